package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is being spoken of: the countries last spoken of, and for how many sentences they have not
 * been named since. Immutable.
 *
 * @param withHome whether the speaker's own country was spoken of beside them
 * @param asked whether a question put them
 */
record Focus(List<String> countries, int age, boolean withHome, boolean asked) {
  static final Focus NONE = new Focus(List.of(), 0, false, false);

  /** More than two countries at once are a list, not a subject. */
  private static final int MOST = 2;

  Focus {
    countries = List.copyOf(countries);
  }

  static Focus on(Collection<String> countries, boolean withHome) {
    return countries.size() > MOST + 1
        ? NONE
        : new Focus(
            new ArrayList<>(countries).subList(0, Math.min(MOST, countries.size())),
            0,
            withHome,
            false);
  }

  boolean isNone() {
    return countries.isEmpty();
  }

  Focus older() {
    return new Focus(countries, age + 1, withHome, asked);
  }

  Focus fresh() {
    return new Focus(countries, 0, withHome, asked);
  }

  Focus put() {
    return new Focus(countries, age, withHome, true);
  }
}
