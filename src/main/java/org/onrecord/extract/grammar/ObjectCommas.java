package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Tells whether an object goes on behind a comma: with another item of a list, an apposition, a
 * relative clause, a participle; or ends, where the reporter's own clause goes on. All offsets are
 * item indices.
 */
final class ObjectCommas {
  private final Sentence sentence;
  private final ReporterVoice voice;
  private final Vocabulary vocabulary;

  ObjectCommas(Sentence sentence, ReporterVoice voice, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.voice = voice;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether the object that begins at an item goes on behind a comma.
   *
   * @param relative whether the cue stands in a relative clause, behind which the main verb follows
   */
  boolean goesOn(int from, int comma, boolean relative) {
    int next = comma + 1;
    if (voice.accordingTo(next)) {
      return false;
    }
    if (vocabulary.in("INCLUDING", sentence.word(next)) || vocabulary.in("WELLAS", pair(next))) {
      return true;
    }
    return switch (sentence.tag(next)) {
      case WH ->
          !relative
              && vocabulary.in("RELATIVE", sentence.word(next))
              && !(sentence.tag(next + 1).isNominal() && voice.otherSourceSpeaks(next + 1));
      case CONJUNCTION -> coordinates(from, next);
      case PARTICIPLE -> true;
      case ADVERB -> sentence.is(next + 1, Tag.PARTICIPLE);
      case GERUND -> !voice.goesOn(next) && (hasBefore(from, comma, Tag.GERUND) || listEnds(next));
      case VERB -> hasBefore(from, comma, Tag.TO);
      case TO -> sentence.is(next + 1, Tag.VERB);
      case PREPOSITION -> sentence.word(next).equals("for") && closesRelative(from, comma);
      case FINITE_VERB, BE, HAVE, DO, MODAL ->
          !relative && (closesAside(from, comma) || isReduced(next));
      case THAT -> sentence.tag(next + 1).isPredicate();
      case DETERMINER, POSSESSIVE_PRONOUN, NOUN, NAME, ADJECTIVE, NUMBER ->
          !clauseBegins(next) || listEnds(next);
      default -> false;
    };
  }

  private String pair(int i) {
    return sentence.word(i) + "-" + sentence.word(i + 1);
  }

  /** ", and the rights of others", but not ", and left", ", and the envoy said". */
  private boolean coordinates(int from, int conjunction) {
    int next = conjunction + 1;
    if (!vocabulary.in("ANDOR", sentence.word(conjunction))) {
      return false;
    }
    if (sentence.is(next, Tag.VERB)) {
      return hasBefore(from, conjunction, Tag.TO)
          || hasBefore(from, conjunction, Tag.THAT)
          || sentence.is(next + 1, Tag.PREPOSITION)
          || sentence.is(conjunction - 1, Tag.ADJECTIVE)
          || sentence.is(conjunction - 2, Tag.ADJECTIVE);
    }
    if (isPrenominal(next)) {
      return true;
    }
    if (sentence.is(next, Tag.GERUND)) {
      return !voice.goesOn(next) && hasBefore(from, conjunction, Tag.GERUND);
    }
    return !sentence.verbBegins(next)
        && !sentence.is(next, Tag.NEGATION)
        && !sentence.is(next, Tag.PRONOUN)
        && !sentence.is(next, Tag.SUBORDINATOR)
        && !voice.otherSourceSpeaks(next)
        && !clauseBegins(next);
  }

  /** A subject and its verb; but not "the restrictions placed on them". */
  private boolean clauseBegins(int from) {
    if (!sentence.mainClauseBegins(from)) {
      return false;
    }
    int verb = from;
    while (!sentence.tag(verb).isPredicate()) {
      verb++;
    }
    return !isReduced(verb) || sentence.mainClauseBegins(verb + 2);
  }

  /** "placed on them", "based on it": a participle behind its noun. */
  private boolean isReduced(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.FINITE_VERB) ? sentence.verb(i) : null;
    return verb != null
        && verb.can(VerbForms.PAST_PARTICIPLE)
        && vocabulary.in("REDUCED", sentence.word(i + 1))
        && !voice.isReportingVerb(i);
  }

  /** "initiatives to build roads; plans for schools; and talks": a list between semicolons. */
  boolean listedBySemicolon(int semicolon) {
    for (int i = semicolon; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.SEMICOLON) && sentence.mainClauseBegins(i + 1)) {
        return false;
      }
      if (sentence.is(i, Tag.SEMICOLON) && sentence.word(i + 1).equals("and")) {
        return !sentence.verbBegins(i + 2) && !sentence.mainClauseBegins(i + 2);
      }
    }
    return false;
  }

  /** "a stable, and unified country", "and expanded cooperation": a participle before its noun. */
  boolean isPrenominal(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.FINITE_VERB) ? sentence.verb(i) : null;
    int before = sentence.is(i - 2, Tag.COMMA) ? i - 3 : i - 2;
    Tag next = sentence.tag(i + 1);
    boolean noun = next == Tag.NOUN || next == Tag.NAME || next == Tag.ADJECTIVE;
    return verb != null
        && verb.can(VerbForms.PAST_PARTICIPLE)
        && noun
        && !sentence.word(i - 1).equals("but")
        && (sentence.is(before, Tag.ADJECTIVE)
            || vocabulary.in("PARTICIPIAL", sentence.word(i)) && next != Tag.NAME);
  }

  /**
   * "who, along with the captain, was killed": a comma that closes what a relative clause holds.
   */
  private boolean closesAside(int from, int comma) {
    boolean opens = false;
    for (int i = comma - 1; i > from; i--) {
      opens |= sentence.is(i, Tag.COMMA);
      if (opens && (sentence.is(i, Tag.WH) || sentence.is(i, Tag.THAT))) {
        return true;
      }
    }
    return false;
  }

  /** "thanked the envoy, who is leaving, for …": a comma that closes a relative clause. */
  private boolean closesRelative(int from, int comma) {
    for (int i = comma - 1; i > from; i--) {
      if (sentence.is(i, Tag.COMMA)) {
        return sentence.is(i + 1, Tag.WH);
      }
    }
    return false;
  }

  private boolean hasBefore(int from, int to, Tag tag) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list that goes on at an item is closed by ", and". */
  private boolean listEnds(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.COMMA) && vocabulary.in("ANDOR", sentence.word(i + 1))) {
        return !sentence.verbBegins(i + 2) && !voice.otherSourceSpeaks(i + 2);
      }
    }
    return false;
  }
}
