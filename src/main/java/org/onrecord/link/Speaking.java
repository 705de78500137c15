package org.onrecord.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Span;

/**
 * The speakers of one document's utterances, found in the order in which their sources stand, each
 * in its scene. For one use.
 */
final class Speaking {
  private final List<Utterance> utterances;
  private final Map<String, Utterance> byId = new HashMap<>();
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final Map<String, Utterance> answer = new HashMap<>();
  private final Map<String, Utterance> next = new HashMap<>();
  private final Map<String, Utterance> previous = new HashMap<>();
  private final BiFunction<Utterance, Scene, Speaker> resolve;
  private final NameLexicon lexicon;

  Speaking(
      List<Utterance> utterances,
      BiFunction<Utterance, Scene, Speaker> resolve,
      NameLexicon lexicon) {
    this.utterances = utterances;
    this.resolve = resolve;
    this.lexicon = lexicon;
    Utterance before = null;
    for (Utterance utterance : utterances) {
      byId.put(utterance.id(), utterance);
      if (utterance.kind() == UtteranceKind.TURN) {
        if (utterance.answers() != null) {
          answer.putIfAbsent(utterance.answers(), utterance);
        }
        if (before != null) {
          next.put(before.id(), utterance);
          previous.put(utterance.id(), before);
        }
        before = utterance;
      }
    }
  }

  /** The speaker of each utterance, by id. */
  Map<String, Speaker> speakers() {
    utterances.stream().sorted(Comparator.comparingInt(Speaking::place)).forEach(this::speaker);
    return speakers;
  }

  /** Where the source is printed, or else the words begin. */
  private static int place(Utterance utterance) {
    Span source = utterance.speaker().span();
    return source != null ? source.start() : utterance.extent().start();
  }

  private Speaker speaker(Utterance utterance) {
    Speaker known = speakers.get(utterance.id());
    if (known == null) {
      known = resolve.apply(utterance, scene(utterance));
      speakers.put(utterance.id(), known);
    }
    return known;
  }

  /** The scene in which a report stands; a turn stands in none. */
  Scene scene(Utterance utterance) {
    Utterance turn = around(utterance, UtteranceKind.TURN);
    Utterance quotation = around(utterance, UtteranceKind.DIRECT);
    Utterance reporting = reporting(utterance);
    return new Scene(
        reporting == null ? null : speaker(reporting),
        quotation == null ? null : speaker(quotation),
        turn == null ? null : speaker(turn),
        turn == null ? null : other(turn),
        turn != null && (turn.answers() != null || answer.containsKey(turn.id())));
  }

  private @Nullable Utterance outer(Utterance utterance) {
    return utterance.within() == null ? null : byId.get(utterance.within());
  }

  /** The innermost utterance of a kind around another. */
  private @Nullable Utterance around(Utterance utterance, UtteranceKind kind) {
    Utterance outer = outer(utterance);
    while (outer != null && outer.kind() != kind) {
      outer = outer(outer);
    }
    return outer;
  }

  /** The utterance that reports this one; past those in which somebody reports his own side. */
  private @Nullable Utterance reporting(Utterance utterance) {
    Utterance outer = outer(utterance);
    while (outer != null
        && outer.kind() != UtteranceKind.TURN
        && FirstPersons.isOwn(outer.speaker(), lexicon)) {
      outer = outer(outer);
    }
    return outer;
  }

  /**
   * With whom the speaker of a turn talks: who asks or answers, or else has the floor beside it.
   */
  private @Nullable Speaker other(Utterance turn) {
    Utterance asked = turn.answers() == null ? null : byId.get(turn.answers());
    if (asked != null) {
      return speaker(asked);
    }
    Utterance answering = answer.get(turn.id());
    if (answering != null) {
      return speaker(answering);
    }
    Speaker speaking = speaker(turn);
    for (Utterance beside : candidates(turn)) {
      Speaker other = speaker(beside);
      boolean same = other.label() != null && other.label().equals(speaking.label());
      if (!same
          && (other.type() != SpeakerType.QUESTIONER
              || speaking.type() != SpeakerType.QUESTIONER)) {
        return other;
      }
    }
    return null;
  }

  private List<Utterance> candidates(Utterance turn) {
    Utterance after = next.get(turn.id());
    Utterance before = previous.get(turn.id());
    return after != null && before != null
        ? List.of(after, before)
        : after != null ? List.of(after) : before != null ? List.of(before) : List.of();
  }
}
