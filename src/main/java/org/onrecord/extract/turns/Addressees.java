package org.onrecord.extract.turns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.SentenceStops;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Line;
import org.onrecord.text.NameWords;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Finds by what name a turn addresses who spoke before or speaks next: "Thanks, Nora.", "Matt.",
 * "Mr. Secretary, may I …". A name that only begins a sentence ("Nora, this is …") counts where a
 * surer place has it too.
 */
public final class Addressees {
  /** A greeting or a call has no more words than these. */
  private static final int MOST_WORDS_OF_A_CALL = 9;

  private static final int LONGEST_CALL = 90;

  private final WordList discourse;
  private final WordList calls;
  private final WordList titles;
  private final SentenceStops stops;

  public Addressees(Language language) {
    discourse = language.list("discourse-words.txt");
    calls = language.list("calls.txt");
    titles = language.titles();
    stops = language.sentenceStops();
  }

  /** From the id of a turn to the name. */
  public Map<String, String> find(SourceText text, List<Utterance> utterances) {
    Map<String, String> sure = new HashMap<>();
    Map<String, String> doubtful = new HashMap<>();
    String before = "";
    for (Utterance turn : utterances) {
      if (turn.kind() != UtteranceKind.TURN) {
        continue;
      }
      String name = called(text, turn, before);
      before = text.slice(turn.extent());
      String opening = name != null ? null : opening(text, turn);
      if (name != null) {
        sure.put(turn.id(), name);
      } else if (opening != null) {
        doubtful.put(turn.id(), opening);
      }
    }
    Set<String> names = new HashSet<>(sure.values());
    doubtful.forEach(
        (id, name) -> {
          if (names.contains(name) || isTitled(name)) {
            sure.put(id, name);
          }
        });
    return sure;
  }

  /**
   * A name at the end of a short first or last sentence: "Good to be with you, Nora.", "Go ahead,
   * Matt.", "Matt."
   */
  private @Nullable String called(SourceText text, Utterance turn, String before) {
    String all = text.text();
    Span first = turn.spans().getFirst();
    int end =
        endOfSentence(all, first.start(), Math.min(first.end(), first.start() + LONGEST_CALL));
    String name = end < 0 ? null : atEnd(all.substring(first.start(), end));
    if (name != null && !isEcho(all, turn, end, before)) {
      return name;
    }
    Span last = turn.spans().getLast();
    int start = startOfLastSentence(all, last);
    return start <= first.start() ? null : atEnd(all.substring(start, last.end() - 1));
  }

  /**
   * "Nearly?" by one who asks, and "Iceland." of which the turn before spoke, repeat a word;
   * "Matt." calls somebody.
   */
  private static boolean isEcho(String text, Utterance turn, int end, String before) {
    String sentence = text.substring(turn.extent().start(), end);
    if (sentence.indexOf(',') >= 0) {
      return false;
    }
    boolean asks = turn.speaker().type() != SpeakerType.PERSON;
    return asks || before.contains(sentence.strip());
  }

  private int endOfSentence(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean ends = c == '?' || c == '!' || (c == '.' && stops.ends(text, from, i));
      if (ends) {
        return i;
      }
    }
    return -1;
  }

  private int startOfLastSentence(String text, Span span) {
    int floor = Math.max(span.start(), span.end() - LONGEST_CALL);
    for (int i = span.end() - 2; i > floor; i--) {
      char c = text.charAt(i);
      boolean ends =
          c == '?' || c == '!' || Line.ends(c) || (c == '.' && stops.ends(text, floor, i));
      if (ends) {
        while (i + 1 < span.end() && Line.isBlank(text.charAt(i + 1))) {
          i++;
        }
        return i + 1;
      }
    }
    return -1;
  }

  private @Nullable String atEnd(String sentence) {
    String words = sentence.strip();
    int comma = words.lastIndexOf(',');
    String name = words.substring(comma + 1).strip();
    if (!isName(name)
        || words.split("\\s+", MOST_WORDS_OF_A_CALL + 2).length > MOST_WORDS_OF_A_CALL) {
      return null;
    }
    if (comma < 0) {
      return name.equals(words) && name.indexOf(' ') < 0 ? name : null;
    }
    return isTitled(name) || followsCall(words, comma) ? name : null;
  }

  /** "Good to be with you, Nora" calls her; "we spoke of the ferries, Estonia" calls nobody. */
  private boolean followsCall(String words, int comma) {
    int start = comma;
    while (start > 0 && !Line.isBlank(words.charAt(start - 1))) {
      start--;
    }
    return calls.has(words.substring(start, comma));
  }

  /** The name before the first comma of a turn: "Nora, this is …", "Mr. Secretary, thank you". */
  private @Nullable String opening(SourceText text, Utterance turn) {
    Span first = turn.spans().getFirst();
    String head = text.text().substring(first.start(), Math.min(first.end(), first.start() + 40));
    int comma = head.indexOf(',');
    String name = comma < 0 ? "" : head.substring(0, comma).strip();
    return isName(name) || isTitled(name) ? name : null;
  }

  private boolean isTitled(String name) {
    int blank = name.indexOf(' ');
    if (blank < 0) {
      return false;
    }
    String first = name.substring(0, blank);
    return Character.isUpperCase(first.charAt(0))
        && titles.has(NameWords.withoutPoint(first))
        && !first.equals("The")
        && Character.isUpperCase(name.charAt(blank + 1))
        && name.split(" ", 5).length <= 4;
  }

  /** One or two capitalised words that are no words of discourse, or a title and a name. */
  private boolean isName(String words) {
    if (isTitled(words)) {
      return true;
    }
    String[] parts = words.split(" ", 3);
    if (parts.length > 2) {
      return false;
    }
    for (String part : parts) {
      boolean capital =
          part.length() >= 2
              && Character.isUpperCase(part.charAt(0))
              && Character.isLowerCase(part.charAt(1));
      if (!capital
          || discourse.has(part)
          || !part.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
        return false;
      }
    }
    return true;
  }
}
