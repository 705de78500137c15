package org.onrecord.extract.labels;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;
import org.onrecord.text.WordList;

/**
 * What parts a label from the words behind it: a colon, a stop, a dash, the end of the line; and
 * what shows that there is no label.
 */
final class LabelEnds {
  /** A line that goes on in the next is about as long as lines are. */
  private static final int SHORTEST_FULL_LINE = 40;

  private static final int SHOWS_SPEECH = 4;

  /**
   * Behind the point of "Hon. Ken. Chala (South Shore, Ind): I" and "THE MINISTER. (Mr. Kern): I";
   * not behind "Mr. Kern. Mr. Weiss:".
   */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s(?:\\p{Lu}[\\p{L}’'-]+\\s){0,3}\\([^()]{2,60}\\)\\s?:");

  private final LabelWords words;

  private final WordList reporting;
  private final WordList goingOn;

  LabelEnds(LabelWords words, Language language) {
    this.words = words;
    this.reporting = language.list("label-verbs.txt");
    this.goingOn = language.list("label-joints.txt");
  }

  /**
   * What ends a label.
   *
   * @param form null where a mark shows that this is none
   */
  record End(@Nullable Form form, int after) {
    static final End OF_NONE = new End(null, 0);
  }

  /** What the mark at an index ends; null where it is part of a label. */
  @Nullable End at(String text, int start, int at, int limit) {
    char c = text.charAt(at);
    if (c == ':' || c == '\uff1a') {
      if (text.startsWith("//", at + 1)) {
        return End.OF_NONE;
      }
      boolean digitAfter = at + 1 < limit && Character.isDigit(text.charAt(at + 1));
      boolean digitBefore = at > start && Character.isDigit(text.charAt(at - 1));
      return digitAfter ? (digitBefore ? null : End.OF_NONE) : new End(Form.COLON, at + 1);
    }
    if (c == '.') {
      int dash = dashAfter(text, at + 1, limit);
      if (dash > 0) {
        return new End(Form.DASH, dash);
      }
      return endsPointLabel(text, start, at, limit) ? new End(Form.POINT, at + 1) : null;
    }
    if (c == '—' || c == '–' || c == '-' && isHyphenedLabel(text, start, at, limit)) {
      int body = bareDash(text, start, at, limit);
      return body > 0 ? new End(Form.BARE_DASH, body) : null;
    }
    if (c == '-' && at + 2 < limit && Line.isBlank(text.charAt(at + 1))) {
      boolean speech = Character.isUpperCase(text.charAt(at + 2));
      boolean role = speech && words.isRoleOfBracketed(text.substring(start, at).strip());
      return role ? new End(Form.COLON, at + 1) : null;
    }
    if (c == ';' && isAddressedName(text, start, at, limit)) {
      return new End(Form.COLON, at + 1);
    }
    return endsAnyLabel(c) ? End.OF_NONE : null;
  }

  /**
   * Where a label goes on behind the end of its line, or -1 where it does not: in capitals, in a
   * bracket, or as a role in capital initials; over a blank line only in a bracket or before "AND".
   */
  int afterWrap(String text, int start, int lineEnd, boolean inBracket, int limit) {
    int lines = 0;
    int i = lineEnd;
    while (i < limit && Line.isBlank(text.charAt(i))) {
      boolean half = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      lines += Line.ends(text.charAt(i)) && !half ? 1 : 0;
      i++;
    }
    boolean heading = lines > 0 && beginsInSmall(text, i, limit);
    boolean capitals = !heading && LabelPrint.isCapitals(text.substring(start, lineEnd));
    boolean role =
        lines == 1
            && !heading
            && lineEnd - start >= SHORTEST_FULL_LINE
            && words.isRoleInCapitals(text.substring(start, lineEnd));
    boolean joined = inBracket || goingOn.beginning(text.substring(i, limit)) > 0;
    boolean described = !heading && goesOnAsRole(text.substring(start, lineEnd));
    return lines == 1
        ? (capitals || inBracket || role || described ? i : -1) : capitals && joined ? i : -1;
  }

  /**
   * "Mr. Kern; I rise", "MR. KERN ;With that", "The Minister (Mr. Kern); I": a colon that a scanned
   * page shows as another mark; not "Mr. Kern; Mr. Weiss; and others".
   */
  private boolean isAddressedName(String text, int start, int at, int limit) {
    String before = text.substring(start, at).strip();
    int next = at + 1 < limit && Line.isBlank(text.charAt(at + 1)) ? at + 2 : at + 1;
    if (next >= limit || !words.isAddressed(before) && !before.endsWith(")")) {
      return false;
    }
    int other = TextSearch.indexOf(text, ';', at + 1, limit);
    boolean capital = Character.isUpperCase(text.charAt(next));
    String last = LabelWords.tokens(before).getLast();
    boolean capitals = last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT));
    if (capital && capitals || words.isRoleOfBracketed(before)) {
      return other < 0 || !words.isAddressed(text.substring(next, other));
    }
    return next == at + 2 && other < 0 && LabelWords.tokens(before).size() == 2;
  }

  /**
   * "The Minister for Works (Mr. Kern: I rise": a mark behind a role and a person in brackets whose
   * second is lost.
   */
  boolean lacksBracket(String text, int start, int at, int limit) {
    char c = text.charAt(at);
    if (c != ':' && c != ';' || at + 2 >= limit) {
      return false;
    }
    int body = Line.isBlank(text.charAt(at + 1)) ? at + 2 : at + 1;
    int close = TextSearch.indexOf(text, ')', at, limit);
    int open = TextSearch.indexOf(text, '(', at, limit);
    return Character.isUpperCase(text.charAt(body))
        && (close < 0 || open >= 0 && open < close)
        && words.isRoleOfBracketed(text.substring(start, at).strip() + ')');
  }

  /**
   * "The Member for Elm (Hon. Kern) Hon. Speaker, I": a role, a person in brackets, and speech
   * behind them, without the colon; not "The Minister (Mr. Kern) has".
   */
  boolean lacksColon(String text, int start, int close, int limit) {
    String behind =
        text.substring(
            Math.min(close + 1, limit), Math.min(limit, close + 1 + SHOWS_SPEECH));
    return behind.length() > 2
        && behind.charAt(0) == ' '
        && Character.isUpperCase(behind.charAt(1))
        && words.isRoleOfBracketed(text.substring(start, close + 1));
  }

  /** "Anna Kern, Minister for Water and": a name, a role behind a comma, and no end of it. */
  boolean goesOnAsRole(String line) {
    List<String> tokens = LabelWords.tokens(line);
    return line.indexOf(',') > 0
        && words.isParticle(tokens.getLast())
        && words.isDescribed(line)
        && words.look(line).isPresent();
  }

  /** "Mr. Speaker", "The Minister" below a line in capitals: a title, and not that line's end. */
  private boolean beginsInSmall(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > from + 1
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from + 1))
        && words.isTitle(text.substring(from, end));
  }

  /** "SHRI A. RAO" of "SHRI A. RAO, initiating the discussion, said". */
  Span beforeReporting(String text, Span label) {
    String printed = label.of(text);
    int verb = Math.max(printed.lastIndexOf(' '), printed.lastIndexOf('\n')) + 1;
    if (verb == 0 || !reporting.has(printed.substring(verb))) {
      return label;
    }
    int depth = 0;
    for (int i = 1; i < printed.length(); i++) {
      char c = printed.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean word = Line.isBlank(printed.charAt(i - 1)) && Character.isLowerCase(c);
      if (depth == 0 && word && !words.isParticle(wordAt(printed, i))) {
        return withoutComma(text, Line.trim(text, label.start(), label.start() + i));
      }
    }
    return label;
  }

  private static Span withoutComma(String text, Span label) {
    boolean comma = !label.isEmpty() && text.charAt(label.end() - 1) == ',';
    return comma ? new Span(label.start(), label.end() - 1) : label;
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /**
   * "Mr ANNA KERN - Thank you", "Mr ANNA KERN-Thank you": a hyphen for a dash, behind a title and a
   * name in capitals and before a word in small ones.
   */
  private boolean isHyphenedLabel(String text, int start, int at, int limit) {
    int next = at + 1;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    String before = text.substring(start, at).strip();
    int blank = firstBlank(before);
    String name = LabelWords.withoutBrackets(before.substring(blank)).strip();
    return next + 1 < limit
        && Character.isUpperCase(text.charAt(next))
        && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ')
        && blank < before.length()
        && words.isTitle(before.substring(0, blank))
        && name.length() > 2
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Where the words begin after the dash of "Mr KERN—I thank", or 0. */
  private int bareDash(String text, int start, int at, int limit) {
    int i = at + 1;
    while (i < limit && Line.isBlank(text.charAt(i)) && !Line.ends(text.charAt(i))) {
      i++;
    }
    boolean speech =
        i < limit
            && (Character.isUpperCase(text.charAt(i)) || "“\"‘'([".indexOf(text.charAt(i)) >= 0);
    String before = text.substring(start, at).strip();
    int blank = firstBlank(before);
    boolean titled = blank < before.length() && words.isTitle(before.substring(0, blank));
    return speech && (titled || LabelPrint.isCapitals(before)) ? i : 0;
  }

  static boolean hasEndOfSentence(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (endsAnyLabel(text.charAt(i)) || text.charAt(i) == ':') {
        return true;
      }
    }
    char last = text.charAt(end - 1);
    return last == '.' || last == ',' || last == '—' || last == '–' || last == '-';
  }

  /**
   * Behind the title in capitals of "ANNA KERN, AUTHOR, "THE LONG ROAD":"; the index itself else.
   */
  static int afterQuotedTitle(String text, int start, int at, int limit) {
    char c = text.charAt(at);
    char close = c == '“' ? '”' : c;
    int end = c == '"' || c == '“' ? TextSearch.indexOf(text, close, at + 1, limit) : -1;
    boolean described =
        end > at
            && TextSearch.indexOf(text, ',', start, at) > 0
            && LabelPrint.isCapitals(text.substring(start, at))
            && text.substring(at, end).equals(text.substring(at, end).toUpperCase(Locale.ROOT));
    return described ? end + 1 : at;
  }

  private static boolean endsAnyLabel(char c) {
    return c == '?' || c == '!' || c == ';' || c == '“' || c == '”' || c == '"' || c == '='
        || c == '|' || c == '<';
  }

  /**
   * "Mr. KERN. I", "The Chairman. I", "Question. Is": a title and a name, or a role, then a point
   * and a blank; not the point of the title or of an initial.
   */
  private boolean endsPointLabel(String text, int start, int point, int limit) {
    if (point + 1 < limit && !Line.isBlank(text.charAt(point + 1))
        || GOES_ON.matcher(text).region(Math.min(point + 1, limit), limit).lookingAt()) {
      return false;
    }
    String before = text.substring(start, point);
    String bare = LabelWords.withoutBrackets(before).strip();
    int blank = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('\u00a0'));
    String last = bare.substring(blank + 1);
    if (words.isRole(before)) {
      return bare.length() > 2 && isCapital(bare);
    }
    boolean named =
        words.isTitle(bare.substring(0, firstBlank(bare)))
            || LabelPrint.isCapitals(bare) && bare.indexOf(',') < 0 && bare.indexOf('.') < 0;
    boolean ends = last.length() > 2 && isCapital(last) && last.indexOf('.') < 0;
    return blank > 0 && ends && named && !words.isParticle(last) && !words.isTitle(last);
  }

  private static boolean isCapital(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }

  /** The index after a dash that follows marks and blanks, or -1. */
  private static int dashAfter(String text, int from, int limit) {
    int i = from;
    while (i < limit
        && (LabelMarks.isMark(text.charAt(i))
            || (Line.isBlank(text.charAt(i)) && !Line.ends(text.charAt(i))))) {
      i++;
    }
    boolean dash = i < limit && (text.charAt(i) == '–' || text.charAt(i) == '—');
    boolean hyphen =
        i == from && i + 1 < limit && text.charAt(i) == '-' && Line.isBlank(text.charAt(i + 1));
    return dash || hyphen ? i + 1 : -1;
  }

  private static int firstBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Line.isBlank(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }
}
