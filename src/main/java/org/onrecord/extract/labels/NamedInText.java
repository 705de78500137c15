package org.onrecord.extract.labels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labels the text names elsewhere too, other than before a colon: "We begin with Radio Nord."
 * Found in one pass over the text for all labels.
 */
final class NamedInText {
  /** Shorter labels stand in other words. */
  static final int SHORTEST = 5;

  private final Set<String> named = new HashSet<>();

  NamedInText(String text, List<Label> labels) {
    Map<String, Map<Integer, Set<String>>> byBeginning = new HashMap<>();
    for (Label label : labels) {
      String words = label.text();
      if (words.length() >= SHORTEST && LabelSigns.isWeak(label.look())) {
        byBeginning
            .computeIfAbsent(words.substring(0, SHORTEST), beginning -> new HashMap<>())
            .computeIfAbsent(words.length(), length -> new HashSet<>())
            .add(words);
      }
    }
    for (int i = 0; i + SHORTEST < text.length() && !byBeginning.isEmpty(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isLetterOrDigit(text.charAt(i))) {
        at(text, i, byBeginning.getOrDefault(text.substring(i, i + SHORTEST), Map.of()));
      }
    }
  }

  private void at(String text, int at, Map<Integer, Set<String>> byLength) {
    byLength.forEach(
        (length, labels) -> {
          int end = at + length;
          if (end < text.length() && text.charAt(end) != ':') {
            String words = text.substring(at, end);
            if (labels.contains(words)) {
              named.add(words);
            }
          }
        });
  }

  boolean has(Label label) {
    return named.contains(label.text());
  }
}
