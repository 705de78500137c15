package org.onrecord.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.FoldedText;

/**
 * Phrases by their folded words, each with what it does. Immutable.
 *
 * <p>A line is {@code NAME value: phrase | phrase}; the value is optional. A phrase
 * may do several things.
 */
final class Phrases<E extends Enum<E>> {
  private static final int LONGEST = 7;

  /**
   * What a phrase does.
   *
   * @param value what the line adds to the name, or nothing
   * @param length how many words it takes
   */
  record Found<E extends Enum<E>>(E sign, String value, int length) {}

  private final Map<String, List<Found<E>>> byPhrase = new HashMap<>();

  private Phrases() {}

  static <E extends Enum<E>> Phrases<E> of(Class<E> names, List<String> lines) {
    Phrases<E> phrases = new Phrases<>();
    lines.forEach(line -> phrases.add(names, line));
    return phrases;
  }

  private void add(Class<E> names, String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ");
    E sign = Enum.valueOf(names, head[0]);
    for (String phrase : line.substring(colon + 1).split("\\|")) {
      List<Word> words = Word.of(FoldedText.fold(phrase));
      byPhrase
          .computeIfAbsent(key(words, 0, words.size()), key -> new ArrayList<>(1))
          .add(new Found<>(sign, head.length > 1 ? head[1] : "", words.size()));
    }
  }

  /** The longest phrase that begins at a word; of several things that it does the first. */
  Optional<Found<E>> at(List<Word> words, int start) {
    for (int n = Math.min(LONGEST, words.size() - start); n > 0; n--) {
      List<Found<E>> found = byPhrase.get(key(words, start, n));
      if (found != null) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  /** How many words the longest phrase that does this takes at a place; 0 where none begins. */
  int length(E sign, List<Word> words, int start) {
    for (int n = Math.min(LONGEST, words.size() - start); n > 0; n--) {
      List<Found<E>> all = byPhrase.getOrDefault(key(words, start, n), List.of());
      if (all.stream().anyMatch(found -> found.sign == sign)) {
        return n;
      }
    }
    return 0;
  }

  /** Whether these folded words are a phrase. */
  boolean has(String phrase) {
    return byPhrase.containsKey(phrase);
  }

  /** All phrases, for finding slips of the keyboard. */
  Set<String> all() {
    return byPhrase.keySet();
  }

  private static String key(List<Word> words, int start, int length) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      key.append(i > start ? " " : "").append(words.get(i).folded());
    }
    return key.toString();
  }
}
