package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Language;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Line;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;
import org.onrecord.text.WordList;

/**
 * Links answers to their questions: turns to turns in a transcript, quotations to quotations in an
 * article.
 *
 * <p>In a transcript whose questioners are labelled so, whoever speaks after one answers; further
 * principals who speak in the same go answer too; one who goes on after an interruption answers
 * what he was answering. Elsewhere the turn after one that ends in a question answers it.
 * Questioners, operators and interpreters answer nobody.
 */
public final class AnswerLinker {
  /** An interruption has no more words than these and asks nothing. */
  private static final int MOST_WORDS_OF_AN_INTERRUPTION = 6;

  /** Closing thanks have no more words than these. */
  private static final int MOST_WORDS_OF_THANKS = 12;

  private static final int MOST_WORDS_OF_A_HANDOVER = 30;

  /** Characters between a quoted question and its answer: no more than a short paragraph. */
  private static final int LONGEST_GAP = 600;

  /** So far before the end of a turn, in characters, its last question may end. */
  private static final int LONGEST_BEHIND_QUESTION = 40;

  /** Who asks in at least this share of his turns leads an interview. */
  private static final double SHARE_OF_AN_INTERVIEWER = 0.5;

  /** That a name which a turn calls is that of the one to whom it is said. */
  private static final double CALLED = 0.9;

  private final WordList attendants;
  private final WordList handovers;
  private final WordList thanks;
  private final WordList questionCues;
  private final WordList chairs;
  private final WordList callsToOrder;
  private final WordList askings;
  private final WordList pointsOfOrder;
  private final Addressees addressees;

  public AnswerLinker(Language language) {
    attendants = language.list("attendants.txt");
    handovers = language.list("handovers.txt");
    thanks = language.list("thanks.txt");
    questionCues = language.list("question-cues.txt");
    chairs = language.list("chairs.txt");
    callsToOrder = language.list("calls-to-order.txt");
    askings = language.list("askings.txt");
    pointsOfOrder = language.list("points-of-order.txt");
    addressees = new Addressees(language);
  }

  public List<Utterance> link(SourceText text, DocumentKind kind, List<Utterance> utterances) {
    Map<String, String> answers =
        kind == DocumentKind.TRANSCRIPT ? turns(text, utterances) : quotations(text, utterances);
    Map<String, String> addressed =
        kind == DocumentKind.TRANSCRIPT ? addressees.find(text, utterances) : Map.of();
    List<Utterance> linked = new ArrayList<>(utterances.size());
    for (Utterance utterance : utterances) {
      Utterance answering =
          answers.containsKey(utterance.id())
              ? utterance.withAnswers(answers.get(utterance.id()))
              : utterance;
      String name = addressed.get(utterance.id());
      linked.add(name == null ? answering : answering.withAddressee(called(name)));
    }
    return linked;
  }

  private static Speaker called(String name) {
    return Speaker.printed(name, null, SpeakerType.UNKNOWN, CALLED, null);
  }

  // --------------------------------------------------------------- transcripts

  private Map<String, String> turns(SourceText text, List<Utterance> utterances) {
    List<Utterance> turns =
        utterances.stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
    if (turns.isEmpty()) {
      return Map.of();
    }
    boolean labelled = turns.stream().anyMatch(AnswerLinker::isQuestioner);
    return labelled ? briefing(text, turns) : conversation(text, turns);
  }

  private static boolean isQuestioner(Utterance turn) {
    return turn.speaker().type() == SpeakerType.QUESTIONER;
  }

  private Map<String, String> briefing(SourceText text, List<Utterance> turns) {
    Map<String, String> answers = new HashMap<>();
    @Nullable String open = null;
    @Nullable Utterance before = null;
    for (int i = 0; i < turns.size(); i++) {
      Utterance turn = turns.get(i);
      if (isQuestioner(turn)) {
        open = turn.id();
      } else if (isAttendant(turn)) {
        open = before != null && isQuestioner(before) ? open : null;
      } else if (open != null && before != null) {
        String question = question(text, turns, i, open, answers);
        if (question != null) {
          answers.put(turn.id(), question);
        }
        open = question;
      } else if (before != null && isAnswerToNamed(text, before, turn)) {
        answers.put(turn.id(), before.id());
      }
      before = turn;
    }
    return answers;
  }

  /** "Anna Kern (Radio Nord): Will it last?": who asks may be named where others are not. */
  private boolean isAnswerToNamed(SourceText text, Utterance before, Utterance turn) {
    return !isQuestioner(before)
        && !label(before).equals(label(turn))
        && asksLast(text, before)
        && !isThanks(text, turn)
        && !handsOver(text, turn);
  }

  /** The question that a principal's turn answers, or null where it closes the exchange. */
  private @Nullable String question(
      SourceText text, List<Utterance> turns, int at, String open, Map<String, String> answers) {
    Utterance turn = turns.get(at);
    Utterance before = turns.get(at - 1);
    if (isQuestioner(before)) {
      String interrupted = interrupted(text, turns, at, answers);
      return interrupted != null ? interrupted : open;
    }
    boolean answered = hasAnswered(turns, at, open, answers);
    return answered || isThanks(text, turn) || handsOver(text, turn) ? null : open;
  }

  /** Whether the speaker has answered the question already in the run of turns before. */
  private static boolean hasAnswered(
      List<Utterance> turns, int at, String question, Map<String, String> answers) {
    for (int i = at - 1; i >= 0 && !isQuestioner(turns.get(i)); i--) {
      if (label(turns.get(i)).equals(label(turns.get(at)))
          && question.equals(answers.get(turns.get(i).id()))) {
        return true;
      }
    }
    return false;
  }

  /** "We'll go to Radio Fjord next": a short turn that hands on to the next question. */
  private boolean handsOver(SourceText text, Utterance turn) {
    if (words(text, turn) > MOST_WORDS_OF_A_HANDOVER) {
      return false;
    }
    String words = text.slice(turn.extent()).toLowerCase(Locale.ROOT);
    return handovers.entries().stream().anyMatch(words::contains);
  }

  /** The question that the speaker was answering when a questioner cut in with a word or two. */
  private static @Nullable String interrupted(
      SourceText text, List<Utterance> turns, int at, Map<String, String> answers) {
    Utterance turn = turns.get(at);
    Utterance before = turns.get(at - 1);
    Utterance earlier = at > 1 ? turns.get(at - 2) : null;
    if (earlier == null || !label(earlier).equals(label(turn)) || asks(text, before)) {
      return null;
    }
    boolean cutIn =
        words(text, before) <= MOST_WORDS_OF_AN_INTERRUPTION && endsInDash(text, earlier);
    return cutIn ? answers.get(earlier.id()) : null;
  }

  private boolean isAttendant(Utterance turn) {
    String label = turn.speaker().label();
    return label != null
        && turn.speaker().type() == SpeakerType.UNKNOWN
        && attendants.has(lastWord(label));
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private boolean isThanks(SourceText text, Utterance turn) {
    return words(text, turn) <= MOST_WORDS_OF_THANKS && thanks.begins(text.slice(turn.extent()));
  }

  /** Turns of named speakers: one answers the turn before where that ends in a question. */
  private Map<String, String> conversation(SourceText text, List<Utterance> turns) {
    Set<String> interviewers = interviewers(text, turns);
    Map<String, String> answers = new HashMap<>();
    Utterance before = turns.getFirst();
    for (Utterance turn : turns.subList(1, turns.size())) {
      boolean call = isCallToOrder(text, turn);
      if (call && !endsInQuestion(text, turn)) {
        continue;
      }
      boolean other = !label(before).equals(label(turn)) && !isAttendant(turn) && !call;
      boolean asked = asksLast(text, before) || interviewers.contains(label(before));
      if (other && asked && !interviewers.contains(label(turn))) {
        answers.put(turn.id(), before.id());
      }
      before = turn;
    }
    return answers;
  }

  /**
   * "Order! Let the minister reply.", "Thank you, Ms Kern": the chair's, and points of order, which
   * answer nobody.
   */
  private boolean isCallToOrder(SourceText text, Utterance turn) {
    String said = text.slice(turn.extent());
    boolean chair = chairs.has(lastWord(LabelWords.withoutBrackets(label(turn))));
    boolean brief = words(text, turn) <= MOST_WORDS_OF_A_HANDOVER;
    boolean raises = pointsOfOrder.begins(said);
    return raises || brief && chair && (callsToOrder.begins(said) || thanks.begins(said));
  }

  /** "… is it true?", "To ask the Government when it was". */
  private boolean asksLast(SourceText text, Utterance turn) {
    return endsInQuestion(text, turn) || askings.begins(text.slice(turn.extent()));
  }

  /** Those who ask in most of their turns, in a conversation of few. */
  private static Set<String> interviewers(SourceText text, List<Utterance> turns) {
    Map<String, int[]> counts = new HashMap<>();
    for (Utterance turn : turns) {
      int[] count = counts.computeIfAbsent(label(turn), l -> new int[2]);
      count[0]++;
      count[1] += asks(text, turn) ? 1 : 0;
    }
    Set<String> interviewers = new HashSet<>();
    counts.forEach(
        (label, count) -> {
          if (count[0] >= 3 && count[1] >= SHARE_OF_AN_INTERVIEWER * count[0]) {
            interviewers.add(label);
          }
        });
    return interviewers.size() < counts.size() ? interviewers : Set.of();
  }

  private static String label(Utterance turn) {
    String label = turn.speaker().label();
    return label == null ? "" : label;
  }

  private static boolean asks(SourceText text, Utterance turn) {
    return turn.spans().stream()
        .anyMatch(s -> text.text().substring(s.start(), s.end()).indexOf('?') >= 0);
  }

  private static boolean endsInQuestion(SourceText text, Utterance utterance) {
    int end = utterance.extent().end();
    int least = Math.max(utterance.extent().start(), end - LONGEST_BEHIND_QUESTION);
    return TextSearch.lastIndexOf(text.text(), '?', end, least) >= 0;
  }

  private static boolean endsInDash(SourceText text, Utterance turn) {
    char last = text.text().charAt(turn.extent().end() - 1);
    return last == '—' || last == '–' || last == '-' || last == '…';
  }

  private static int words(SourceText text, Utterance turn) {
    Span extent = turn.extent();
    int words = 0;
    boolean inWord = false;
    for (int i = extent.start(); i < extent.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.text().charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !Line.isBlank(text.text().charAt(i)));
    }
    return words;
  }

  // --------------------------------------------------------------- articles

  /** A quotation that follows a quoted question by another speaker. */
  private Map<String, String> quotations(SourceText text, List<Utterance> utterances) {
    Map<String, String> answers = new HashMap<>();
    @Nullable Utterance before = null;
    for (Utterance quotation : utterances) {
      if (quotation.kind() == UtteranceKind.TURN || quotation.within() != null) {
        continue;
      }
      if (before != null && isQuestion(text, before) && isAnswerTo(before, quotation)) {
        answers.put(quotation.id(), before.id());
      }
      before = quotation;
    }
    return answers;
  }

  private boolean isQuestion(SourceText text, Utterance quotation) {
    boolean cued = quotation.cue() != null && questionCues.has(quotation.cue().lemma());
    return cued || (quotation.kind() == UtteranceKind.DIRECT && endsInQuestion(text, quotation));
  }

  private boolean isAnswerTo(Utterance question, Utterance quotation) {
    boolean asks = quotation.cue() != null && questionCues.has(quotation.cue().lemma());
    return !asks
        && !label(question).equals(label(quotation))
        && quotation.extent().start() - question.extent().end() <= LONGEST_GAP;
  }
}
