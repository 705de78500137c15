package org.onrecord.extract.turns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelWords;

/**
 * Tells which labels are newspapers, agencies and stations rather than persons: those whose words
 * say so, and, at a press conference where such ask and one answers, all others that ask and bear
 * no person's name.
 */
final class Askers {
  /** The share of turns of the one who answers a press conference. */
  private static final double SHARE_OF_WHO_ANSWERS = 0.4;

  private static final int FEWEST_ANSWERS = 3;

  private final LabelWords words;

  Askers(LabelWords words) {
    this.words = words;
  }

  /**
   * The keys of labels that are organisations'.
   *
   * @param labels as they are meant: initials as the label that they stand for
   */
  Set<String> organisations(List<Label> labels) {
    Set<String> outlets = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Label label : labels) {
      counts.merge(label.bareKey(), 1, Integer::sum);
      if (isNameless(label) && words.isOutlet(label.text())) {
        outlets.add(label.key());
      }
    }
    counts.keySet().removeAll(outlets);
    String answering = answering(counts, labels.size());
    if (outlets.isEmpty() || answering == null) {
      return outlets;
    }
    for (int i = 0; i + 1 < labels.size(); i++) {
      Label label = labels.get(i);
      boolean asks =
          !label.bareKey().equals(answering) && labels.get(i + 1).bareKey().equals(answering);
      if (asks && isNameless(label) && counts.getOrDefault(label.bareKey(), 0) < FEWEST_ANSWERS) {
        outlets.add(label.key());
      }
    }
    return outlets;
  }

  private static @org.jspecify.annotations.Nullable String answering(
      Map<String, Integer> counts, int turns) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST_ANSWERS && e.getValue() >= SHARE_OF_WHO_ANSWERS * turns)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Neither a title nor a known word nor a given name stands in it; "IS" is somebody. */
  private boolean isNameless(Label label) {
    boolean plain = label.look() == Label.Look.NAME || label.look() == Label.Look.CAPITALS;
    return plain
        && (!label.isInitials() || words.isOutlet(label.text()))
        && words.withComma(label.text()).indexOf(',') < 0
        && !words.isPersonal(label.text())
        && words.genericType(label.text()).isEmpty();
  }
}
