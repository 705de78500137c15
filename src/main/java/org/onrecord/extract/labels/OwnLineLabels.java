package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WrittenDays;

/** Finds labels that stand on lines of their own above the words. For one text and one use. */
final class OwnLineLabels {
  /** Names on lines of their own must come back this often before they count. */
  private static final int OFTEN = 4;

  /** The same where each has a title and a country, or a role, and speech below it. */
  private static final int OFTEN_OF_DELEGATES = 3;

  /**
   * The share of blocks of several lines that a name must open before names on lines of their own
   * are labels.
   */
  private static final double SHARE_OF_NAMED_BLOCKS = 0.6;

  /** A line longer than this is a paragraph rather than a heading. */
  private static final int LENGTH_OF_PROSE = 120;

  private final String text;
  private final List<Line> lines;
  private final LabelScanner scanner;
  private final List<Label> seen = new ArrayList<>();

  OwnLineLabels(String text, List<Line> lines, LabelScanner scanner) {
    this.text = text;
    this.lines = lines;
    this.scanner = scanner;
  }

  /** Every line that may be a label alone, found by {@link #find}. */
  List<Label> seen() {
    return seen;
  }

  /** Names alone above prose, as captions and the parts of a round table have them. */
  List<Label> captions() {
    return seen.stream()
        .filter(l -> l.look() == Look.TITLED || scanner.words().isPersonal(l.text()))
        .filter(l -> LabelBody.kind(text, l.bodyStart(), text.length()) == LabelBody.Kind.SPEECH)
        .toList();
  }

  /** Those that speak; asked once. */
  List<Label> find(List<Span> strong) {
    List<Label> delegates = new ArrayList<>();
    StrongSpans bold = new StrongSpans(strong);
    ParagraphBreaks breaks = new ParagraphBreaks(text, lines);
    int blocksOfLines = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean opens = !line.isBlank() && (i == 0 || lines.get(i - 1).isBlank());
      if (!opens && (line.isBlank() || !breaks.before(i))) {
        continue;
      }
      Label label =
          scanner.onOwnLine(
              text, new Place(line.start(), line.end(), i, true, bold.at(line.start()) != null));
      if (label != null && isDelegate(label)) {
        delegates.add(label);
      }
      if (opens) {
        blocksOfLines += lines.get(i + 1).isBlank() ? 0 : 1;
        if (label != null) {
          seen.add(label);
        }
      }
    }
    List<Label> taken = timed(amongBlocks(blocksOfLines));
    return taken.isEmpty() && areDelegates(delegates) ? delegates : withoutHead(taken);
  }

  /** "PRIME MINISTER" above the day and the subjects is a letterhead, and nobody speaks there. */
  private List<Label> withoutHead(List<Label> taken) {
    int from = 0;
    while (from + 2 < taken.size() && isHead(taken.get(from), taken.get(from + 1))) {
      from++;
    }
    return taken.subList(from, taken.size());
  }

  private boolean isHead(Label label, Label next) {
    boolean dated = false;
    boolean rows = true;
    for (Line line : lines.subList(label.line() + 1, next.line())) {
      String words = line.of(text).strip();
      dated |= !WrittenDays.in(words).isEmpty();
      rows &=
          LineKinds.lacksSentence(words)
              || LabelPrint.isCapitalHeading(words)
              || isFieldOfHead(words)
              || words.endsWith("…");
    }
    return dated && rows;
  }

  /** "Subjects: the bridge at Elm; ferries." */
  private boolean isFieldOfHead(String words) {
    int colon = words.indexOf(':');
    return colon > 0 && scanner.words().opensNote(LabelPrint.singular(words.substring(0, colon)));
  }

  /** Where most labels have the time of a recording behind them, the others are headings. */
  private List<Label> timed(List<Label> taken) {
    List<Label> timed =
        taken.stream().filter(l -> lines.get(l.line()).end() > l.span().end() + 3).toList();
    return 2 * timed.size() > taken.size() && takeTurns(timed) ? timed : taken;
  }

  private List<Label> amongBlocks(int blocksOfLines) {
    List<Label> tight =
        seen.stream().filter(l -> !lines.get(l.line() + 1).isBlank() && !isRow(l)).toList();
    if (takeTurns(tight) && tight.size() >= SHARE_OF_NAMED_BLOCKS * blocksOfLines) {
      return tight;
    }
    boolean asked = seen.stream().filter(this::asks).count() >= 2;
    Predicate<Label> surely =
        l ->
            l.look() == Look.SURE
                || asked && l.look() == Look.CAPITALS && scanner.words().isPersonal(l.text())
                || l.strong() && !LabelSigns.isBody(scanner.words(), l.text());
    List<Label> back = LabelFinder.comeBack(seen.stream().filter(surely).toList());
    return takeTurns(back) ? withOnce(back) : List.of();
  }

  private boolean asks(Label label) {
    return label.look() == Look.SURE && LabelSigns.asks(scanner.words(), label.text());
  }

  /** Beside those that come back, bold names of persons and outlets among them. */
  private List<Label> withOnce(List<Label> back) {
    Set<Label> known = Set.copyOf(back);
    int first = back.getFirst().from();
    int last = back.getLast().from();
    return seen.stream()
        .filter(l -> known.contains(l) || l.from() > first && l.from() < last && isNamed(l))
        .toList();
  }

  private boolean isNamed(Label label) {
    LabelWords words = scanner.words();
    return label.strong()
        && !words.isHeading(label.text())
        && (words.isOutlet(label.text())
            || words.isPersonal(label.text())
            || words.isAddressed(label.text()));
  }

  /** Bold lines behind the first label that were not taken. */
  List<Label> untaken(List<Label> taken) {
    Set<Label> known = Set.copyOf(taken);
    return seen.stream()
        .filter(l -> l.strong() && l.from() > taken.getFirst().from() && !known.contains(l))
        .toList();
  }

  /** "The Acting President", "Ms. Kern (Norland)": a role, or a title and a country. */
  private boolean isDelegate(Label label) {
    boolean titled = label.look() == Look.SURE || label.look() == Look.TITLED;
    boolean named =
        label.text().endsWith(")")
            && scanner.words().isTitle(LabelWords.tokens(label.text()).getFirst());
    return titled
        && (named || scanner.words().isRole(label.text()))
        && LabelBody.kind(text, label.bodyStart(), text.length()) == LabelBody.Kind.SPEECH;
  }

  /** Whoever has the chair comes back between others. */
  private static boolean areDelegates(List<Label> labels) {
    return labels.size() >= OFTEN_OF_DELEGATES
        && distinctKeys(labels) >= 2
        && !LabelFinder.comeBack(labels).isEmpty();
  }

  /** Where turns went on over blank lines, many long blocks would stand under no name. */
  static boolean blockIsTurn(List<Line> lines, List<Label> labels) {
    long apart = labels.stream().filter(l -> isFollowedByBlank(lines, l)).count();
    if (2 * apart > labels.size()) {
      return false;
    }
    Set<Integer> labelled =
        labels.stream().map(Label::line).collect(Collectors.toCollection(HashSet::new));
    int loose = 0;
    for (int i = labels.getFirst().line(); i < lines.size(); i++) {
      boolean opens = i == 0 || lines.get(i - 1).isBlank();
      if (opens && !labelled.contains(i) && lines.get(i).length() > LENGTH_OF_PROSE) {
        loose++;
      }
    }
    return loose < labels.size() / 2;
  }

  private static boolean isFollowedByBlank(List<Line> lines, Label label) {
    return label.line() + 1 < lines.size() && lines.get(label.line() + 1).isBlank();
  }

  /** A heading above the place or the day of a sitting, which is no speech. */
  private boolean isRow(Label label) {
    return label.look() == Look.NAME
        && !label.text().endsWith(")")
        && !scanner.words().isPersonal(label.text())
        && LabelBody.kind(text, label.bodyStart(), text.length()) != LabelBody.Kind.SPEECH;
  }

  /** Whether two or more come back, in full ("Anna Kern (Elm) (Ind)") or not ("Anna Kern"). */
  private boolean takeTurns(List<Label> labels) {
    LabelGroups groups = new LabelGroups(scanner.words());
    Map<Integer, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(groups.of(label), 1, Integer::sum));
    List<Integer> back = counts.values().stream().filter(count -> count >= 2).toList();
    return back.size() >= 2 && back.stream().mapToInt(Integer::intValue).sum() >= OFTEN;
  }

  private static long distinctKeys(List<Label> labels) {
    return labels.stream().map(Label::key).distinct().count();
  }
}
