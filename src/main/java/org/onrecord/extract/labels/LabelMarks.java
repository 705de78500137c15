package org.onrecord.extract.labels;

import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;
import org.onrecord.text.WordList;

/**
 * What stands around the words of a label and is none of them: emphasis, numbers, times, notes in
 * brackets, the one to whom a question goes.
 */
final class LabelMarks {
  /** "[00:12:30]", "(laughter)": what stands in brackets before a label is short. */
  private static final int LONGEST_BEFORE = 20;

  private static final int MOST_DIGITS_OF_A_NUMBER = 4;

  /** "Assoc.", "Prof.", "Brig.". */
  private static final int LONGEST_ABBREVIATION = 5;

  private final Asides asides;
  private final WordList hearerJoints;

  LabelMarks(Language language, Asides asides) {
    this.asides = asides;
    this.hearerJoints = language.list("hearer-joints.txt");
  }

  static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '\\';
  }

  /**
   * The index after emphasis marks, quotation arrows, a number of a list and a time of the
   * recording.
   */
  int after(String text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if ("*_>#\\`•·".indexOf(c) >= 0 || Line.isBlank(c)) {
        i++;
      } else if ((c == '-' || c == '–' || c == '—')
          && i + 1 < end
          && Line.isBlank(text.charAt(i + 1))) {
        i++;
      } else if (c == '[' || c == '(') {
        int close = text.indexOf(c == '[' ? ']' : ')', i, Math.min(end, i + LONGEST_BEFORE));
        boolean aside = close >= 0 && asides.isAside(text.substring(i + 1, close));
        if (!aside) {
          return i;
        }
        i = close + 1;
      } else {
        int number = afterNumber(text, i, end);
        if (number == i) {
          return i;
        }
        i = number;
      }
    }
    return i;
  }

  /**
   * After "12. ", "3) ", "00:12:30 ", or "7 " at the beginning of a numbered line; the same index
   * where neither stands there.
   */
  private static int afterNumber(String text, int from, int end) {
    int i = from;
    boolean colon = false;
    while (i < end && (isDigit(text.charAt(i)) || (i > from && text.charAt(i) == ':'))) {
      colon |= text.charAt(i) == ':';
      i++;
    }
    if (i == from || i >= end || text.charAt(i - 1) == ':') {
      return from;
    }
    boolean listed =
        !colon
            && i - from <= MOST_DIGITS_OF_A_NUMBER
            && (text.charAt(i) == '.' || text.charAt(i) == ')')
            && i + 1 < end
            && Line.isBlank(text.charAt(i + 1));
    if (listed) {
      return i + 1;
    }
    boolean ofLine = !colon && i + 1 < end && Line.isBlank(text.charAt(i + 1));
    return (colon || ofLine) && Line.isBlank(text.charAt(i)) ? i : from;
  }

  /** After "Q12 ", which a committee's record prints before the name of who asks. */
  static int afterQuestionNumber(String text, int from, int end) {
    int digits = from < end && text.charAt(from) == 'Q' ? afterDigits(text, from + 1, end) : from;
    boolean number = digits > from + 1 && digits < end && Line.isBlank(text.charAt(digits));
    return number ? afterBlanks(text, digits, end) : from;
  }

  private static int afterBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && Line.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** After up to four digits. */
  static int afterDigits(String text, int from, int end) {
    int i = from;
    while (i < end && i - from < MOST_DIGITS_OF_A_NUMBER && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The label without marks, and without stage directions and times in brackets after it. */
  Span withoutAsides(String text, int start, int end) {
    int last = end;
    while (last > start) {
      char c = text.charAt(last - 1);
      boolean stop =
          c == '.' && last - start > LONGEST_ABBREVIATION && endsWord(text, start, last - 1);
      if (stop || isMark(c) || Line.isBlank(c) || c == ',' || c == ':') {
        last--;
      } else if (c == ')' || c == ']') {
        int open = TextSearch.lastIndexOf(text, c == ')' ? '(' : '[', last, start + 1);
        if (open < 0 || !asides.isNote(text.substring(open + 1, last - 1))) {
          break;
        }
        last = open;
      } else {
        last = beforeTime(text, start, last);
        break;
      }
    }
    return new Span(start, last);
  }

  /** Whether a word stands before a stop that is longer than abbreviations and initials are. */
  private static boolean endsWord(String text, int start, int stop) {
    int from = stop;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop - from > LONGEST_ABBREVIATION;
  }

  /** "Hon Anna Kern (Leader of the Opposition)" of "… to the Prime Minister". */
  Span withoutHearer(String text, Span label) {
    int after = label.start() + 1;
    int at = -1;
    for (String joint : hearerJoints.entries()) {
      at = at < 0 ? TextSearch.lastIndexOf(text, ") " + joint + ' ', label.end(), after) : at;
    }
    return at < 0 ? label : new Span(label.start(), at + 1);
  }

  /** "Anna Kern 00:12:30": where the label ends before the time. */
  static int beforeTime(String text, int start, int end) {
    int i = end;
    boolean colon = false;
    while (i > start && (isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ':')) {
      colon |= text.charAt(i - 1) == ':';
      i--;
    }
    if (!colon || i == end || i == start) {
      return end;
    }
    while (i > start && Line.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A label that a line end interrupts, in one line, with plain blanks alone. */
  static String unwrapped(String printed) {
    String words = printed.replace('\u00a0', ' ').replace('\u202f', ' ');
    if (!hasLineEnd(words)) {
      return words;
    }
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Line.ends(c)) {
        line.append(c);
      } else if (line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean hasLineEnd(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Line.ends(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Kern: 1,812" is a row of a list; "Anna Kern: 1,812 of them." is not. */
  static boolean numberFollows(String text, int from) {
    int i = from;
    while (i < text.length()
        && i < from + 4
        && (Line.isBlank(text.charAt(i)) || text.charAt(i) == '$')) {
      i++;
    }
    return i < text.length() && isDigit(text.charAt(i)) && !isSentence(text, i);
  }

  /** Whether a line goes on in words to the end of a sentence. */
  private static boolean isSentence(String text, int from) {
    boolean words = false;
    char last = ' ';
    for (int i = from; i < text.length() && !Line.ends(text.charAt(i)); i++) {
      char c = text.charAt(i);
      words |= Character.isLetter(c);
      last = Line.isBlank(c) ? last : c;
    }
    return words && ".?!…".indexOf(last) >= 0;
  }
}
