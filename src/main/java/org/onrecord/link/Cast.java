package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;

/**
 * The persons of one document, by the names under which it may call them again. For one document
 * and one thread.
 */
final class Cast {
  private final Map<String, List<Identified>> byFamily = new HashMap<>();

  /**
   * Notes a person under the last word of the name as printed and the family names of the register.
   */
  void add(Identified person, PersonName printed, Register register) {
    if (!printed.isEmpty()) {
      add(printed.last(), person);
    }
    if (person.isOfficial()) {
      for (String family : register.person(person.person()).familyNames()) {
        add(FoldedText.fold(family), person);
      }
    }
  }

  private void add(String family, Identified person) {
    List<Identified> known = byFamily.computeIfAbsent(family, f -> new ArrayList<>(1));
    if (known.stream().noneMatch(person::isSamePersonAs)) {
      known.add(person);
    }
  }

  /** Whether an official of a country is one of them. */
  boolean hasOfficialOf(String country) {
    return byFamily.values().stream()
        .anyMatch(
            known -> known.stream().anyMatch(p -> country.equals(p.country()) && p.isOfficial()));
  }

  boolean isEmpty() {
    return byFamily.isEmpty();
  }

  /** The only person of this family name so far, or null. */
  @Nullable Identified sole(String family) {
    List<Identified> known = byFamily.getOrDefault(family, List.of());
    return known.size() == 1 ? known.getFirst() : null;
  }

  List<Identified> all(String family) {
    return byFamily.getOrDefault(family, List.of());
  }
}
