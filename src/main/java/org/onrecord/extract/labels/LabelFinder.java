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
 * does: the openings of each form are weighed against each other, and the form with the most labels
 * is the document's.
 */
public final class LabelFinder {
  /** Names on lines of their own must come back this often before they count. */
  private static final int OFTEN = 4;

  /**
   * The share of blocks of several lines that a name must open before names on lines of their own
   * are labels.
   */
  private static final double SHARE_OF_NAMED_BLOCKS = 0.6;

  /** A line longer than this is a paragraph rather than a heading. */
  private static final int LENGTH_OF_PROSE = 120;

  /** The forms that stand before the words, each with those that may stand among its labels. */
  private static final List<Set<Form>> FAMILIES =
      List.of(
          Set.of(Form.COLON, Form.LETTER, Form.BRACKETS),
          Set.of(Form.POINT, Form.LETTER),
          Set.of(Form.DASH),
          Set.of(Form.BARE_DASH));

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
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        boolean opens = i == 0 || endsParagraph(text, lines.get(i - 1));
        Place place = new Place(line.start(), line.end(), i, opens, false);
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
    List<Label> own = ownLine(text, lines, strong);
    if (own.size() > inline.size()) {
      return new Labels(own, untaken(seen, own), blockIsTurn(lines, own));
    }
    List<Label> all = new ArrayList<>(inline);
    Set<Integer> taken =
        inline.stream().map(Label::line).collect(Collectors.toCollection(HashSet::new));
    all.addAll(LostLabels.withoutColon(text, lines, inline, taken));
    all.addAll(LostLabels.insideLines(text, lines, inline));
    all.sort(Comparator.comparingInt(Label::from));
    return new Labels(all, untaken(seen, all), false);
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

  private List<Label> inline(String text, List<Label> seen) {
    List<Label> best = List.of();
    for (Set<Form> family : FAMILIES) {
      List<Label> openings = seen.stream().filter(l -> family.contains(l.form())).toList();
      if (openings.size() > best.size()) {
        List<Label> labels = new LabelEvidence(text, openings, scanner.words()).labels();
        best = labels.size() > best.size() ? labels : best;
      }
    }
    return best;
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

  private static long distinctKeys(List<Label> labels) {
    return labels.stream().map(Label::key).distinct().count();
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
    List<Label> back = comeBack(loose);
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
    List<Label> back = comeBack(labels);
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
