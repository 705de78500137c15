package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.text.Line;

/** How the words of a label are printed: in capitals, numbered, with a capital behind a prefix. */
public final class LabelPrint {

  /**
   * The year of a work, or an address of the web: matches "Kern, A. 2020", "Kern (2020a)",
   * "Kern](https"; not "Kern 2", "Speaker 12".
   */
  private static final Pattern LINK_OR_WORK =
      Pattern.compile("\\]\\(|://|^https?$|^www\\.|[ (](?:19|20)\\d\\d[a-z]?\\)?$");

  /**
   * A plural that may be one: matches the end of "TOPIC/S", "SUBJECT/ S", "Date(s)"; not "Kerns".
   */
  private static final Pattern MAYBE_PLURAL = Pattern.compile("(?i)(?: ?/ ?s|\\(s\\))$");

  private static final int LONGEST_HEADING = 300;
  private static final int SHORTEST_HEADING = 8;

  private LabelPrint() {}

  /** "Mr Speaker, I just want to ask": whoever says "I" calls a name, and it is not his. */
  static boolean isCall(String words) {
    int comma = words.indexOf(',');
    return comma > 0 && (words.startsWith(" I ", comma + 1) || words.indexOf(" I ", comma) > 0);
  }

  /** Where "Mr. Speaker / Kern point of order" names another; -1 where no label does. */
  public static int slash(String words) {
    return words.indexOf(" / ");
  }

  /** "SUBJECT" of "SUBJECT/S". */
  static String singular(String words) {
    return words.indexOf('/') < 0 && words.indexOf('(') < 0
        ? words
        : MAYBE_PLURAL.matcher(words).replaceAll("");
  }

  /** Whether words before a colon are an address, a link or a work that is cited. */
  static boolean isLinkOrWork(String words) {
    return LINK_OR_WORK.matcher(words).find();
  }

  /** "NB": two or three capitals. */
  static boolean isInitials(String words) {
    return (words.length() == 2 || words.length() == 3)
        && words.chars().allMatch(Character::isUpperCase);
  }

  /**
   * "STATEMENT OF ANNA KERN, DIRECTOR, \n RIVER BOARD, ELM": no small letters, no end of a
   * sentence.
   */
  public static boolean isCapitalHeading(String block) {
    String words = LineKinds.unmarked(block);
    return words.length() <= LONGEST_HEADING
        && isInCapitals(words)
        && ".?!—–-…:”\"".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** No small letters, and more than an abbreviation in capitals. */
  public static boolean isInCapitals(String block) {
    int capitals = 0;
    for (int i = 0; i < block.length(); i++) {
      if (Character.isLowerCase(block.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(block.charAt(i)) ? 1 : 0;
    }
    return capitals >= SHORTEST_HEADING;
  }

  /** What stands in each of a label's brackets, without what stands in brackets inside them. */
  public static List<String> inBrackets(String label) {
    List<String> inside = new ArrayList<>();
    int depth = 0;
    for (int i = 1, open = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ((c == '(' || c == '[') && depth++ == 0) {
        open = i;
      } else if ((c == ')' || c == ']') && depth > 0 && --depth == 0) {
        inside.add(LabelWords.withoutBrackets(label.substring(open + 1, i).strip()));
      }
    }
    return inside;
  }

  /** "President: Mr. Okoye . . . (Gabon)" and other rows with leaders. */
  static boolean isRowOfList(String words) {
    return words.contains(". .") || words.contains("...") || words.contains("…");
  }

  /** "ANNA KERN" of "ANNA KERN, host": a full name and who it is. */
  static String beforeDescription(String words) {
    int comma = words.indexOf(',');
    return comma > 0 && words.lastIndexOf(' ', comma) > 0 ? words.substring(0, comma) : "";
  }

  /** "SPEAKER_00", "spk_1", "Speaker1": a name that a machine gave. */
  static boolean isNumbered(String token) {
    int digits = token.length();
    while (digits > 0 && Character.isDigit(token.charAt(digits - 1))) {
      digits--;
    }
    boolean joined =
        digits > 1 && (token.charAt(digits - 1) == '_' || token.charAt(digits - 1) == '-');
    return digits < token.length()
        && joined
        && token.substring(0, digits - 1).chars().allMatch(Character::isLetter);
  }

  /**
   * Every word in capitals, particles and a first "Mc" apart: "MR. McKERN", "PRESIDENT VAN DER
   * BERG".
   */
  static boolean isCapitals(String words) {
    int capitals = 0;
    int small = 0;
    int depth = 0;
    int wordStart = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
      if (depth > 0) {
        continue;
      }
      if (Line.isBlank(c) || c == '-' || c == '.' || c == ',') {
        wordStart = i + 1;
      } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        if (!mayBeSmall(wordStart, i)) {
          return false;
        }
        small++;
      }
    }
    return capitals >= 2 && capitals > small && !endsSmall(words);
  }

  /** "TV Syd": a short word that is no "Mr." nor "Jr" at the end. */
  private static boolean endsSmall(String words) {
    int start = words.lastIndexOf(' ') + 1;
    return start > 0
        && words.length() - start == 3
        && Character.isUpperCase(words.charAt(start))
        && Character.isLowerCase(words.charAt(start + 1))
        && Character.isLowerCase(words.charAt(start + 2));
  }

  /**
   * Small letters of "Mr.", of "McKERN", "deLEON", and of particles: no more than three at a word's
   * beginning.
   */
  private static boolean mayBeSmall(int wordStart, int at) {
    return at - wordStart <= 2;
  }

  /** "al-Sabah", "d'Orsay". */
  static boolean hasPrefixedCapital(String token) {
    for (int i = 1; i < Math.min(4, token.length() - 1); i++) {
      char c = token.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isUpperCase(token.charAt(i + 1));
      }
    }
    return false;
  }
}
