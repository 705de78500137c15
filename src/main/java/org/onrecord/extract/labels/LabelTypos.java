package org.onrecord.extract.labels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Issue;
import org.onrecord.text.SpellingDistance;

/**
 * Finds labels that are another label of the document with a slip of the keyboard: "SECRETAR KERN".
 * What may as well be another's name is left alone.
 */
public final class LabelTypos {
  /** Shorter labels are too near to each other to tell a slip from another name. */
  private static final int SHORTEST = 7;

  private static final int MOST_SLIPS = 2;

  /** In shorter labels one slip is the most: "OPERATOR" and "MODERATOR" differ by two. */
  private static final int LONG = 12;

  /** Among more labels than a day of parliament has, each is compared with no other. */
  private static final int MOST_LABELS = 2_000;

  private final NearNames names;

  public LabelTypos(Language language) {
    names = new NearNames(language);
  }

  /** From the key of a mistyped label to the label that is meant. Every one is reported. */
  public Map<String, Label> find(List<Label> labels, List<Issue> issues) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Label> first = new LinkedHashMap<>();
    for (Label label : labels) {
      counts.merge(label.key(), 1, Integer::sum);
      first.putIfAbsent(label.key(), label);
    }
    Map<String, Label> meant = new HashMap<>();
    if (first.size() > MOST_LABELS) {
      return meant;
    }
    first.forEach(
        (key, label) -> {
          boolean once = counts.getOrDefault(key, 0) == 1;
          boolean digits = key.chars().anyMatch(Character::isDigit);
          Label near = once || digits ? nearest(label, counts, first) : null;
          boolean sure = near != null && (once || NearNames.isMisread(key, near.key()));
          Label right = sure ? near : null;
          if (right != null) {
            meant.put(key, right);
            issues.add(
                Issue.warning(
                    "label-typo",
                    "the label " + label.text() + " was read as " + right.text(),
                    label.span()));
          }
        });
    return meant;
  }

  /** What the document tells of whom a mistyped label means: the label in its usual print. */
  public static Antecedent antecedent(Label meant) {
    return new Antecedent(meant.text(), List.of(), null, meant.span());
  }

  private @Nullable Label nearest(
      Label label, Map<String, Integer> counts, Map<String, Label> first) {
    String key = label.key();
    if (key.length() < SHORTEST - 1) {
      return null;
    }
    Label nearest = null;
    int least = (key.length() < LONG ? 1 : MOST_SLIPS) + 1;
    for (Map.Entry<String, Label> other : first.entrySet()) {
      if (counts.getOrDefault(other.getKey(), 0) < 2
          || other.getKey().length() < SHORTEST
          || other.getKey().equals(key)) {
        continue;
      }
      int slips = slips(key, other.getKey());
      boolean sure = key.length() >= SHORTEST || lacksLetter(key, other.getKey());
      if (slips < least
          && sure
          && (!differsByDigit(key, other.getKey()) || NearNames.isMisread(key, other.getKey()))
          && !names.areTwo(label.text(), other.getValue().text())) {
        least = slips;
        nearest = other.getValue();
      }
    }
    return nearest;
  }

  /** "mrprce" for "mrprice": a letter inside is missing, and the end is the same. */
  private static boolean lacksLetter(String key, String right) {
    return right.length() == key.length() + 1
        && right.endsWith(key.substring(key.length() - 2))
        && right.startsWith(key.substring(0, 2));
  }

  private static boolean differsByDigit(String a, String b) {
    return a.chars().filter(Character::isDigit).sum() != b.chars().filter(Character::isDigit).sum();
  }

  /**
   * Insertions, deletions, changes and swaps of neighbours between two words, counted to one above
   * the most.
   */
  static int slips(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MOST_SLIPS) {
      return MOST_SLIPS + 1;
    }
    return SpellingDistance.between(a, b);
  }
}
