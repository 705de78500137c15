package org.onrecord.link;

import org.onrecord.text.Span;

/**
 * The sentence around a place, as its marks alone show it: a stop behind a short word with a
 * capital ("Gov.", "St.") ends none. For one text; immutable.
 */
final class RoughSentences {
  private static final int LONGEST = 400;
  private static final int LONGEST_ABBREVIATION = 4;

  private final String text;

  RoughSentences(String text) {
    this.text = text;
  }

  Span around(Span place) {
    int start = place.start();
    while (start > Math.max(0, place.start() - LONGEST) && !ends(start - 1)) {
      start--;
    }
    int end = place.end();
    while (end < Math.min(text.length(), place.end() + LONGEST) && !ends(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private boolean ends(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '?' || c == '!') {
      return true;
    }
    if (c != '.' || at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean abbreviation =
        word < at && at - word <= LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(word));
    return !abbreviation;
  }
}
