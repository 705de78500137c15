package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Antecedent;

/**
 * Full names in labels by the words with which they begin and end, so that a label that gives a
 * part of one is not held against all of them. Immutable.
 */
final class FullNamesByPart {
  private final Map<String, List<Antecedent>> ending = new HashMap<>();
  private final Map<String, List<Antecedent>> beginning = new HashMap<>();

  /**
   * @param full those who bear the names, by the name in small letters
   */
  FullNamesByPart(Map<String, Antecedent> full) {
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

  /** Whose name ends with a part and has more words before it. */
  List<Antecedent> endingWith(String part) {
    return ending.getOrDefault(part, List.of());
  }

  /** Whose name begins with a part, has more words behind it and does not end with it. */
  List<Antecedent> beginningWith(String part) {
    return beginning.getOrDefault(part, List.of());
  }
}
