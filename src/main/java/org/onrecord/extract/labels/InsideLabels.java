package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Finds labels that stand nowhere at the beginning of a line, as where paragraphs ran together: "Is
 * it open? HON. A. KERN.- It is. MR. SPEAKER.- Order." Weighs them against those that are known
 * already: one alone in a document of another print is none. For one text and one use.
 */
final class InsideLabels {
  /** "The Assistant Minister for Co-operative Development and Marketing (Mr. Kern)". */
  static final int LONGEST = 110;

  /** What is longer before an opening is no indent. */
  private static final int LONGEST_INDENT = 40;

  private static final int LONGEST_ADDRESS = 12;

  /** So many labels with a title show a document's print, or that its paragraphs ran together. */
  private static final int SHOWN = 3;

  private static final int RAN_TOGETHER = 4;

  /** So many questions under a known word for those who ask do. */
  private static final int ASKED = 2;

  /** ".- " inside what would be a label is the end of another's: "A. KERN.- Mr". */
  private static final Pattern DASHED = Pattern.compile("[.:][-–—]|: ");

  private final String text;
  private final List<Line> lines;
  private final LabelWords words;
  private final LabelTitles titles;

  InsideLabels(String text, List<Line> lines, LabelScanner scanner) {
    this.text = text;
    this.lines = lines;
    this.words = scanner.words();
    this.titles = scanner.titles();
  }

  /**
   * Those that speak, beside the known ones.
   *
   * @param seen openings of lines, which may speak where paragraphs ran together
   */
  List<Label> among(List<Label> known, List<Label> seen) {
    Map<Integer, Integer> bodies =
        known.stream()
            .filter(l -> l.from() <= lines.get(l.line()).start())
            .collect(Collectors.toMap(Label::line, Label::bodyStart, Math::min));
    Set<Integer> ends = known.stream().map(l -> l.span().end()).collect(Collectors.toSet());
    List<Label> candidates =
        candidates().stream()
            .filter(l -> l.from() >= bodies.getOrDefault(l.line(), 0))
            .filter(l -> !ends.contains(l.span().end()))
            .toList();
    int first = known.stream().mapToInt(Label::from).min().orElse(0);
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(l -> counts.merge(l.key(), 1, Integer::sum));
    long sure = known.stream().filter(l -> l.look() == Look.SURE).count();
    long capitals = known.stream().filter(InsideLabels::isInCapitals).count();
    List<Label> together = candidates.stream().filter(InsideLabels::isTitled).toList();
    Set<String> often = titledOften(known);
    boolean ofPersons = known.stream().filter(InsideLabels::isTitled).count() >= SHOWN;
    boolean described = known.stream().filter(this::isDescribed).count() >= SHOWN;
    boolean ranTogether =
        together.size() >= RAN_TOGETHER
            && together.size() > known.size()
            && together.stream().map(Label::key).distinct().count() > 1;
    Predicate<Label> shown =
        l ->
            isTitled(l)
                ? ranTogether
                    || l.from() > first
                        && (l.look() == Look.SURE && sure >= SHOWN && 2 * sure >= known.size()
                            || often.contains(l.key())
                            || ofPersons && words.isRoleOfBracketed(l.text())
                            || described && isDescribed(l))
                : counts.getOrDefault(l.key(), 0) > 1
                    && l.look() == Look.CAPITALS
                    && l.from() > first
                    && !known.isEmpty()
                    && 2 * capitals > known.size();
    Set<Label> weighed = Set.copyOf(weighed(candidates, known, seen));
    return Stream.concat(
            seen.stream().filter(weighed::contains),
            candidates.stream().filter(l -> weighed.contains(l) || shown.test(l)))
        .toList();
  }

  /** The keys of labels with a title that come back. */
  private static Set<String> titledOften(List<Label> known) {
    return LabelFinder.comeBack(known).stream()
        .filter(InsideLabels::isTitled)
        .map(Label::key)
        .collect(Collectors.toSet());
  }

  /**
   * Where several ask inside lines and hardly anybody at their beginning, whatever opens a sentence
   * is weighed as what opens a paragraph is.
   */
  private List<Label> weighed(List<Label> candidates, List<Label> known, List<Label> seen) {
    long asking = candidates.stream().filter(l -> LabelSigns.asks(words, l.text())).count();
    if (asking < ASKED || candidates.size() <= known.size()) {
      return List.of();
    }
    Set<Integer> places = known.stream().map(l -> l.span().start()).collect(Collectors.toSet());
    Map<Integer, Label> others = new HashMap<>();
    Stream.concat(seen.stream().filter(l -> l.form() == Form.COLON), candidates.stream())
        .filter(l -> !places.contains(l.span().start()))
        .forEach(l -> others.putIfAbsent(l.span().start(), l));
    List<Label> all = new ArrayList<>(known);
    others.values().forEach(l -> all.add(opening(l)));
    all.sort(Comparator.comparingInt(Label::from));
    return new LabelEvidence(text, all, words)
        .labels().stream().map(l -> others.get(l.span().start())).filter(Objects::nonNull).toList();
  }

  private static Label opening(Label l) {
    return new Label(
        l.from(),
        l.span(),
        l.text(),
        l.bodyStart(),
        l.form(),
        l.look(),
        l.line(),
        true,
        l.strong());
  }

  private static boolean isTitled(Label label) {
    return label.look() == Look.SURE || label.look() == Look.TITLED;
  }

  /** "Hon. Anna Kern (Eastmoor, Ind)": a form of address, a full name, and whose member that is. */
  private boolean isDescribed(Label label) {
    return label.text().endsWith(")")
        && words.isAddressed(label.text())
        && LabelWords.tokens(LabelWords.withoutBrackets(label.text())).size() > 2;
  }

  private static boolean isInCapitals(Label label) {
    return label.look() == Look.SURE || label.look() == Look.CAPITALS;
  }

  private List<Label> candidates() {
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int at = line.start() + 1; at + 2 < line.end(); at++) {
        int body = behindMark(at, line.end());
        Label label = body < 0 ? null : endingAt(at, body, line, i);
        if (label != null) {
          found.add(label);
        }
      }
    }
    found.sort(Comparator.comparingInt(Label::from));
    return found;
  }

  /** Behind ": " or ".- ", where speech follows; -1 elsewhere. */
  private int behindMark(int at, int end) {
    char c = text.charAt(at);
    boolean colon = c == ':' && Line.isBlank(text.charAt(at + 1));
    boolean dash = c == '.' && "-–—".indexOf(text.charAt(at + 1)) >= 0;
    if (!colon && !dash) {
      return -1;
    }
    int body = at + (dash ? 2 : 1);
    while (body < end && Line.isBlank(text.charAt(body))) {
      body++;
    }
    char next = body < end ? text.charAt(body) : ' ';
    return Character.isUpperCase(next) || "“\"‘'([—-…".indexOf(next) >= 0 ? body : -1;
  }

  /** The longest opening of a sentence that ends at a mark and names somebody. */
  private @Nullable Label endingAt(int mark, int body, Line line, int number) {
    Label label = null;
    int floor = Math.max(line.start(), mark - LONGEST);
    int end = text.charAt(mark - 1) == '.' ? mark - 1 : mark;
    for (int start = end - 2; start >= floor; start--) {
      if (Character.isUpperCase(text.charAt(start)) && begins(start, mark, line.start())) {
        String said = text.substring(start, end);
        Look look = label == null || said.equals(said.toUpperCase(Locale.ROOT)) ? look(said) : null;
        if (look != null) {
          Span span = new Span(start, end);
          Form form = text.charAt(mark) == ':' ? Form.COLON : Form.DASH;
          label = new Label(start, span, span.of(text), body, form, look, number, false, false);
        }
      }
    }
    return label;
  }

  /**
   * Behind the end of a sentence; with a form of address where that of another may end, or behind a
   * name or a heading; as a role with a person in brackets anywhere.
   */
  private boolean begins(int start, int mark, int lineStart) {
    if (start == lineStart || LostLabels.afterSentence(text, start, lineStart)) {
      boolean first =
          start - lineStart <= LONGEST_INDENT && text.substring(lineStart, start).isBlank();
      return text.charAt(mark) == '.' || !first && !isBehindAddress(start, lineStart);
    }
    if (!Line.isBlank(text.charAt(start - 1))) {
      return false;
    }
    int blank = text.indexOf(' ', start);
    boolean address =
        blank > start
            && text.charAt(blank - 1) == '.'
            && titles.isAddressed(text.substring(start, blank) + " A");
    return address
        || LostLabels.behindHeading(text, start, lineStart)
        || text.charAt(mark - 1) == ')' && words.isRoleOfBracketed(text.substring(start, mark));
  }

  /** "Hon. " before "Anna Kern": what stands there is no sentence that ended. */
  private boolean isBehindAddress(int start, int lineStart) {
    int from = start;
    while (from > lineStart && Line.isBlank(text.charAt(from - 1))) {
      from--;
    }
    int end = from;
    while (from > lineStart && end - from < LONGEST_ADDRESS && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return from < end && titles.isAddressed(text.substring(from, end) + " A");
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private @Nullable Look look(String said) {
    if (DASHED.matcher(said).find()) {
      return null;
    }
    Look look = words.look(said).orElse(null);
    if (look == Look.CAPITALS) {
      List<String> tokens = LabelWords.tokens(said);
      return tokens.size() > 1 && words.isRoleNoun(tokens.getFirst()) ? Look.SURE : look;
    }
    if (look == Look.NAME) {
      return words.isHeading(said) ? null : look;
    }
    boolean person =
        look != null
            && !words.isRow(said)
            && (look == Look.SURE || titles.isAddressed(said) || LabelSigns.asks(words, said));
    return person ? look : null;
  }
}
