package org.onrecord.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An input that was not taken in, as a row of the table of failures.
 *
 * @param place line and column in the file, or nothing
 * @param what what was found
 * @param advice what to do, or nothing where there is nothing to be done
 */
record Failed(String file, String place, String what, String advice) {

  /** The place that a message begins with: matches "12:4: " and "7: ", not "a row". */
  private static final Pattern PLACE = Pattern.compile("^:?(\\d+(?::\\d+)?)?: ?");

  /**
   * Taken apart: the message of a reader has file, place, problem and, after a semicolon, advice.
   */
  static Failed of(String file, String message) {
    String rest = message.startsWith(file) ? message.substring(file.length()) : message;
    Matcher place = PLACE.matcher(rest);
    String where = "";
    if (place.find()) {
      where = place.group(1) == null ? "" : place.group(1);
      rest = rest.substring(place.end());
    }
    int advice = rest.lastIndexOf("; ");
    return advice < 0
        ? new Failed(file, where, rest, "")
        : new Failed(file, where, rest.substring(0, advice), rest.substring(advice + 2));
  }
}
