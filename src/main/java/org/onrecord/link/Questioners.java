package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;

/**
 * Names those who ask, where whoever has the floor before calls them by their full name: "We'll go
 * to the line of Jo Kern." A name alone and a name of which the next speaker is not surely the
 * bearer name nobody. For one document; immutable.
 */
final class Questioners {
  /** That who is called is who asks. */
  private static final double CALLED = 0.85;

  /** The call stands no further before the end of the turn than this. */
  private static final int REACH = 160;

  /** So many words make a name. */
  private static final int LONGEST = 3;

  private final String text;
  private final NameLexicon lexicon;
  private final Map<String, String> names = new HashMap<>();

  Questioners(String text, List<Utterance> utterances, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    List<Utterance> turns =
        utterances.stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
    for (int i = 1; i < turns.size(); i++) {
      String name = isQuestion(turns.get(i)) ? calledBefore(turns, i) : null;
      if (name != null) {
        names.put(turns.get(i).id(), name);
      }
    }
  }

  private static boolean isQuestion(Utterance turn) {
    return turn.speaker().type() == SpeakerType.QUESTIONER;
  }

  /** The speaker of a turn, by name where it is called. */
  Speaker named(Utterance turn, Speaker speaker) {
    Antecedent told = speaker.antecedent();
    String label = speaker.label();
    String name =
        told != null && label != null && label.length() == 1 ? told.name() : names.get(turn.id());
    return name == null || speaker.name() != null
        ? speaker
        : speaker.resolved(SpeakerType.QUESTIONER, name, null, null, null, CALLED);
  }

  /** The name called in the turn before, or in the one before an operator who opens the line. */
  private @Nullable String calledBefore(List<Utterance> turns, int at) {
    Utterance before = turns.get(at - 1);
    if (isQuestion(before)) {
      return null;
    }
    String name = called(before);
    boolean opens = name == null && at > 1 && !isQuestion(turns.get(at - 2)) && opensLine(before);
    return opens ? called(turns.get(at - 2)) : name;
  }

  private boolean opensLine(Utterance turn) {
    String words = FoldedText.fold(end(turn));
    return lexicon.list("line-opens").stream().anyMatch(words::contains);
  }

  private String end(Utterance turn) {
    int end = turn.extent().end();
    return text.substring(Math.max(turn.extent().start(), end - REACH), end);
  }

  private @Nullable String called(Utterance turn) {
    String end = end(turn);
    String small = end.toLowerCase(java.util.Locale.ROOT);
    int last = -1;
    int behind = 0;
    for (String call : lexicon.list("calls-on")) {
      int at = small.lastIndexOf(' ' + call + ' ');
      if (at > last || at == last && call.length() + 2 + at > behind) {
        last = at;
        behind = at + call.length() + 2;
      }
    }
    return last < 0 ? null : name(end.substring(Math.min(behind, end.length())));
  }

  /** The full name with which words begin, where nothing else follows but of which outlet. */
  private @Nullable String name(String words) {
    List<String> name = new ArrayList<>();
    String rest = "";
    for (String word : words.strip().split("[\\s\\u00a0]+")) {
      String bare = word.replaceFirst("[.,;:]+$", "");
      if (!isNameWord(bare) || name.size() > LONGEST) {
        rest = word;
        break;
      }
      name.add(bare);
      if (bare.length() < word.length()) {
        break;
      }
    }
    boolean goesOn =
        !rest.isEmpty() && !lexicon.list("of-outlet").contains(rest.replaceFirst("[.,]+$", ""));
    boolean full = name.size() > 1 && name.size() <= LONGEST;
    return full && !goesOn ? String.join(" ", name) : null;
  }

  private boolean isNameWord(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().anyMatch(Character::isLowerCase)
        && lexicon.titleOf(FoldedText.fold(word)) == null
        && !lexicon.list("body-words").contains(FoldedText.fold(word))
        && !lexicon.list("posts-of-no-country").contains(FoldedText.fold(word));
  }
}
