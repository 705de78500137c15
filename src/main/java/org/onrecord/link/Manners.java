package org.onrecord.link;

import java.util.List;
import java.util.Set;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.SentenceFacts.Manner;
import org.onrecord.text.Letters;
import org.onrecord.text.PhraseClasses;
import org.onrecord.text.PhraseSet;

/** Tells from its words how a sentence stands to those before it. Immutable and thread-safe. */
final class Manners {
  /** A sentence of so few words says nothing about a country that it does not name. */
  private static final int TOO_SHORT = 2;

  /** Nor does one of so few that does not point back: "Lots of questions." */
  private static final int TOO_SHORT_ALONE = 5;

  /** A courtesy may have a name and a word or two with it. */
  private static final int COURTESY_WORDS = 8;

  private static final int OPENING = 60;

  private static final long THANKING = 1;
  private static final long NEW_SUBJECT = 1 << 1;
  private static final long BOTH_SIDES = 1 << 2;
  private static final long POINTS_BACK = 1 << 3;
  private static final long EVERYWHERE = 1 << 4;

  /** What a sentence is looked through for, in the order of the bits above. */
  private final PhraseClasses anywhere;

  private final PhraseSet courtesy;
  private final PhraseSet fillers;
  private final PhraseSet turnsAway;
  private final PhraseSet newSubject;
  private final PhraseSet sameSubject;
  private final PhraseSet followsUp;
  private final PhraseSet ownCountry;
  private final Set<String> onTheSame;

  Manners(NameLexicon lexicon) {
    anywhere =
        new PhraseClasses(
            List.of(
                lexicon.list("thanking"),
                lexicon.list("new-subject"),
                lexicon.list("both-sides"),
                lexicon.list("points-back"),
                lexicon.list("everywhere")));
    courtesy = new PhraseSet(lexicon.list("courtesy"));
    fillers = new PhraseSet(lexicon.list("fillers"));
    turnsAway = new PhraseSet(lexicon.list("turns-away"));
    newSubject = new PhraseSet(lexicon.list("new-subject"));
    sameSubject = new PhraseSet(lexicon.list("same-subject"));
    followsUp = new PhraseSet(lexicon.list("follows-up"));
    ownCountry = new PhraseSet(lexicon.list("own-country"));
    onTheSame = lexicon.list("on-the-same");
  }

  /**
   * @param folded the sentence in small letters
   */
  Manner of(String folded) {
    int words = words(folded);
    long holds = anywhere.in(folded);
    String opening = opening(folded);
    if (turnsAway(opening) || (holds & NEW_SUBJECT) != 0 && introducesSubject(folded)) {
      return Manner.TURNS_AWAY;
    }
    boolean thanks = (holds & THANKING) != 0 && words <= 3 * COURTESY_WORDS;
    if (words <= TOO_SHORT
        || thanks
        || isBrokenOff(folded, words)
        || isCourtesy(folded, opening, words)) {
      return Manner.COURTESY;
    }
    if ((holds & BOTH_SIDES) != 0) {
      return Manner.BOTH_SIDES;
    }
    if ((holds & POINTS_BACK) != 0) {
      return Manner.POINTS_BACK;
    }
    boolean ofNone = words <= TOO_SHORT_ALONE || (holds & EVERYWHERE) != 0;
    return ofNone ? Manner.COURTESY : Manner.PLAIN;
  }

  /** Whether a question follows up on what was said before it. */
  boolean followsUp(String folded) {
    return followsUp.endAt(opening(folded), 0) >= 0;
  }

  /** "his country had proposed a text". */
  boolean speaksOfOwn(String folded) {
    return ownCountry.isIn(folded);
  }

  /** Words apart by blanks, those joined by a hyphen or an apostrophe counted once. */
  private static int words(String folded) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean wordChar = Letters.isLetterOrDigit(c) || inside && (c == '\'' || c == '-');
      words += wordChar && !inside ? 1 : 0;
      inside = wordChar;
    }
    return words;
  }

  /** A few words that were interrupted say nothing: "Well, if you —". */
  private static boolean isBrokenOff(String folded, int words) {
    return words <= COURTESY_WORDS && folded.endsWith("-");
  }

  private boolean isCourtesy(String folded, String opening, int words) {
    return words <= COURTESY_WORDS
        && (courtesy.endAt(folded, 0) >= 0 || courtesy.endAt(opening, 0) >= 0);
  }

  /** "And I have a question about passports"; not "a question about that". */
  private boolean introducesSubject(String folded) {
    for (int end = newSubject.endIn(folded, 0); end >= 0; end = newSubject.endIn(folded, end)) {
      if (!goesOnWithSame(folded.substring(end).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOnWithSame(String rest) {
    return rest.isEmpty() || !Character.isLetter(rest.charAt(0)) || sameSubject.endAt(rest, 0) >= 0;
  }

  /** The start of a sentence without the small words that open any sentence. */
  private String opening(String folded) {
    String opening = folded.length() > OPENING ? folded.substring(0, OPENING) : folded;
    int start = 0;
    for (int end = fillers.endAt(opening, 0);
        end >= 0 && end < opening.length();
        end = fillers.endAt(opening, start)) {
      start = end;
      while (start < opening.length() - 1 && " ,.;:-".indexOf(opening.charAt(start)) >= 0) {
        start++;
      }
    }
    return opening.substring(start);
  }

  private boolean turnsAway(String opening) {
    if (turnsAway.endAt(opening, 0) >= 0) {
      return true;
    }
    if (!opening.startsWith("on ")) {
      return false;
    }
    int end = 3;
    while (end < opening.length()
        && (Character.isLetter(opening.charAt(end)) || opening.charAt(end) == '\'')) {
      end++;
    }
    return !onTheSame.contains(opening.substring(3, end));
  }
}
