package org.onrecord.extract.labels;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the openings of a document are taken for labels so far. Immutable. */
final class TakenLabels {
  private final List<Label> seen;
  private final int[] group;
  private final int[] before;
  private final int[] after;
  private final int[] firstOfGroup;
  private final Map<String, Integer> firstOfKey = new HashMap<>();

  /**
   * @param taken whether each opening is taken
   * @param group whose each is
   */
  TakenLabels(List<Label> seen, boolean[] taken, int[] group) {
    this.seen = seen;
    this.group = group.clone();
    this.before = new int[taken.length];
    this.after = new int[taken.length];
    this.firstOfGroup = new int[Arrays.stream(group).max().orElse(-1) + 1];
    Arrays.fill(firstOfGroup, -1);
    for (int i = 0, last = -1; i < taken.length; i++) {
      before[i] = last;
      last = taken[i] ? i : last;
    }
    for (int i = taken.length - 1, next = -1; i >= 0; i--) {
      after[i] = next;
      next = taken[i] ? i : next;
      if (taken[i]) {
        firstOfGroup[group[i]] = i;
        firstOfKey.put(seen.get(i).bareKey(), i);
      }
    }
  }

  /** The one taken before an opening, or -1. */
  int before(int i) {
    return before[i];
  }

  /** The one taken after an opening, or -1. */
  int after(int i) {
    return after[i];
  }

  /** Whether one of the same words, brackets apart, is taken. */
  boolean has(Label label) {
    return firstOfKey.containsKey(label.bareKey());
  }

  /** Whether an opening of several words is the first of one whom labels taken call shorter. */
  boolean introduces(int i) {
    List<String> words = LabelWords.tokens(LabelWords.withoutBrackets(seen.get(i).text()));
    int first = firstOfGroup[group[i]];
    if (words.size() < 2) {
      return first > i && seen.get(first).text().length() < seen.get(i).text().length();
    }
    int initials = firstOfKey.getOrDefault(Label.key(initials(words)), -1);
    return first > i || first < 0 && initials > i;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .map(word -> word.charAt(0))
        .filter(Character::isUpperCase)
        .forEach(initials::append);
    return initials.toString();
  }
}
