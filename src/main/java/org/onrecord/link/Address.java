package org.onrecord.link;

import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/** Tells who is spoken to from who is spoken of. */
final class Address {
  /** So far back the words before a name are looked at. */
  private static final int BACK = 40;

  private Address() {}

  /**
   * Whether a name only addresses somebody: set off by commas at the start or end of a sentence
   * ("Secretary Blinken, thank you"), or after a word of thanks or greeting; not "President Xi, who
   * met".
   */
  static boolean isAddressed(String text, Span span, NameLexicon lexicon) {
    int at = span.end();
    if (at < text.length()
        && ".,?!;:\u2014\u2013-".indexOf(text.charAt(at)) < 0
        && !isLineEnd(text, at)) {
      return startsAfterThanks(text, span, lexicon) && isAnd(text, at);
    }
    String before = text.substring(Math.max(0, span.start() - BACK), span.start()).stripTrailing();
    if (startsAfterThanks(text, span, lexicon)) {
      return true;
    }
    boolean opens =
        before.isEmpty()
            || ".?!:\u2014\u2026\"\u201c".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (opens) {
      return at < text.length() && text.charAt(at) == ',' && !isRelative(text, at + 1, lexicon)
          || at < text.length() && text.charAt(at) == ',' && isAsked(text, at + 1, lexicon);
    }
    boolean closes = at >= text.length() || ".?!".indexOf(text.charAt(at)) >= 0;
    return closes && before.endsWith(",") && !before.contains(" and ");
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\n';
  }

  private static boolean isAnd(String text, int at) {
    return text.startsWith(" and ", at);
  }

  private static boolean startsAfterThanks(String text, Span span, NameLexicon lexicon) {
    String before =
        FoldedText.fold(
                text.substring(Math.max(0, span.start() - BACK), span.start()).replace(',', ' '))
            .strip();
    for (String thanks : lexicon.list("thanks")) {
      if (before.endsWith(thanks)
          && (before.length() == thanks.length()
              || !Character.isLetter(before.charAt(before.length() - thanks.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a question follows the comma: "Minister Kern, is the road open?" */
  private static boolean isAsked(String text, int at, NameLexicon lexicon) {
    int end = at;
    while (end < text.length() && ".?!\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length()
        && text.charAt(end) == '?'
        && lexicon.list("asks-with").contains(wordAt(text, at));
  }

  /** Whether what follows the comma goes on about the person. */
  private static boolean isRelative(String text, int at, NameLexicon lexicon) {
    return lexicon.list("relatives").contains(wordAt(text, at));
  }

  private static String wordAt(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }
}
