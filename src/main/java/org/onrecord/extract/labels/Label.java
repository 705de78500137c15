package org.onrecord.extract.labels;

import org.onrecord.text.Letters;
import org.onrecord.text.Span;

/**
 * What looks like the label of a turn.
 *
 * @param from where it begins, with the marks before it
 * @param span the label as printed, without its colon and without the marks around it
 * @param bodyStart where the words after it begin; for a label on a line of its own, the end of
 *     that line
 * @param form how the label is told from the words
 * @param look how the label is printed
 * @param line the number of the line on which it begins
 * @param opensParagraph whether a blank line, or the beginning of the text, stands before it
 * @param strong whether the format prints it in bold
 */
public record Label(
    int from,
    Span span,
    String text,
    int bodyStart,
    Form form,
    Look look,
    int line,
    boolean opensParagraph,
    boolean strong) {
  private static final int MOST_INITIALS = 3;

  /** What ends a label. */
  public enum Form {
    COLON,
    /** "Q Thank you": a letter and blanks. */
    LETTER,
    /** "Mr. KERN. I thank the gentleman." */
    POINT,
    /** "Anna Kern (PPE). – Madam President": a point and a dash. */
    DASH,
    /** "Mr KERN—I thank": a dash alone. */
    BARE_DASH,
    /** "(speaker 0) Good morning": brackets alone. */
    BRACKETS,
    /** A line that holds the label alone. */
    OWN_LINE
  }

  /** How sure the print alone makes it that this is a speaker. */
  public enum Look {
    /**
     * In capitals with a title or a known word of its kind: "MR. KERN", "QUESTION", "SENIOR
     * OFFICIAL ONE".
     */
    SURE,
    /** In capitals, nothing else known: "KERN", "ANNA KERN, HOST". */
    CAPITALS,
    /** With a title, in small letters: "Mr. Kern". */
    TITLED,
    /** Words that begin with capital letters: "Anna Kern". */
    NAME
  }

  /** The label's words compared without case, blanks and points: "MR PRICE" is "Mr. Price". */
  public String key() {
    return key(text);
  }

  /** "BF", "IS": up to three capitals, short for somebody or something. */
  public boolean isInitials() {
    return text.length() <= MOST_INITIALS && text.chars().allMatch(Character::isUpperCase);
  }

  /** The key of the words before the first bracket: of "Ms Kern (Estonia)" that of "Ms Kern". */
  public String bareKey() {
    return key(LabelWords.withoutBrackets(text));
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
