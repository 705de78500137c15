package org.onrecord.link;

import java.util.Set;
import org.onrecord.link.SentenceFacts.Manner;

/** Tells from its words how a sentence stands to those before it. Immutable. */
final class Manners {
  /** A sentence of so few words says nothing about a country that it does not name. */
  private static final int TOO_SHORT = 2;

  /** Nor does one of so few that does not point back: "Lots of questions." */
  private static final int TOO_SHORT_ALONE = 5;

  /** A courtesy may have a name and a word or two with it. */
  private static final int COURTESY_WORDS = 8;

  private static final int OPENING = 60;

  private final Lexicon lexicon;

  Manners(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Manner of(String sentence) {
    String folded = FoldedText.fold(sentence);
    String[] words = folded.split("[^\\p{L}\\p{N}'-]+");
    int count = words.length;
    Set<String> back = lexicon.list("points-back");
    boolean pointsBack = false;
    for (String word : words) {
      pointsBack |= back.contains(word) || word.indexOf('\'') > 0 && back.contains(word.substring(0, word.indexOf('\'')));
    }
    pointsBack |= containsPhrase(folded, back);
    String opening = opening(folded);
    if (turnsAway(opening) || introducesSubject(folded)) {
      return Manner.TURNS_AWAY;
    }
    if (count <= TOO_SHORT || isBrokenOff(folded, count) || isCourtesy(folded, opening, count)) {
      return Manner.COURTESY;
    }
    if (containsAny(folded, "both-sides")) {
      return Manner.BOTH_SIDES;
    }
    if (pointsBack) {
      return Manner.POINTS_BACK;
    }
    return count <= TOO_SHORT_ALONE ? Manner.COURTESY : Manner.PLAIN;
  }

  /** A few words that were interrupted say nothing: "Well, if you —". */
  private static boolean isBrokenOff(String folded, int words) {
    return words <= COURTESY_WORDS && folded.endsWith("-");
  }

  private boolean isCourtesy(String folded, String opening, int words) {
    boolean opens = startsWithAny(folded, "courtesy") || startsWithAny(opening, "courtesy");
    return words <= COURTESY_WORDS && opens || words <= 3 * COURTESY_WORDS && containsAny(folded, "thanking");
  }

  /** "And I have a question about passports"; not "a question about that". */
  private boolean introducesSubject(String folded) {
    for (String phrase : lexicon.list("new-subject")) {
      int at = folded.indexOf(phrase);
      int end = at + phrase.length();
      if (at >= 0 && (at == 0 || !Character.isLetter(folded.charAt(at - 1))) && !goesOnWithSame(folded, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOnWithSame(String folded, int at) {
    String rest = folded.substring(at).strip();
    return rest.isEmpty() || startsWithAny(rest, "same-subject") || !Character.isLetter(rest.charAt(0));
  }

  /** Whether a question follows up on what was said before it. */
  boolean followsUp(String sentence) {
    return startsWithAny(opening(FoldedText.fold(sentence)), "follows-up");
  }

  /** The start of a sentence without the small words that open any sentence. */
  private String opening(String folded) {
    String opening = folded.length() > OPENING ? folded.substring(0, OPENING) : folded;
    boolean stripped = true;
    while (stripped) {
      stripped = false;
      for (String filler : lexicon.list("fillers")) {
        if (startsWith(opening, filler) && opening.length() > filler.length()) {
          opening = opening.substring(filler.length()).replaceFirst("^[\\s,.;:-]+", "");
          stripped = true;
        }
      }
    }
    return opening;
  }

  private boolean turnsAway(String opening) {
    if (startsWithAny(opening, "turns-away")) {
      return true;
    }
    if (!opening.startsWith("on ")) {
      return false;
    }
    String next = opening.substring(3).replaceFirst("[^\\p{L}'-].*$", "");
    return !lexicon.list("on-the-same").contains(next);
  }

  private boolean startsWithAny(String text, String list) {
    for (String phrase : lexicon.list(list)) {
      if (startsWith(text, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String text, String phrase) {
    return text.startsWith(phrase)
        && (text.length() == phrase.length() || !Character.isLetterOrDigit(text.charAt(phrase.length())));
  }

  private boolean containsAny(String folded, String list) {
    for (String phrase : lexicon.list(list)) {
      if (contains(folded, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsPhrase(String folded, Set<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.indexOf(' ') > 0 && contains(folded, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String text, String phrase) {
    int at = text.indexOf(phrase);
    int end = at + phrase.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
