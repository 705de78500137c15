package org.onrecord.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;

/**
 * A person's name as words for comparison: folded, without forms of address, initials apart.
 *
 * @param words all words of the name
 * @param bare the words that are no number of a generation and no honour
 */
record PersonName(List<String> words, List<String> bare) {
  static final PersonName NONE = new PersonName(List.of(), List.of());

  PersonName {
    words = List.copyOf(words);
    bare = List.copyOf(bare);
  }

  static PersonName of(String printed, NameLexicon lexicon) {
    List<String> words =
        Arrays.stream(FoldedText.fold(printed).replace('"', ' ').replace(',', ' ').split(" "))
            .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    while (words.size() > 1 && lexicon.opensName(words.getFirst())) {
      words.removeFirst();
    }
    return new PersonName(words, words.stream().filter(word -> !lexicon.endsName(word)).toList());
  }

  /** The name without single letters: "Anna Kern" of "Anna J. Kern". */
  PersonName withoutInitials() {
    List<String> whole = longer(words);
    return whole.size() < 2 ? this : new PersonName(whole, longer(bare));
  }

  private static List<String> longer(List<String> words) {
    return words.stream().filter(word -> word.length() > 1).toList();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String joined() {
    return String.join(" ", words);
  }

  String first() {
    return words.getFirst();
  }

  /** The last word that is no number of a generation. */
  String last() {
    for (int i = words.size() - 1; i > 0; i--) {
      if (bare.contains(words.get(i))) {
        return words.get(i);
      }
    }
    return words.getFirst();
  }

  /** Whether the name ends in these words, or is them. */
  boolean endsWith(PersonName other) {
    int from = bare.size() - other.words.size();
    return from >= 0 && bare.subList(from, bare.size()).equals(other.words);
  }

  /**
   * Whether both may name one person: the same last word, and first words that do not contradict
   * each other.
   */
  boolean agreesWith(PersonName other) {
    return last().equals(other.last()) && givenAgrees(first(), other.first());
  }

  /** Whether one of these names, as printed, may name the same person. */
  boolean agreesWithOneOf(List<String> names, NameLexicon lexicon) {
    return names.stream().map(name -> of(name, lexicon)).anyMatch(this::agreesWith);
  }

  /**
   * Whether two given names may be one: equal, an initial, or the start of the other ("Tony" is not
   * "Antony").
   */
  static boolean givenAgrees(String one, String other) {
    return one.equals(other)
        || one.length() == 1 && other.startsWith(one)
        || other.length() == 1 && one.startsWith(other)
        || one.length() > 2 && other.startsWith(one)
        || other.length() > 2 && one.startsWith(other);
  }
}
