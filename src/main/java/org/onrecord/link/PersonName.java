package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
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
    List<String> words = words(FoldedText.fold(printed));
    int first = 0;
    while (first < words.size() - 1 && lexicon.opensName(words.get(first))) {
      first++;
    }
    List<String> own = words.subList(first, words.size());
    List<String> bare = new ArrayList<>(own.size());
    for (String word : own) {
      if (!lexicon.endsName(word)) {
        bare.add(word);
      }
    }
    return new PersonName(own, bare);
  }

  /** The words between blanks, commas and quotation marks, without full stops behind them. */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (int at = 0, end; at < folded.length(); at = end + 1) {
      end = at;
      while (end < folded.length() && " \",".indexOf(folded.charAt(end)) < 0) {
        end++;
      }
      int last = end > at && folded.charAt(end - 1) == '.' ? end - 1 : end;
      if (last > at) {
        words.add(folded.substring(at, last));
      }
    }
    return words;
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
    return last().equals(other.last())
        && givenAgrees(first(), other.first())
        && !leavesOut(other)
        && !other.leavesOut(this);
  }

  /**
   * "M. Brown" leaves out what "Mark Malloch Brown" is called by: an initial alone says too little.
   */
  private boolean leavesOut(PersonName other) {
    return words.size() == 2 && first().length() == 1 && longer(other.words).size() > 2;
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
