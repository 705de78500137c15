package org.onrecord.extract.labels;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Tells the lines of a page and of a transcript's frame, headings, footnotes and editors' notes
 * from words spoken, by their print alone.
 */
public final class LineKinds {
  private static final int MOST_WORDS_OF_A_HEADING = 14;
  private static final int SHORTEST_UNDERLINE = 4;
  private static final int LONGEST_ASIDE = 200;
  static final int LONGEST_STAGE_LINE = 90;

  /**
   * What a browser prints above and below a page: "9/24/34, 4:23 PM Title", "https://example.org/a
   * 1/2"; not "9/24/34 was a Monday".
   */
  private static Pattern printed(WordList pages) {
    return Pattern.compile(
        "^\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2}(?: [AP]M)?(?: |$)|^https?://\\S+"
            + " (?:\\d{1,3}/|(?i:"
            + String.join("|", pages.entries())
            + ") \\d{1,3} of )\\d{1,3}$");
  }

  /** Tags of slanted and bold print, their last mark lost or not: matches "<i>", "</i <b>". */
  private static final Pattern TAGS = Pattern.compile("(?:</?[ibuIBU]\\s*(?:>\\s*|(?=<|$)))+");

  private final Pattern printed;
  private final WordList pages;
  private final WordList columns;
  private final WordList furniture;
  private final WordList endMarks;
  private final WordList stageEndings;
  private final WordList editorsNotes;
  private final WordList particles;
  private final WordList clockWords;
  private final Pattern procedures;

  public LineKinds(Language language) {
    WordList pageWords = language.list("page-words.txt");
    pages = WordList.of(pageWords.marked(""));
    columns = WordList.of(pageWords.marked("colon"));
    printed = printed(pages);
    furniture = language.list("furniture.txt");
    endMarks = language.list("end-marks.txt");
    stageEndings = language.list("stage-endings.txt");
    editorsNotes = language.list("editors-notes.txt");
    particles = language.list("particles.txt");
    clockWords = language.list("clock-words.txt");
    procedures =
        Pattern.compile("(?:" + String.join(")|(?:", language.lines("procedures.txt")) + ')');
  }

  /** "END", "# # #", "END 4:25 P.M. EDT": after it nothing is spoken. */
  public boolean isEndMark(String line) {
    String words = unmarked(line);
    if (endMarks.has(line) || endMarks.has(words)) {
      return true;
    }
    int end = endMarks.beginning(words);
    return end > 0 && isTimeOfDay(words.substring(end));
  }

  /** "Subscribe to our newsletter", "An official website of …". */
  public boolean isFurniture(String line) {
    return furniture.begins(line) || isPrinted(line);
  }

  /** What a browser prints above and below a page, wherever the page breaks. */
  public boolean isPrinted(String line) {
    String words = line.strip();
    return !words.isEmpty()
        && (Character.isDigit(words.charAt(0)) || words.startsWith("http"))
        && printed.matcher(words).find();
  }

  /** "Mr Kern interjecting—", "19 July 2033 : Column 772": a line of the record, not of speech. */
  public boolean isStageLine(String paragraph) {
    String line = unmarked(paragraph);
    if (line.length() > LONGEST_STAGE_LINE) {
      return false;
    }
    String words = withoutEnd(line);
    return isNumberBehindColon(words)
        || stageEndings.has(words.substring(words.lastIndexOf(' ') + 1))
        || isProcedure(words);
  }

  private boolean isNumberBehindColon(String words) {
    String small = words.toLowerCase(java.util.Locale.ROOT);
    for (String column : columns.entries()) {
      int at = small.lastIndexOf(column + ' ');
      if (at >= 0
          && isPageNumber(words.substring(at + column.length() + 1))
          && words.substring(0, at).strip().endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  /** "The meeting was suspended at noon", "Senator Kern (Chair) in the chair". */
  boolean isProcedure(String line) {
    String words = withoutEnd(unmarked(line));
    return words.length() <= LONGEST_STAGE_LINE && procedures.matcher(words).matches();
  }

  /** A line inside a paragraph that is wholly a note: "[Clip ends]", "Mr Kern in the chair". */
  public boolean isNoteLine(String line) {
    String words = line.strip();
    boolean bracketed = isBracketed(words);
    boolean square = words.startsWith("[") && bracketed;
    boolean procedure = isProcedure(bracketed ? words.substring(1, words.length() - 1) : words);
    return square || isPrinted(words) || procedure;
  }

  /** "NOTE: The conference began at …", "[1] See …", "* The text as sent": not said by anybody. */
  public boolean isNoteOfEditor(String line) {
    if (editorsNotes.begins(line) || line.startsWith("* ") || line.startsWith("† ")) {
      return true;
    }
    int close = line.startsWith("[") ? line.indexOf(']') : -1;
    boolean numbered = close > 1 && close <= 4 && isPageNumber(line.substring(1, close));
    return numbered || !line.isEmpty() && "¹²³⁴⁵⁶⁷⁸⁹".indexOf(line.charAt(0)) >= 0;
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && ".—–-…".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /** A paragraph that is wholly in brackets: "(The briefing ended at 3:05 p.m.)". */
  public static boolean isBracketed(String paragraph) {
    String words = unmarked(paragraph);
    if (words.length() > LONGEST_ASIDE || words.length() < 3) {
      return false;
    }
    char open = words.charAt(0);
    char close = open == '(' ? ')' : open == '[' ? ']' : 0;
    int last = words.length() - (words.endsWith(".") ? 2 : 1);
    return close != 0 && words.charAt(last) == close && words.indexOf(close) >= last - 1;
  }

  /**
   * "2:02 p.m. EDT", "11:20 A.M. (Local)", "10.30 GMT": a time of day and up to three further
   * words.
   */
  public boolean isTimeOfDay(String line) {
    String words = line.strip();
    int i = 0;
    while (i < words.length() && Line.isBlank(words.charAt(i))) {
      i++;
    }
    int digits = i;
    while (i < words.length()
        && (isDigit(words.charAt(i)) || words.charAt(i) == ':' || words.charAt(i) == '.')) {
      i++;
    }
    return i > digits
        && isDigit(words.charAt(digits))
        && i - digits <= 8
        && words.length() - i <= 30
        && blanks(words, i) <= 4
        && hasClock(words, digits, i)
        && !words.endsWith("?");
  }

  private boolean hasClock(String words, int from, int to) {
    String rest = words.substring(to).strip().toLowerCase(java.util.Locale.ROOT);
    return clockWords.entries().stream().anyMatch(rest::startsWith)
        || (rest.isEmpty() && words.substring(from, to).indexOf(':') > 0);
  }

  private static int blanks(String words, int from) {
    int blanks = 0;
    for (int i = from; i < words.length(); i++) {
      blanks += Line.isBlank(words.charAt(i)) ? 1 : 0;
    }
    return blanks;
  }

  /** "Page 3 of 12", "- 7 -", "12": the foot of a printed page. */
  public boolean isPageNumber(String line) {
    String words = line.strip();
    int lead = pages.beginning(words);
    words = lead > 0 && words.startsWith(" ", lead) ? words.substring(lead + 1) : words;
    boolean digit = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      digit |= isDigit(c);
      if (!isDigit(c) && c != '-' && c != '–' && c != ' ' && c != '/' && c != 'o' && c != 'f') {
        return false;
      }
    }
    return digit && words.length() <= 12;
  }

  /** A line of dashes, stars or the like. */
  public static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A line of equal signs or dashes, as stands below a heading in plain text. */
  public static boolean isUnderline(String line) {
    String words = line.strip();
    return words.length() >= SHORTEST_UNDERLINE
        && words.chars().allMatch(c -> c == words.charAt(0))
        && "=-~^".indexOf(words.charAt(0)) >= 0;
  }

  /** A line with a line of equal signs or dashes below it: a heading in plain text. */
  public static boolean isUnderlined(String block) {
    int end = block.length();
    while (end > 0 && "=-~^".indexOf(block.charAt(end - 1)) >= 0) {
      end--;
    }
    String above = block.substring(0, end).strip();
    boolean onItsLine = end > 0 && Line.ends(block.charAt(end - 1));
    return onItsLine
        && block.length() - end >= SHORTEST_UNDERLINE
        && above.chars().noneMatch(c -> Line.ends((char) c));
  }

  /** A short line without the end of a sentence: a title, place, signature, caption. */
  public static boolean lacksSentence(String line) {
    String words = withoutBracket(unmarked(line));
    if (words.isEmpty()) {
      return true;
    }
    char last = words.charAt(words.length() - 1);
    return ".?!—–-…”\"’')],;:".indexOf(last) < 0 && words(words) <= MOST_WORDS_OF_A_HEADING;
  }

  /** "Relations with Peru" of "Relations with Peru (a report in the press)". */
  private static String withoutBracket(String words) {
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    boolean note = open > 0 && ".?!—–-…".indexOf(words.charAt(words.length() - 2)) < 0;
    return note ? words.substring(0, open).strip() : words;
  }

  /** A short line whose words begin with capital letters, without the end of a sentence. */
  public boolean isHeading(String line) {
    if (!lacksSentence(line)) {
      return false;
    }
    int capital = 0;
    int small = 0;
    for (String word : unmarked(line).split(" ", MOST_WORDS_OF_A_HEADING + 2)) {
      if (word.isEmpty() || particles.has(word)) {
        continue;
      }
      boolean prefixed =
          word.length() > 2 && word.charAt(1) == '’' && Character.isUpperCase(word.charAt(2));
      if (Character.isLowerCase(word.charAt(0)) && !prefixed) {
        small++;
      } else {
        capital++;
      }
    }
    return capital > 0 && small <= capital / 3;
  }

  private static int words(String line) {
    return blanks(line, 0) + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The line without the marks of emphasis and headings at its ends. */
  public static String unmarked(String line) {
    int start = afterTags(line);
    int end = beforeTags(line, start);
    while (start < end && isMark(line.charAt(start))) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Behind "<i>" and "</i" at the beginning of "<i>(Question put) </i>". */
  private static int afterTags(String line) {
    Matcher tags = line.startsWith("<") ? TAGS.matcher(line) : null;
    return tags != null && tags.lookingAt() ? tags.end() : 0;
  }

  private static int beforeTags(String line, int from) {
    int open = line.lastIndexOf('<');
    int end = line.length();
    while (open >= from && TAGS.matcher(line).region(open, end).matches()) {
      end = open;
      open = line.lastIndexOf('<', open - 1);
    }
    return Math.max(from, end);
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '#' || c == '\\' || c == '>' || Line.isBlank(c);
  }

  /**
   * The parts of a span that remain when the cuts, which ascend, are taken out; without blanks and
   * marks at their ends.
   */
  public static List<Span> without(String text, Span span, List<Span> cuts) {
    List<Span> pieces = new java.util.ArrayList<>();
    int from = span.start();
    for (Span cut : cuts) {
      if (cut.end() <= from || cut.start() >= span.end()) {
        continue;
      }
      addPiece(text, from, Math.max(from, cut.start()), pieces);
      from = Math.max(from, cut.end());
    }
    addPiece(text, from, Math.max(from, span.end()), pieces);
    return List.copyOf(pieces);
  }

  private static void addPiece(String text, int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        pieces.add(new Span(start, end));
        return;
      }
    }
  }
}
