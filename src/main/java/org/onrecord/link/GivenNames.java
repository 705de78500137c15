package org.onrecord.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;

/**
 * The given names that the officials of the register bear, and the sex that a name shows where all
 * its bearers are of one. Immutable and thread-safe.
 */
final class GivenNames {
  private final NameLexicon lexicon;
  private final Map<String, Sex> sexes = new HashMap<>();

  GivenNames(Register register, NameLexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> shared = new HashSet<>();
    for (Register.Person person : register.content().people()) {
      PersonName name = PersonName.of(person.name(), lexicon);
      if (name.words().size() < 2 || isFamilyName(person, name.first())) {
        continue;
      }
      Sex sex = NamedPersons.sex(person);
      Sex known = sexes.putIfAbsent(name.first(), sex);
      if (known != null && known != sex) {
        shared.add(name.first());
      }
    }
    shared.forEach(name -> sexes.put(name, Sex.UNKNOWN));
  }

  /** "Xi" of Xi Jinping. */
  private static boolean isFamilyName(Register.Person person, String first) {
    return person.familyNames().stream().anyMatch(f -> FoldedText.fold(f).equals(first));
  }

  /** Whether an official of the register bears it. */
  boolean has(String word) {
    return sexes.containsKey(FoldedText.fold(word));
  }

  /** What the first word of a name shows. */
  Sex sex(String printed) {
    PersonName name = PersonName.of(printed, lexicon);
    return name.words().size() < 2 ? Sex.UNKNOWN : sexes.getOrDefault(name.first(), Sex.UNKNOWN);
  }
}
