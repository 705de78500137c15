package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Decides which lines of a document begin with the label of a turn, by what the whole document
 * does: a form of label counts where it comes back, and a doubtful one where surer ones stand
 * around it.
 */
public final class LabelFinder {
  /** Labels of a weak form must come back this often before they count. */
  private static final int OFTEN = 4;

  /**
   * The share of blocks of several lines that a name must open before names on lines of their own
   * are labels.
   */
  private static final double SHARE_OF_NAMED_BLOCKS = 0.6;

  /** A line longer than this is a paragraph rather than a heading. */
  private static final int LENGTH_OF_PROSE = 120;

  private static final int SHORTEST_NAME = 5;

  private final LabelScanner scanner;

  public LabelFinder(LabelScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The labels of a document.
   *
   * @param inOrder in text order
   * @param blockIsTurn whether a blank line ends a turn, as where every turn is one block of lines
   *     under its name
   */
  public record Labels(List<Label> inOrder, boolean blockIsTurn) {
    public static final Labels NONE = new Labels(List.of(), false);

    public Labels {
      inOrder = List.copyOf(inOrder);
    }

    public boolean isEmpty() {
      return inOrder.isEmpty();
    }

    public int size() {
      return inOrder.size();
    }
  }

  public Labels find(String text, List<Line> lines, List<Span> strong) {
    List<Label> inline = inline(seenAtLines(text, lines, strong));
    List<Label> own = ownLine(text, lines, strong);
    if (own.size() > inline.size()) {
      return new Labels(own, blockIsTurn(lines, own));
    }
    List<Label> all = new ArrayList<>(inline);
    Set<Integer> taken =
        inline.stream().map(Label::line).collect(Collectors.toCollection(HashSet::new));
    all.addAll(withoutColon(text, lines, inline, taken));
    all.addAll(insideLines(text, lines, inline));
    all.sort(Comparator.comparingInt(Label::from));
    return new Labels(all, false);
  }

  // --------------------------------------------------------------- labels before the words, on
  // their line

  private List<Label> seenAtLines(String text, List<Line> lines, List<Span> strong) {
    List<Label> seen = new ArrayList<>();
    StrongSpans bold = new StrongSpans(strong);
    int afterLabel = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || line.start() < afterLabel) {
        continue;
      }
      boolean opens = i == 0 || line.indent() >= 2 || endsParagraph(text, lines.get(i - 1));
      Span span = bold.at(line.start());
      Label label = scanner.at(text, new Place(line.start(), line.end(), i, opens, span != null));
      if (label == null && span != null && span.end() < line.end()) {
        label = inBold(text, span, line, i, opens);
      }
      if (label != null) {
        seen.add(label);
        afterLabel = label.span().end();
      }
    }
    return seen;
  }

  /** A blank line, or one that ends as a sentence does. */
  private static boolean endsParagraph(String text, Line line) {
    return line.isBlank() || ".?!)]”\"—–-…:*".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** A label that nothing but its bold print tells from the words. */
  private @Nullable Label inBold(String text, Span bold, Line line, int number, boolean opens) {
    Span trimmed = Line.trim(text, bold.start(), bold.end());
    Label label =
        scanner.onOwnLine(text, new Place(trimmed.start(), trimmed.end(), number, opens, true));
    if (label == null || label.look() == Look.NAME) {
      return null;
    }
    return new Label(
        line.start(),
        label.span(),
        label.text(),
        trimmed.end(),
        Form.COLON,
        label.look(),
        number,
        opens,
        true);
  }

  private static List<Label> inline(List<Label> seen) {
    List<Label> best = colons(seen);
    for (Form form : List.of(Form.POINT, Form.DASH)) {
      List<Label> other = opening(seen, form);
      best = other.size() > best.size() ? other : best;
    }
    return best;
  }

  /**
   * "Mr. KERN. I thank the gentleman": only where the form comes back at the head of paragraphs.
   */
  private static List<Label> opening(List<Label> seen, Form form) {
    List<Label> labels = seen.stream().filter(l -> l.form() == form && l.opensParagraph()).toList();
    return labels.size() >= OFTEN && distinctKeys(labels) >= 2 ? labels : List.of();
  }

  private static List<Label> colons(List<Label> seen) {
    Map<String, Integer> counts =
        counts(seen.stream().filter(l -> l.form() == Form.COLON).toList());
    List<Label> sure =
        seen.stream().filter(l -> l.form() == Form.COLON && l.look() == Look.SURE).toList();
    List<Label> letters = letters(seen, sure.size());
    List<Label> accepted = new ArrayList<>(sure);
    accepted.addAll(letters);
    accepted.addAll(capitals(seen, counts, accepted.size()));
    boolean inCapitals = accepted.size() >= 2;
    Set<String> keys =
        accepted.stream().map(Label::key).collect(Collectors.toCollection(HashSet::new));
    accepted.addAll(titled(seen, counts, inCapitals ? keys : Set.of(), inCapitals));
    accepted.forEach(l -> keys.add(l.key()));
    accepted.addAll(names(seen, counts, keys, inCapitals));
    List<Label> mixed = mixed(seen, counts);
    return inOrder(accepted.size() < 2 && mixed.size() > accepted.size() ? mixed : accepted);
  }

  private static List<Label> inOrder(List<Label> labels) {
    return labels.stream().sorted(Comparator.comparingInt(Label::from)).toList();
  }

  /** "AFP:" and "Anna Kern:" in turns: no print prevails, but the labels come back. */
  private static List<Label> mixed(List<Label> seen, Map<String, Integer> counts) {
    List<Label> colons =
        seen.stream().filter(l -> l.form() == Form.COLON && l.opensParagraph()).toList();
    List<Label> back = comeBack(colons, counts);
    return back.size() >= OFTEN && distinctKeys(back) >= 2 ? colons : List.of();
  }

  private static List<Label> letters(List<Label> seen, int sure) {
    List<Label> q = letter(seen, "Q");
    long surelyQ = q.stream().filter(l -> l.look() == Look.SURE).count();
    if (q.isEmpty() || (surelyQ < 2 && sure < 2)) {
      return List.of();
    }
    List<Label> letters =
        new ArrayList<>(
            q.stream().filter(l -> l.look() == Look.SURE || l.opensParagraph()).toList());
    letters.addAll(
        letter(seen, "A").stream()
            .filter(l -> l.look() == Look.SURE && l.opensParagraph())
            .toList());
    return letters;
  }

  private static List<Label> letter(List<Label> seen, String letter) {
    return seen.stream().filter(l -> l.form() == Form.LETTER && l.text().equals(letter)).toList();
  }

  /** "KERN:", "ANNA KERN, HOST:": where such labels come back, or stand among sure ones. */
  private static List<Label> capitals(List<Label> seen, Map<String, Integer> counts, int sure) {
    List<Label> capitals =
        seen.stream().filter(l -> l.form() == Form.COLON && l.look() == Look.CAPITALS).toList();
    long repeated = capitals.stream().filter(l -> comesBack(l, counts)).count();
    if (sure < 2 && repeated < OFTEN) {
      return List.of();
    }
    return capitals.stream().filter(l -> l.opensParagraph() || comesBack(l, counts)).toList();
  }

  /** "Mr. Kern:": among labels in capitals only where it is one of them in other print. */
  private static List<Label> titled(
      List<Label> seen, Map<String, Integer> counts, Set<String> keys, boolean inCapitals) {
    List<Label> titled =
        seen.stream().filter(l -> l.form() == Form.COLON && l.look() == Look.TITLED).toList();
    if (inCapitals) {
      return titled.stream().filter(l -> l.strong() || keys.contains(l.key())).toList();
    }
    long repeated = titled.stream().filter(l -> comesBack(l, counts) || l.strong()).count();
    return repeated >= 2 ? titled.stream().filter(Label::opensParagraph).toList() : List.of();
  }

  /** "Anna Kern:": in bold, or where several such names take turns. */
  private static List<Label> names(
      List<Label> seen, Map<String, Integer> counts, Set<String> keys, boolean inCapitals) {
    List<Label> names =
        seen.stream().filter(l -> l.form() == Form.COLON && l.look() == Look.NAME).toList();
    if (inCapitals && comeBack(names, counts).size() < keys.size()) {
      return names.stream().filter(l -> keys.contains(l.key())).toList();
    }
    List<Label> bold = names.stream().filter(Label::strong).toList();
    if (comeBack(bold, counts).size() >= 2) {
      return bold;
    }
    List<Label> back = comeBack(names, counts);
    boolean takeTurns = back.size() >= OFTEN && distinctKeys(back) >= 2;
    return names.stream()
        .filter(l -> l.opensParagraph() && (takeTurns || isPartOfOne(l.key(), keys)))
        .toList();
  }

  /** "Anna Kern" after "Anna Kern, Spokesperson". */
  private static boolean isPartOfOne(String key, Set<String> keys) {
    return key.length() >= SHORTEST_NAME && keys.stream().anyMatch(k -> k.startsWith(key));
  }

  private static List<Label> comeBack(List<Label> labels, Map<String, Integer> counts) {
    return labels.stream().filter(l -> comesBack(l, counts)).toList();
  }

  private static boolean comesBack(Label label, Map<String, Integer> counts) {
    return counts.getOrDefault(label.key(), 0) >= 2;
  }

  private static Map<String, Integer> counts(Collection<Label> labels) {
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(l -> counts.merge(l.key(), 1, Integer::sum));
    return counts;
  }

  private static long distinctKeys(List<Label> labels) {
    return labels.stream().map(Label::key).distinct().count();
  }

  // --------------------------------------------------------------- labels that lost their colon or
  // their line

  /** "MR KERN Thank you.": a label known from elsewhere in the document, without its colon. */
  private List<Label> withoutColon(
      String text, List<Line> lines, List<Label> known, Set<Integer> taken) {
    Set<String> printed =
        comeBack(known, counts(known)).stream()
            .filter(l -> l.form() == Form.COLON && l.look() == Look.SURE)
            .map(Label::text)
            .collect(Collectors.toSet());
    int longest = printed.stream().mapToInt(String::length).max().orElse(0);
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && longest > 0; i++) {
      Line line = lines.get(i);
      if (line.isBlank() || taken.contains(i) || (i > 0 && !lines.get(i - 1).isBlank())) {
        continue;
      }
      Label label = withoutColon(text, line, i, printed, longest);
      if (label != null) {
        found.add(label);
        taken.add(i);
      }
    }
    return found;
  }

  private static @Nullable Label withoutColon(
      String text, Line line, int number, Set<String> printed, int longest) {
    for (int end = Math.min(line.start() + longest, line.end() - 2);
        end > line.start() + 2;
        end--) {
      char next = text.charAt(end);
      boolean wordEnds = Line.isBlank(next) || next == ';' || next == '.' || next == ',';
      if (wordEnds
          && printed.contains(text.substring(line.start(), end))
          && goesOnLikeSpeech(text, end, line.end())) {
        Span span = new Span(line.start(), end);
        return new Label(
            line.start(),
            span,
            span.of(text),
            end + (Line.isBlank(next) ? 0 : 1),
            Form.COLON,
            Look.SURE,
            number,
            true,
            false);
      }
    }
    return null;
  }

  private static boolean goesOnLikeSpeech(String text, int labelEnd, int lineEnd) {
    for (int i = labelEnd; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }

  /**
   * "… thank you. QUESTION: Is it …": a label known from elsewhere, inside a line, after the end of
   * a sentence.
   */
  private List<Label> insideLines(String text, List<Line> lines, List<Label> known) {
    Set<String> keys =
        known.stream()
            .filter(l -> l.form() == Form.COLON && l.look() != Look.NAME)
            .map(Label::text)
            .collect(Collectors.toSet());
    int longest = keys.stream().mapToInt(String::length).max().orElse(0);
    Set<Integer> starts = known.stream().map(l -> l.span().start()).collect(Collectors.toSet());
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && longest > 0; i++) {
      Line line = lines.get(i);
      for (int colon = text.indexOf(':', line.start());
          colon >= 0 && colon < line.end();
          colon = text.indexOf(':', colon + 1)) {
        Label label = endingAt(text, colon, line, i, keys, longest);
        if (label != null && !starts.contains(label.span().start())) {
          found.add(label);
        }
      }
    }
    return found;
  }

  private static @Nullable Label endingAt(
      String text, int colon, Line line, int number, Set<String> keys, int longest) {
    int floor = Math.max(line.start(), colon - longest);
    for (int start = colon - 1; start >= floor; start--) {
      if (!afterSentence(text, start, line.start())
          || !keys.contains(text.substring(start, colon))) {
        continue;
      }
      Span span = new Span(start, colon);
      return new Label(
          start, span, span.of(text), colon + 1, Form.COLON, Look.SURE, number, false, false);
    }
    return null;
  }

  private static boolean afterSentence(String text, int start, int lineStart) {
    int i = start - 1;
    while (i >= lineStart && (Line.isBlank(text.charAt(i)) || text.charAt(i) == '*')) {
      i--;
    }
    return i >= lineStart && i < start - 1 && ".?!)]—–-…”\"".indexOf(text.charAt(i)) >= 0;
  }

  // --------------------------------------------------------------- labels on lines of their own

  private List<Label> ownLine(String text, List<Line> lines, List<Span> strong) {
    List<Label> seen = new ArrayList<>();
    StrongSpans bold = new StrongSpans(strong);
    int blocksOfLines = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean opens = !lines.get(i).isBlank() && (i == 0 || lines.get(i - 1).isBlank());
      boolean goesOn = !lines.get(i + 1).isBlank();
      if (!opens) {
        continue;
      }
      blocksOfLines += goesOn ? 1 : 0;
      Line line = lines.get(i);
      Label label =
          scanner.onOwnLine(
              text, new Place(line.start(), line.end(), i, true, bold.at(line.start()) != null));
      if (label != null) {
        seen.add(label);
      }
    }
    List<Label> tight = seen.stream().filter(l -> !lines.get(l.line() + 1).isBlank()).toList();
    if (takeTurns(tight) && tight.size() >= SHARE_OF_NAMED_BLOCKS * blocksOfLines) {
      return tight;
    }
    Predicate<Label> surely = l -> l.look() == Look.SURE || l.strong();
    List<Label> loose = seen.stream().filter(surely).toList();
    Map<String, Integer> counts = counts(loose);
    List<Label> back = comeBack(loose, counts);
    return takeTurns(back) ? back : List.of();
  }

  /** Where turns went on over blank lines, many long blocks would stand under no name. */
  private static boolean blockIsTurn(List<Line> lines, List<Label> labels) {
    Set<Integer> labelled = labels.stream().map(Label::line).collect(Collectors.toSet());
    int loose = 0;
    for (int i = labels.getFirst().line(); i < lines.size(); i++) {
      boolean opens = i == 0 || lines.get(i - 1).isBlank();
      if (opens && !labelled.contains(i) && lines.get(i).length() > LENGTH_OF_PROSE) {
        loose++;
      }
    }
    return loose < labels.size() / 2;
  }

  private static boolean takeTurns(List<Label> labels) {
    List<Label> back = comeBack(labels, counts(labels));
    return back.size() >= OFTEN && distinctKeys(back) >= 2;
  }

  /** The bold passages, to be asked in text order. */
  private static final class StrongSpans {
    private final List<Span> spans;
    private int next;

    StrongSpans(List<Span> spans) {
      this.spans = spans.stream().sorted().toList();
    }

    /** The bold passage that begins at, or goes over, an index; indices must ascend. */
    @Nullable Span at(int index) {
      while (next < spans.size() && spans.get(next).end() <= index) {
        next++;
      }
      return next < spans.size() && spans.get(next).start() <= index + 1 ? spans.get(next) : null;
    }
  }
}
