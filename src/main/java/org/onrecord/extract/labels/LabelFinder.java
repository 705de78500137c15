package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Decides which lines of a document begin with the label of a turn, by what the whole document
 * does: the openings of each form are weighed against each other, and the form with the most labels
 * is the document's.
 */
public final class LabelFinder {
  /** The forms that stand before the words, each with those that may stand among its labels. */
  private static final List<Set<Form>> FAMILIES =
      List.of(
          Set.of(Form.COLON, Form.LETTER, Form.BRACKETS),
          Set.of(Form.POINT, Form.LETTER),
          Set.of(Form.DASH),
          Set.of(Form.BARE_DASH));

  /** So many labels in capitals with one form of address are the print of a document. */
  private static final int MANY_ADDRESSED = 4;

  private final LabelScanner scanner;

  public LabelFinder(LabelScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The labels of a document.
   *
   * @param inOrder in text order
   * @param untaken openings of lines that look like a speaker's and were not taken for labels
   * @param blockIsTurn whether a blank line ends a turn, as where every turn is one block of lines
   *     under its name
   */
  public record Labels(List<Label> inOrder, List<Label> untaken, boolean blockIsTurn) {
    public static final Labels NONE = new Labels(List.of(), List.of(), false);

    public Labels {
      inOrder = List.copyOf(inOrder);
      untaken = List.copyOf(untaken);
    }

    public boolean isEmpty() {
      return inOrder.isEmpty();
    }

    public int size() {
      return inOrder.size();
    }
  }

  /**
   * The labels that a user says speak, wherever they open a line, and no others.
   *
   * @param given as they are printed, or without what stands in brackets behind them
   */
  public Labels given(String text, List<Line> lines, List<String> given) {
    List<Label> taken = new ArrayList<>();
    ParagraphBreaks breaks = new ParagraphBreaks(text, lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        Place place = new Place(line.start(), line.end(), i, breaks.before(i), false);
        Label label = scanner.given(text, place, given);
        if (label != null) {
          taken.add(label);
        }
      }
    }
    return new Labels(taken, untaken(seenAtLines(text, lines, List.of()), taken), false);
  }

  public Labels find(String text, List<Line> lines, List<Span> strong) {
    List<Label> seen = seenAtLines(text, lines, strong);
    List<Label> inline = inline(text, seen);
    OwnLineLabels ownLines = new OwnLineLabels(text, lines, scanner);
    List<Label> own = ownLines.find(strong);
    if (own.size() > inline.size()) {
      List<Label> untaken = new ArrayList<>(untaken(seen, own));
      untaken.addAll(ownLines.untaken(own));
      untaken.sort(Comparator.comparingInt(Label::from));
      return new Labels(own, untaken, OwnLineLabels.blockIsTurn(lines, own));
    }
    List<Label> all = new ArrayList<>(inline);
    Set<Integer> taken =
        inline.stream().map(Label::line).collect(Collectors.toCollection(HashSet::new));
    all.addAll(LostLabels.withoutColon(text, lines, inline, taken));
    all.addAll(LostLabels.insideLines(text, lines, inline));
    all.addAll(new InsideLabels(text, lines, scanner).among(all, seen));
    all.sort(Comparator.comparingInt(Label::from));
    HeadedSpeeches.Headed headed =
        new HeadedSpeeches(text, scanner.words()).among(ownLines.seen(), all);
    all.addAll(headed.taken());
    all.sort(Comparator.comparingInt(Label::from));
    List<Label> untaken = new ArrayList<>(untaken(seen, all));
    untaken.addAll(
        all.isEmpty()
            ? ownLines.captions()
            : LostLabels.unknownInsideLines(text, lines, all, scanner.words()));
    untaken.addAll(headed.doubtful());
    untaken.sort(Comparator.comparingInt(Label::from));
    return new Labels(all, untaken, false);
  }

  private static List<Label> untaken(List<Label> seen, List<Label> taken) {
    Set<Integer> lines = taken.stream().map(Label::line).collect(Collectors.toSet());
    return seen.stream()
        .filter(l -> l.opensParagraph() && l.form() == Form.COLON && !lines.contains(l.line()))
        .toList();
  }

  // --------------------------------------------------------------- labels before the words, on
  // their line

  private List<Label> seenAtLines(String text, List<Line> lines, List<Span> strong) {
    List<Label> seen = new ArrayList<>();
    StrongSpans bold = new StrongSpans(strong);
    ParagraphBreaks breaks = new ParagraphBreaks(text, lines);
    int afterLabel = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || line.start() < afterLabel) {
        continue;
      }
      boolean opens = line.indent() >= 2 || breaks.before(i);
      Span span = bold.at(line.start());
      Label label = scanner.at(text, new Place(line.start(), line.end(), i, opens, span != null));
      if (opens && span != null && (label == null || label.form() != Form.COLON)) {
        Label lead = scanner.boldLead(text, span, line, i);
        label = lead == null ? label : lead;
      }
      if (label == null && span != null && span.end() < line.end()) {
        label = inBold(text, span, line, i, opens);
      }
      if (label == null) {
        label = scanner.initial(text, new Place(line.start(), line.end(), i, opens, span != null));
      }
      if (label != null) {
        seen.add(label);
        afterLabel = label.span().end();
      }
    }
    ShortenedLabels shortened = new ShortenedLabels(seen, scanner.words());
    boolean asked = seen.stream().anyMatch(l -> isNumberedLetter(text, l) && asks(text, l));
    seen.removeIf(l -> isInitial(l) && !shortened.has(l) || isNumberedLetter(text, l) && !asked);
    return seen;
  }

  /** "Q1: Is it open?", which a quarter of the year, "Q1: up by a third", does not look like. */
  private static boolean isNumberedLetter(String text, Label label) {
    int end = label.span().end();
    return label.form() == Form.LETTER
        && end < text.length()
        && Character.isDigit(text.charAt(end));
  }

  private static boolean asks(String text, Label label) {
    int end = text.indexOf("\n", label.bodyStart());
    return label.text().equals("Q")
        && TextSearch.indexOf(text, '?', label.bodyStart(), end < 0 ? text.length() : end) >= 0;
  }

  private static boolean isInitial(Label label) {
    return label.form() == Form.COLON && label.text().length() == 1;
  }

  /** A label that nothing but its bold print tells from the words. */
  private @Nullable Label inBold(String text, Span bold, Line line, int number, boolean opens) {
    Span trimmed = Line.trim(text, bold.start(), bold.end());
    Label label =
        scanner.onOwnLine(text, new Place(trimmed.start(), trimmed.end(), number, opens, true));
    if (label == null
        || label.look() == Look.NAME
        || scanner.words().isHeading(label.text())) {
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

  private List<Label> inline(String text, List<Label> seen) {
    List<Label> best = List.of();
    for (Set<Form> family : FAMILIES) {
      List<Label> openings = seen.stream().filter(l -> family.contains(l.form())).toList();
      if (openings.size() > best.size()) {
        List<Label> labels = new LabelEvidence(text, openings, scanner.words()).labels();
        best = labels.size() > best.size() ? labels : best;
      }
    }
    return withOtherMarks(best, seen);
  }

  /**
   * Beside labels before one mark, the same before another: "HON. A. KERN.- " and "HON. A. KERN: ";
   * others too where many in capitals begin with one form of address.
   */
  private List<Label> withOtherMarks(List<Label> taken, List<Label> seen) {
    Set<String> keys =
        taken.stream()
            .filter(l -> l.form() == Form.COLON || l.form() == Form.DASH)
            .map(Label::key)
            .collect(Collectors.toSet());
    Map<String, Long> addresses =
        taken.stream()
            .filter(l -> l.look() == Look.SURE)
            .collect(Collectors.groupingBy(LabelFinder::firstWord, Collectors.counting()));
    Set<Integer> lines = taken.stream().map(Label::line).collect(Collectors.toSet());
    List<Label> all = new ArrayList<>(taken);
    for (Label label : seen) {
      boolean sure = label.look() == Look.SURE && label.opensParagraph();
      boolean parts = label.form() == Form.COLON || label.form() == Form.DASH;
      boolean known =
          keys.contains(label.key())
              || scanner.words().isAddressed(label.text())
                  && addresses.getOrDefault(firstWord(label), 0L) >= MANY_ADDRESSED;
      if (sure && parts && known && !lines.contains(label.line())) {
        all.add(label);
      }
    }
    all.sort(Comparator.comparingInt(Label::from));
    return all;
  }

  private static String firstWord(Label label) {
    return LabelWords.tokens(label.text()).getFirst();
  }

  /** Those whose words come back. */
  static List<Label> comeBack(List<Label> labels) {
    Map<String, Integer> counts = counts(labels);
    return labels.stream().filter(l -> counts.getOrDefault(l.key(), 0) >= 2).toList();
  }

  private static Map<String, Integer> counts(Collection<Label> labels) {
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(l -> counts.merge(l.key(), 1, Integer::sum));
    return counts;
  }
}
