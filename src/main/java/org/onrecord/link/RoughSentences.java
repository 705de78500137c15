package org.onrecord.link;

import org.onrecord.language.SentenceStops;
import org.onrecord.text.Span;

/**
 * The sentence around a place, as its marks alone show it: for what linking asks of the
 * surroundings of names. For one text; immutable.
 */
final class RoughSentences {
  private static final int LONGEST = 400;

  private final String text;
  private final SentenceStops stops;

  RoughSentences(String text, SentenceStops stops) {
    this.text = text;
    this.stops = stops;
  }

  /** The sentence with its mark. */
  Span around(Span place) {
    int start = place.start();
    while (start > Math.max(0, place.start() - LONGEST) && !ends(start - 1)) {
      start--;
    }
    int end = place.end();
    while (end < Math.min(text.length(), place.end() + LONGEST) && !ends(end)) {
      end++;
    }
    return new Span(start, Math.min(text.length(), end + 1));
  }

  private boolean ends(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '?' || c == '!') {
      return true;
    }
    boolean point =
        c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    return point && stops.ends(text, 0, at);
  }
}
