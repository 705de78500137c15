package org.onrecord.extract.labels;

import java.util.List;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.text.TextSearch;

/**
 * Names that come once each where somebody answers several who ask: "Elmer: Is it open? / Rosa: And
 * the bridge? / Spokesperson: Both are." Without it the second question would stand in the mouth of
 * the first. For the openings of one document.
 */
final class AskersInSeries {
  /** Whoever answers comes back so often. */
  private static final int ANSWERS = 2;

  /** At least one turn in so many is the answering one's. */
  private static final int SHARE = 4;

  private static final int LONGEST_QUESTION = 2000;

  private static final int MOST_WORDS = 3;

  private final String text;
  private final List<Label> seen;
  private final int[] group;
  private final LabelWords words;

  AskersInSeries(String text, List<Label> seen, int[] group, LabelWords words) {
    this.text = text;
    this.seen = seen;
    this.group = group.clone();
    this.words = words;
  }

  /**
   * Takes the names under which something is asked before another turn of the one who answers.
   *
   * @param alone what speaks for each opening by itself
   * @param taken what is taken so far, to which they are added
   */
  void takeInto(int[] alone, boolean[] taken) {
    int answering = answering(taken);
    int last = taken.length - 1;
    while (last >= 0 && !(taken[last] && group[last] == answering)) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      taken[i] |= alone[i] >= 1 && isName(seen.get(i)) && asks(i) && !isPlace(seen.get(i).text());
    }
  }

  /** The group with most turns, which has a fair part of all; -1 where none has. */
  private int answering(boolean[] taken) {
    int[] turns = new int[taken.length];
    int all = 0;
    int most = -1;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        all++;
        turns[group[i]]++;
        most = most < 0 || turns[group[i]] > turns[most] ? group[i] : most;
      }
    }
    boolean answers = most >= 0 && turns[most] >= ANSWERS && turns[most] * SHARE >= all;
    return answers ? most : -1;
  }

  private boolean isName(Label label) {
    return label.form() == Form.COLON
        && label.look() == Look.NAME
        && label.opensParagraph()
        && LabelWords.tokens(label.text()).size() <= MOST_WORDS
        && label.text().chars().noneMatch(Character::isDigit)
        && !words.isHeading(label.text());
  }

  private boolean asks(int i) {
    int next = i + 1 < seen.size() ? seen.get(i + 1).from() : text.length();
    int from = seen.get(i).bodyStart();
    int end = Math.min(next, from + LONGEST_QUESTION);
    return TextSearch.indexOf(text, '?', from, end) >= 0
        || words.opensQuestion(text.substring(from, end).stripLeading());
  }

  /** "Peru: What shall we do there?" in a text that says "in Peru". */
  private boolean isPlace(String label) {
    String within = " in " + label;
    int at = text.indexOf(within);
    return at >= 0
        && (at + within.length() == text.length()
            || !Character.isLetter(text.charAt(at + within.length())));
  }
}
