package org.onrecord.extract.turns;

import java.util.regex.Pattern;
import org.onrecord.extract.labels.Label;

/** Tells a headline that puts a name before what is said from the label of a turn. */
final class HeadlineLabels {
  /** A headline stands so far from the beginning of a text at most. */
  private static final int HEAD = 200;

  /** A headline has no more characters behind its name. */
  private static final int LONGEST = 120;

  /** "It was late.", "“Why?”"; but not "Road will be open", "“No money for ferries”". */
  private static final Pattern ENDED = Pattern.compile("[.!?…:;,][\"'”’)\\]]*$");

  private HeadlineLabels() {}

  /**
   * "Bill Tarn: Road will be open by May": a paragraph of one line near the head, which ends as no
   * sentence does.
   */
  static boolean isHeadline(String text, Label label) {
    if (label.from() >= HEAD) {
      return false;
    }
    int end = text.indexOf('\n', label.bodyStart());
    String words = end < 0 ? "" : text.substring(label.bodyStart(), end).strip();
    return !words.isEmpty()
        && words.length() < LONGEST
        && text.startsWith("\n", end + 1)
        && !ENDED.matcher(words).find();
  }
}
