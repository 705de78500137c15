package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.ask.Piece.Cue;
import org.onrecord.ask.Piece.Land;
import org.onrecord.ask.Piece.Matter;
import org.onrecord.ask.Piece.Unknown;

/**
 * What of a question was not understood. Where it would change the answer it is a problem: a name,
 * a word of what is asked for, or that of which is spoken. Else it is only told.
 *
 * @param ignored words that change nothing but how much is found
 * @param problems words without which the question is another one
 */
record Leftovers(List<String> ignored, List<String> problems) {

  Leftovers {
    ignored = List.copyOf(ignored);
    problems = List.copyOf(problems);
  }

  static Leftovers of(Asked asked) {
    List<String> ignored = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < asked.pieces().size(); i++) {
      if (asked.at(i) instanceof Unknown) {
        int end = i;
        while (asked.at(end + 1) instanceof Unknown) {
          end++;
        }
        String text = text(asked, start(asked, i), end);
        if (isNeeded(asked, i, end)) {
          problems.add("“" + text + "” is not understood");
        } else {
          ignored.add(text);
        }
        i = end;
      }
    }
    return new Leftovers(ignored, problems);
  }

  /** The little words in front belong to it: "to show restraint". */
  private static int start(Asked asked, int index) {
    int start = index;
    while (asked.is(start - 1, Sign.TO, Sign.LIST, Sign.IN, Sign.WITH, Sign.FOR, Sign.AND)) {
      start--;
    }
    return start;
  }

  private static String text(Asked asked, int start, int end) {
    return String.join(
        " ", asked.pieces().subList(start, end + 1).stream().map(Piece::text).toList());
  }

  private static boolean isNeeded(Asked asked, int start, int end) {
    boolean name =
        asked.pieces().subList(start, end + 1).stream()
            .anyMatch(piece -> piece instanceof Unknown unknown && unknown.capitalised());
    return start > 0 && name || isAskedFor(asked, start) || isSpokenOf(asked, start, end);
  }

  /** Whether no word before it says what is asked for. */
  private static boolean isAskedFor(Asked asked, int start) {
    for (int i = 0; i < start; i++) {
      if (asked.at(i) instanceof Cue cue && (cue.sign().isVerb() || isNoun(cue.sign()))) {
        return false;
      }
    }
    return true;
  }

  static boolean isNoun(Sign sign) {
    return switch (sign) {
      case REMARKS, QUESTIONS, QA, DOCUMENTS, SPEAKERS, TOPICS, COUNTRIES, ANONYMOUS, MENTION ->
          true;
      case HEARSAY, COVERAGE, TOGETHER, SAME_WORDS, PHRASE, ANSWERS, HOW_OFTEN -> true;
      default -> false;
    };
  }

  /** Whether it is the thing that is spoken of, and nothing known goes on with it. */
  private static boolean isSpokenOf(Asked asked, int start, int end) {
    boolean led =
        asked.is(start - 1, Sign.ABOUT, Sign.MENTION, Sign.AGAINST, Sign.WITH, Sign.TOGETHER)
            || asked.is(start - 1, Sign.AND)
            || asked.is(start - 1, Sign.ACT) && !asked.hasLand();
    int next = end + 1;
    while (asked.is(next, Sign.IN, Sign.OF, Sign.FOR, Sign.FROM, Sign.WITH, Sign.TO, Sign.ABOUT)) {
      next++;
    }
    boolean known = asked.at(next) instanceof Land || asked.at(next) instanceof Matter;
    return led && !known;
  }
}
