package org.onrecord.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Titles that say of what their bearer is in charge, and those of lesser ones: "minister for
 * foreign trade", "under secretary for political affairs", "state secretary". Immutable and
 * thread-safe.
 */
final class PortfolioTitles {
  private final Set<String> portfolio;
  private final Set<String> heads;
  private final Set<String> before;
  private final Set<String> joints;
  private final Set<String> inside;

  PortfolioTitles(
      Set<String> portfolio,
      Set<String> heads,
      Set<String> before,
      Set<String> joints,
      Set<String> inside) {
    this.portfolio = portfolio;
    this.heads = heads;
    this.before = before;
    this.joints = joints;
    this.inside = inside;
  }

  /** The titles that say of what their bearer is in charge: "minister". */
  Set<String> heads() {
    return heads;
  }

  /** Whether folded words are such a title and nothing else. */
  boolean matches(String folded) {
    List<String> words = Arrays.asList(folded.replace(",", "").split(" "));
    if (isBehind(words)) {
      return true;
    }
    int joint = 0;
    while (joint < words.size() && !joints.contains(words.get(joint))) {
      joint++;
    }
    return joint > 0
        && (joint + 1 < words.size() || joint == words.size())
        && heads.contains(words.get(joint - 1))
        && before.containsAll(words.subList(0, joint - 1))
        && (joint == words.size() || portfolio.contains(words.getLast()))
        && words.stream()
            .skip(joint + 1L)
            .allMatch(w -> portfolio.contains(w) || inside.contains(w) || joints.contains(w));
  }

  /** "fisheries secretary". */
  private boolean isBehind(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && heads.contains(words.get(last))
        && words.subList(0, last).stream()
            .allMatch(w -> portfolio.contains(w) || inside.contains(w) || before.contains(w));
  }
}
