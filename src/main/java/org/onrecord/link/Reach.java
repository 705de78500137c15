package org.onrecord.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a subject is carried over statements that do not name it themselves.
 *
 * @param plain so many sentences of an answer on that nothing points back to
 * @param plainAsking the same in a question, which keeps to its one subject until it turns away
 * @param pointing so many sentences while they point back to it
 * @param pointingUnasked the same in a speech or remarks, where no question holds the subject
 * @param pairs whether two countries are carried as far as one: mostly one of them alone is meant
 */
record Reach(int plain, int plainAsking, int pointing, int pointingUnasked, boolean pairs) {
  /** How far a statement is said to be about a country: no farther than a reader is sure. */
  static final Reach OF_COUNTRIES = new Reach(1, 2, 2, 2, false);

  /** How far countries show topics, which need a word of their own in the statement beside. */
  static final Reach OF_TOPICS = new Reach(2, 2, 8, 4, true);

  private static final int MOST = 2;

  int of(Focus focus, boolean pointsBack, boolean question) {
    if (!focus.asked()) {
      return pointsBack ? pointingUnasked : 0;
    }
    return pointsBack ? pointing : question ? plainAsking : plain;
  }

  /** Whether none knows any more which of two countries is meant. */
  boolean isLost(Focus focus, boolean pointsBack) {
    return !pairs && focus.countries().size() > 1 && (focus.age() > 0 || !pointsBack);
  }

  /** Those of the countries carried themselves that reported words take over: the foremost. */
  List<String> passed(Set<String> countries) {
    List<String> all = List.copyOf(countries);
    return pairs || all.isEmpty() ? all : all.subList(0, 1);
  }

  /** What a question asks about: the last it speaks of, and before it others if pairs count. */
  List<String> asked(Focus last, List<Focus> spoken) {
    Set<String> codes = new LinkedHashSet<>(last.countries());
    for (int i = spoken.size() - 1; pairs && i >= 0 && codes.size() < MOST; i--) {
      codes.addAll(spoken.get(i).countries());
    }
    return List.copyOf(codes).subList(0, Math.min(MOST, codes.size()));
  }
}
