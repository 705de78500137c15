package org.onrecord.ask;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.FoldedText;
import org.onrecord.register.Register;
import org.onrecord.text.SpellingDistance;

/**
 * Finds the one word that was meant where a word is unknown and one slip of the keyboard away: a
 * sign, a month, a country or a family name. Immutable.
 */
final class Slips {
  /** Shorter words are near too many others. */
  private static final int SHORTEST = 5;

  private final Map<String, String> shown = new HashMap<>();
  private final Map<Character, Set<String>> byLetter = new HashMap<>();

  Slips(Register register, Phrases<Sign> signs) {
    signs.all().stream().filter(phrase -> phrase.indexOf(' ') < 0).forEach(this::add);
    register.content().countries().forEach(country -> country.names().forEach(this::add));
    register.content().countries().forEach(country -> country.demonyms().forEach(this::add));
    register.content().people().forEach(person -> person.familyNames().forEach(this::add));
    register
        .content()
        .people()
        .forEach(person -> add(person.name().substring(person.name().lastIndexOf(' ') + 1)));
  }

  private void add(String word) {
    String folded = FoldedText.fold(word);
    if (folded.length() >= SHORTEST && folded.indexOf(' ') < 0) {
      shown.putIfAbsent(folded, word);
      byLetter.computeIfAbsent(folded.charAt(0), letter -> new LinkedHashSet<>()).add(folded);
    }
  }

  /** What was meant, as it should be written; nothing where two are as near. */
  Optional<String> mended(String folded) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    List<String> near =
        byLetter.getOrDefault(folded.charAt(0), Set.of()).stream()
            .filter(word -> Math.abs(word.length() - folded.length()) <= 1)
            .filter(word -> SpellingDistance.between(word, folded) == 1)
            .toList();
    return near.size() == 1 ? Optional.ofNullable(shown.get(near.getFirst())) : Optional.empty();
  }
}
