package org.onrecord.extract.labels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which labels of a document are earlier ones cut down to their initials: "HR" after "Harbour
 * Review", "R" after "Rahimova", "J" after "Journalist". Initials that fit two earlier speakers are
 * nobody's. For the labels of one document; immutable.
 */
public final class ShortenedLabels {
  private static final int MOST_LETTERS = 4;

  private final Map<String, Label> full = new LinkedHashMap<>();

  /**
   * @param labels in text order
   */
  public ShortenedLabels(List<Label> labels, LabelWords words) {
    LabelledNames names = new LabelledNames(words);
    Bearers whole = new Bearers();
    Bearers parts = new Bearers();
    Set<String> read = new HashSet<>();
    for (Label label : labels) {
      if (isShort(label, words)) {
        Label before = whole.only(letters(label)).or(() -> parts.only(letters(label))).orElse(null);
        if (before != null) {
          full.putIfAbsent(label.key(), before);
        }
      } else if (read.add(label.key())) {
        List<String> name = List.copyOf(names.of(label.text()));
        String bearer = name.isEmpty() ? label.bareKey() : name.getLast();
        whole.add(initials(outside(label)), bearer, label);
        whole.add(initials(name), bearer, label);
        name.forEach(word -> parts.add(initials(List.of(word)), bearer, label));
      }
    }
  }

  /** Who bears which initials, as far as the labels are read. */
  private static final class Bearers {
    private final Map<String, Map<String, Label>> byInitials = new HashMap<>();

    void add(String initials, String bearer, Label label) {
      if (!initials.isEmpty()) {
        byInitials
            .computeIfAbsent(initials, letters -> new LinkedHashMap<>())
            .putIfAbsent(bearer, label);
      }
    }

    Optional<Label> only(String initials) {
      Map<String, Label> bearers = byInitials.getOrDefault(initials, Map.of());
      return bearers.size() == 1 ? bearers.values().stream().findFirst() : Optional.empty();
    }
  }

  boolean has(Label label) {
    return full.containsKey(label.key());
  }

  /** The full label for initials, any other label itself. */
  public Label fullOf(Label label) {
    return full.getOrDefault(label.key(), label);
  }

  /** Up to four capitals before a colon that name no newspaper: "HR", "J.", not "CNN". */
  private static boolean isShort(Label label, LabelWords words) {
    String letters = letters(label);
    return label.form() == Label.Form.COLON
        && !letters.isEmpty()
        && letters.length() <= MOST_LETTERS
        && letters.chars().allMatch(Character::isUpperCase)
        && !words.isOutlet(label.text());
  }

  private static String letters(Label label) {
    return label.text().replace(".", "").replace(" ", "");
  }

  private static List<String> outside(Label label) {
    String plain = LabelWords.withoutBrackets(label.text());
    int comma = plain.indexOf(',');
    return LabelWords.tokens(comma > 0 ? plain.substring(0, comma) : plain);
  }

  /** Of "Minister Nilufar Rahimova" MNR. */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(Character.isLetter(word.charAt(0)) ? word.substring(0, 1) : "");
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }
}
