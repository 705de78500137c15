package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.HouseRecord;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelPrint;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.NumberedQuestions;
import org.onrecord.extract.labels.SpeechTails;
import org.onrecord.language.Language;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * The words of a turn: what stands between its label and the next one, without stage directions,
 * headings, page numbers, end marks and the furniture of the page.
 */
final class TurnBody {
  private final Asides asides;
  private final LineKinds furniture;
  private final HouseRecord house;
  private final NumberedQuestions questions;
  private final SpeechTails tails;

  TurnBody(
      Language language, Asides asides, LineKinds furniture, HouseRecord house, LabelWords words) {
    this.asides = asides;
    this.furniture = furniture;
    this.house = house;
    this.questions = new NumberedQuestions(language);
    this.tails = new SpeechTails(language, words);
  }

  /**
   * From a label to the next one.
   *
   * @param end where the next label begins, or the end of the text
   * @param endLine the number of that line
   * @param last whether no further label follows
   * @param oneBlock whether a blank line ends the turn
   */
  record Extent(Label label, int end, int endLine, boolean last, boolean oneBlock) {}

  /** Where a line is longer, no line is wrapped, and each is a paragraph. */
  private static final int LONGEST_WRAPPED = 200;

  /**
   * A paragraph: lines that no blank one parts, from the character {@code start} to {@code end}.
   */
  private record Block(int start, int end, boolean first) {
    String of(String text) {
      return text.substring(start, end);
    }

    Span span() {
      return new Span(start, end);
    }
  }

  List<Span> words(
      String text, List<Line> lines, Extent extent, List<Span> marked, List<Issue> issues) {
    List<Block> blocks = blocks(text, lines, extent);
    if (blocks.isEmpty()) {
      return List.of();
    }
    List<Span> cuts = new ArrayList<>();
    int kept = spoken(text, blocks, extent, cuts, issues);
    if (kept == 0) {
      return List.of();
    }
    Block last = blocks.get(kept - 1);
    int end = last.start() + tails.end(last.of(text));
    if (end < last.end()) {
      Span tail = new Span(end, last.end());
      issues.add(Issue.info("heading", "a heading or note between two turns was left out", tail));
    }
    Span body = new Span(blocks.getFirst().start(), end);
    List<Span> inBrackets = asides.in(text, body);
    inBrackets.stream()
        .filter(span -> isInterjection(asides, text, span))
        .forEach(s -> told(s, issues));
    cuts.addAll(inBrackets);
    marked.stream().filter(body::overlaps).forEach(cuts::add);
    cuts.sort(Comparator.naturalOrder());
    return LineKinds.without(text, body, cuts);
  }

  /** Whether a note in brackets holds another's words: "[Hon. Members: Go on!]". */
  static boolean isInterjection(Asides asides, String text, Span aside) {
    int from = aside.start();
    while (from < aside.end() && "([".indexOf(text.charAt(from)) < 0) {
      from++;
    }
    return from + 1 < aside.end() && asides.isInterjection(text.substring(from + 1, aside.end()));
  }

  private static void told(Span interjection, List<Issue> issues) {
    issues.add(
        Issue.info(
            "interjection",
            "another's words in brackets inside a turn were left out of it",
            interjection));
  }

  /**
   * The note in brackets that stands where the words of a turn should: "(In French.)"; empty where
   * none does.
   */
  List<Span> note(String text, List<Line> lines, Extent extent) {
    List<Block> blocks = blocks(text, lines, extent);
    boolean noted = !blocks.isEmpty() && LineKinds.isBracketed(blocks.getFirst().of(text));
    Block first = blocks.isEmpty() ? new Block(0, 0, true) : blocks.getFirst();
    return noted ? List.of(Line.trim(text, first.start(), first.end())) : List.of();
  }

  /** The words of a text without labels: its paragraphs without stage directions. */
  List<Span> spoken(String text, List<Span> body) {
    List<Span> words = new ArrayList<>();
    for (Span span : body) {
      words.addAll(LineKinds.without(text, span, asides.in(text, span)));
    }
    return words;
  }

  /**
   * How many blocks from the first are speech at all; those between that are none are added to the
   * cuts.
   */
  private int spoken(
      String text, List<Block> blocks, Extent extent, List<Span> cuts, List<Issue> issues) {
    int end = endOfWords(text, blocks, extent);
    boolean capitals = LabelPrint.isInCapitals(blocks.getFirst().of(text));
    boolean[] onPaper = questions.among(blocks.stream().map(block -> block.of(text)).toList());
    while (end > 1
        && (onPaper[end - 1]
            || isNoSpeech(text, blocks.get(end - 1))
            || !capitals && LabelPrint.isCapitalHeading(blocks.get(end - 1).of(text)))) {
      end--;
    }
    if (end < blocks.size()) {
      Span rest = new Span(blocks.get(end).start(), blocks.getLast().end());
      issues.add(
          extent.last()
              ? Issue.info("page-furniture", "what stands after the last words was left out", rest)
              : Issue.info("heading", "a heading or note between two turns was left out", rest));
    }
    boolean division = false;
    for (int i = 0; i < end; i++) {
      Block block = blocks.get(i);
      String words = block.of(text);
      division =
          house.isDivision(words) || division && (isCutInside(words) || house.isNames(words));
      boolean whole =
          i > 0 && (division || onPaper[i] || isCutInside(words) || isFootnote(text, blocks, i));
      List<Span> cut = whole ? List.of(block.span()) : printed(text, block);
      for (Span note : cut) {
        cuts.add(note);
        issues.add(Issue.info("stage-direction", "a note inside a turn was left out", note));
      }
    }
    return end;
  }

  /** "* The text as sent" below a rule. */
  private boolean isFootnote(String text, List<Block> blocks, int i) {
    return furniture.isNoteOfEditor(blocks.get(i).of(text))
        && LineKinds.isRule(blocks.get(i - 1).of(text));
  }

  /**
   * The lines inside a paragraph that are notes, or what a browser prints where the page breaks.
   */
  private List<Span> printed(String text, Block block) {
    List<Span> found = new ArrayList<>(HouseRecord.stamps(text, block.start(), block.end()));
    for (int start = block.start(), end; start < block.end(); start = end + 1) {
      end = start;
      while (end < block.end() && !Line.ends(text.charAt(end))) {
        end++;
      }
      if (end > start && furniture.isNoteLine(text.substring(start, end))) {
        found.add(new Span(start, end));
      }
    }
    return found;
  }

  private boolean isCutInside(String block) {
    return LineKinds.isBracketed(block)
        || furniture.isPageNumber(block)
        || LineKinds.isRule(block)
        || LineKinds.isUnderlined(block)
        || furniture.isStageLine(block)
        || house.isVoteList(block)
        || house.isQuestionOnPaper(block)
        || furniture.isFurniture(block);
  }

  /**
   * The number of blocks before an end mark, or before the page's furniture after the last turn.
   */
  private int endOfWords(String text, List<Block> blocks, Extent extent) {
    if (extent.oneBlock()) {
      return 1;
    }
    for (int i = 1; i < blocks.size(); i++) {
      String block = blocks.get(i).of(text);
      String line = firstLine(block);
      if (furniture.isEndMark(line)
          || (extent.last() && (furniture.isFurniture(line) || furniture.isNoteOfEditor(line)))) {
        return i;
      }
    }
    return blocks.size();
  }

  private static String firstLine(String block) {
    for (int i = 0; i < block.length(); i++) {
      if (Line.ends(block.charAt(i))) {
        return Line.trim(block, 0, i).of(block);
      }
    }
    return block;
  }

  private boolean isNoSpeech(String text, Block block) {
    String words = block.of(text);
    return LineKinds.isBracketed(words)
        || furniture.isTimeOfDay(words)
        || furniture.isPageNumber(words)
        || LineKinds.isRule(words)
        || LineKinds.isUnderlined(words)
        || LineKinds.lacksSentence(words)
        || furniture.isStageLine(words)
        || house.isVoteList(words)
        || house.isQuestionOnPaper(words)
        || furniture.isEndMark(words)
        || furniture.isFurniture(words);
  }

  /** Whether a line of the turn itself is longer than wrapped ones are. */
  private static boolean lineIsBlock(List<Line> lines, Extent extent) {
    boolean longest = false;
    for (int i = extent.label().line(); i <= extent.endLine() && i < lines.size(); i++) {
      boolean own = lines.get(i).start() < extent.end();
      longest |= own && lines.get(i).length() > LONGEST_WRAPPED;
    }
    return longest && !extent.oneBlock();
  }

  private static List<Block> blocks(String text, List<Line> lines, Extent extent) {
    List<Block> blocks = new ArrayList<>();
    boolean lineIsBlock = lineIsBlock(lines, extent);
    int start = -1;
    int end = -1;
    for (int i = extent.label().line(); i <= extent.endLine() && i < lines.size(); i++) {
      Line line = lines.get(i);
      int from = Math.max(line.start(), extent.label().bodyStart());
      int to = Math.min(line.end(), extent.end());
      if (from >= to) {
        if (line.isBlank() && start >= 0) {
          blocks.add(new Block(start, end, blocks.isEmpty()));
          start = -1;
        }
        continue;
      }
      if (lineIsBlock && start >= 0 && !LineKinds.isUnderline(text.substring(from, to))) {
        blocks.add(new Block(start, end, blocks.isEmpty()));
        start = -1;
      }
      start = start < 0 ? from : start;
      end = to;
    }
    if (start >= 0) {
      blocks.add(new Block(start, end, blocks.isEmpty()));
    }
    return blocks;
  }

  /** Tells that nothing was spoken in a turn. */
  static Issue onlyNote(Span note) {
    return Issue.info("turn-without-words", "of this turn only a note is printed, no words", note);
  }
}
