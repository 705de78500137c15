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
    Map<String, Set<String>> byBeginning = new HashMap<>();
    for (Label label : labels) {
      String words = label.text();
      if (words.length() >= SHORTEST && LabelSigns.isWeak(label.look())) {
        byBeginning.computeIfAbsent(words.substring(0, SHORTEST), b -> new HashSet<>()).add(words);
      }
    }
    for (int i = 0; i + SHORTEST < text.length() && !byBeginning.isEmpty(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isLetterOrDigit(text.charAt(i))) {
        at(text, i, byBeginning.getOrDefault(text.substring(i, i + SHORTEST), Set.of()));
      }
    }
  }

  private void at(String text, int at, Set<String> labels) {
    for (String label : labels) {
      int end = at + label.length();
      if (end < text.length() && text.charAt(end) != ':' && text.startsWith(label, at)) {
        named.add(label);
      }
    }
  }

  boolean has(Label label) {
    return named.contains(label.text());
  }
}
