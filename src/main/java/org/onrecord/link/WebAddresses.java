package org.onrecord.link;

import org.onrecord.text.Span;

/** Web addresses, mail addresses and handles: names inside them name nothing. */
final class WebAddresses {
  /** No address is looked for further away than this. */
  private static final int REACH = 300;

  private WebAddresses() {}

  /**
   * Whether the place lies inside an address, as in "www.china-trade.example/list" and
   * "@USAmbassador".
   */
  static boolean holds(String text, Span span) {
    int start = span.start();
    while (start > 0
        && span.start() - start < REACH
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    if (start < span.start()
        && (text.charAt(span.start() - 1) == '@' || text.charAt(span.start() - 1) == '#')) {
      return true;
    }
    int end = span.end();
    while (end < text.length()
        && end - span.end() < REACH
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String token = text.substring(start, end);
    return token.contains("://") || token.contains("www.") || token.indexOf('@') > 0;
  }
}
