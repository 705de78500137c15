package org.onrecord.language;

import java.util.Set;

/**
 * Tells full stops that end a sentence from those of initials and abbreviations, as far as the word
 * before them shows it: for who needs but the surroundings of a place. Immutable and thread-safe.
 */
public final class SentenceStops {
  private final Set<String> abbreviations;

  SentenceStops(Language language) {
    abbreviations = Set.copyOf(language.lines("abbreviations.txt"));
  }

  /**
   * Whether a full stop ends a sentence: not behind a letter alone ("J.") nor an abbreviation
   * ("Mr.").
   *
   * @param from the word before it is read no further back than this
   */
  public boolean ends(String text, int from, int point) {
    int start = point;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return point - start != 1 && !abbreviations.contains(text.substring(start, point + 1));
  }
}
