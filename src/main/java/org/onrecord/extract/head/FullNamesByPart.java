package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Gender;
import org.onrecord.model.Antecedent;

/**
 * Full names in labels by the words with which they begin and end, so that a label that gives a
 * part of one is not held against all of them. Immutable.
 */
final class FullNamesByPart {
  private final Map<String, List<Antecedent>> ending = new HashMap<>();
  private final Map<String, List<Antecedent>> beginning = new HashMap<>();
  private final Vocabulary vocabulary;

  /**
   * @param full those who bear the names, by the name in small letters
   */
  FullNamesByPart(Map<String, Antecedent> full, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    full.forEach(this::add);
  }

  private void add(String name, Antecedent bearer) {
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      ending.computeIfAbsent(name.substring(blank + 1), part -> new ArrayList<>()).add(bearer);
      String first = name.substring(0, blank);
      if (!name.endsWith(' ' + first)) {
        beginning.computeIfAbsent(first, part -> new ArrayList<>()).add(bearer);
      }
    }
  }

  /**
   * "Ms Kern", "Sheikh Hamad", "Mr. Tran": the only one whose full name ends, or else begins, so,
   * and who may be addressed so: "Mr Kern" is not Anna Kern, and Ben Kern where both speak.
   *
   * @param lastOf where each full name is printed last, by the name in small letters
   */
  @Nullable Antecedent bearer(Label label, String part, Map<String, Integer> lastOf) {
    String small = part.toLowerCase(Locale.ROOT);
    List<Antecedent> last = addressed(label, ending.getOrDefault(small, List.of()));
    List<Antecedent> first = addressed(label, beginning.getOrDefault(small, List.of()));
    if (last.isEmpty() && first.size() == 1) {
      String name = String.valueOf(first.getFirst().name()).toLowerCase(Locale.ROOT);
      boolean before = lastOf.getOrDefault(name, Integer.MAX_VALUE) < label.from();
      return before || label.look() != Label.Look.NAME ? first.getFirst() : null;
    }
    return last.size() == 1 ? last.getFirst() : null;
  }

  /** Those whose given names do not contradict a label's form of address. */
  private List<Antecedent> addressed(Label label, List<Antecedent> bearers) {
    Gender address = addressGender(LabelWords.tokens(label.text()).getFirst());
    if (address == Gender.UNKNOWN || bearers.isEmpty()) {
      return bearers;
    }
    return bearers.stream()
        .filter(bearer -> !contradicts(address, String.valueOf(bearer.name())))
        .toList();
  }

  private Gender addressGender(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    Gender gender = vocabulary.titleGender(word);
    return gender == Gender.UNKNOWN && !word.endsWith(".")
        ? vocabulary.titleGender(word + '.')
        : gender;
  }

  private boolean contradicts(Gender address, String name) {
    String first = LabelWords.tokens(name).getFirst().toLowerCase(Locale.ROOT);
    Gender given = vocabulary.givenNameGender(first);
    return given != Gender.UNKNOWN && given != address;
  }
}
