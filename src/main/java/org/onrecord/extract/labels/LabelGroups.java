package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which labels of a document are one speaker's: "Hon. Anna Kern (Eastmoor)", "Ms Kern" and "Anna J.
 * Kern" are, "Paul Kern" is another's. For one document.
 */
final class LabelGroups {
  private static final int SHORTEST_COMMON_BEGINNING = 2;

  /** Of those who bear one word, so many are looked at. */
  private static final int MOST_BEARERS = 200;

  private final LabelledNames labelled;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final List<Set<String>> names = new ArrayList<>();

  LabelGroups(LabelWords words) {
    this.labelled = new LabelledNames(words);
  }

  /** The number of the speaker whose label this is. */
  int of(Label label) {
    Integer known = byKey.get(label.key());
    if (known != null) {
      return known;
    }
    Set<String> name = labelled.of(label.text());
    int group = same(name);
    if (group < 0 && name.isEmpty()) {
      group = byKey.getOrDefault(label.bareKey(), -1);
    }
    if (group < 0) {
      group = names.size();
      names.add(name);
    } else if (name.size() > names.get(group).size()) {
      names.set(group, name);
    }
    note(label, name, group);
    return group;
  }

  private void note(Label label, Set<String> name, int group) {
    for (String word : name) {
      byWord.computeIfAbsent(word, w -> new LinkedHashSet<>(2)).add(group);
    }
    byKey.put(label.key(), group);
    byKey.putIfAbsent(label.bareKey(), group);
  }

  /** A word that very many bear ("Anna") shows nobody, so that the time is linear. */
  private int same(Set<String> name) {
    for (String word : name) {
      Optional<Integer> same =
          byWord.getOrDefault(word, Set.of()).stream()
              .limit(MOST_BEARERS)
              .filter(group -> isSame(names.get(group), name))
              .findFirst();
      if (same.isPresent()) {
        return same.get();
      }
    }
    return -1;
  }

  private static boolean isSame(Set<String> known, Set<String> name) {
    if (known.containsAll(name) || name.containsAll(known)) {
      return true;
    }
    List<String> first = List.copyOf(known);
    List<String> second = List.copyOf(name);
    return first.getLast().equals(second.getLast())
        && beginAlike(first.getFirst(), second.getFirst());
  }

  /** "Joseph" and "Joe". */
  private static boolean beginAlike(String a, String b) {
    return a.length() >= SHORTEST_COMMON_BEGINNING
        && b.regionMatches(0, a, 0, SHORTEST_COMMON_BEGINNING);
  }
}
