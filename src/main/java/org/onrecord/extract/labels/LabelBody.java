package org.onrecord.extract.labels;

import java.util.regex.Pattern;
import org.onrecord.text.Line;

/** What stands behind an opening that may be a label: speech, or the value of a row. */
final class LabelBody {
  /** So many characters tell what a body is. */
  private static final int LOOKED_AT = 300;

  private static final int MOST_WORDS_OF_A_ROW = 12;

  /** Between words: matches the blank of "two words". */
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private LabelBody() {}

  /** What a body looks like, and what that says for the label before it. */
  enum Kind {
    /** Sentences, or more words than a row has. */
    SPEECH(0),
    /** A few words without the end of a sentence. */
    FRAGMENT(-1),
    /** Names, numbers, addresses of the web: the value of a row. */
    NAMES(-3),
    NONE(0);

    private final int points;

    Kind(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }

  /** The kind of the paragraph that begins at an index and ends before another. */
  static Kind kind(String text, int from, int to) {
    String body = LineKinds.unmarked(firstParagraph(text, from, Math.min(to, from + LOOKED_AT)));
    if (body.isEmpty()) {
      return Kind.NONE;
    }
    if (LineKinds.isBracketed(body)) {
      return Kind.SPEECH;
    }
    if (body.contains(". . .") || body.contains("……") || body.contains("\uFFFD\uFFFD\uFFFD")) {
      return Kind.NAMES;
    }
    if (isLongerThanRow(body)) {
      return Kind.SPEECH;
    }
    String[] words = BLANKS.split(body, -1);
    if (endsSentence(body)) {
      return isAddress(words[0]) && words.length == 1 ? Kind.NAMES : Kind.SPEECH;
    }
    return isAddress(words[0]) || areNames(words) ? Kind.NAMES : Kind.FRAGMENT;
  }

  /** Whether it has more words than a row, counted as {@link #BLANKS} part them. */
  private static boolean isLongerThanRow(String body) {
    int words = 1;
    boolean blank = false;
    for (int i = 0; i < body.length() && words <= MOST_WORDS_OF_A_ROW; i++) {
      char c = body.charAt(i);
      boolean now = c == ' ' || c >= '\t' && c <= '\r';
      words += now && !blank ? 1 : 0;
      blank = now;
    }
    return words > MOST_WORDS_OF_A_ROW;
  }

  private static String firstParagraph(String text, int from, int to) {
    int lineEnds = 0;
    boolean begun = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Line.ends(c)) {
        lineEnds += c == '\n' && i > from && text.charAt(i - 1) == '\r' ? 0 : 1;
        if (lineEnds > 1 && begun) {
          return text.substring(from, i);
        }
      } else if (!Line.isBlank(c)) {
        begun = true;
        lineEnds = 0;
      }
    }
    return from < to ? text.substring(from, to) : "";
  }

  private static boolean endsSentence(String body) {
    char last = body.charAt(body.length() - 1);
    if (".?!—–-…”\"’')]*:,".indexOf(last) >= 0) {
      return last != ')' || body.indexOf('(') > 0 && hasMark(body.substring(0, body.indexOf('(')));
    }
    return hasMark(body);
  }

  /** A question or exclamation mark, or the stop of a word that is no abbreviation. */
  private static boolean hasMark(String body) {
    for (int i = 1; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean ends = i + 1 == body.length() || Line.isBlank(body.charAt(i + 1));
      if (ends && (c == '?' || c == '!' || (c == '.' && wordLength(body, i) > 3))) {
        return true;
      }
    }
    return false;
  }

  private static int wordLength(String body, int end) {
    int i = end;
    while (i > 0 && Character.isLetter(body.charAt(i - 1))) {
      i--;
    }
    return end - i;
  }

  private static boolean isAddress(String word) {
    return word.startsWith("www.") || word.startsWith("http") || word.indexOf('@') > 0;
  }

  /** Two words or more that all begin with capital letters or digits, or a number. */
  private static boolean areNames(String[] words) {
    if (Character.isDigit(words[0].charAt(0))) {
      return true;
    }
    for (String word : words) {
      char c = word.charAt(0);
      if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '(') {
        return false;
      }
    }
    return words.length > 1;
  }
}
