package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** Tells before which item an object with what belongs to it has ended. */
final class ObjectEnds {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final ReporterVoice voice;
  private final Occasions occasions;
  private final ObjectCommas commas;

  ObjectEnds(Sentence sentence, ReporterVoice voice, Occasions occasions, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.voice = voice;
    this.occasions = occasions;
    this.commas = new ObjectCommas(sentence, voice, vocabulary);
  }

  /** Whether an object that began at an item ends before another. */
  boolean endsBefore(int i, int from, ClausePlace place) {
    return switch (sentence.tag(i)) {
      case SEMICOLON -> !commas.listedBySemicolon(i);
      case DASH -> true;
      case COLON -> !sentence.is(i + 1, Tag.DETERMINER);
      case SUBORDINATOR -> adverbialBegins(i);
      case COMMA -> commaCloses(i, from, place);
      case CONJUNCTION -> coordinates(i, from, place);
      case ADVERB -> i == from + 1 && sentence.is(from, Tag.PRONOUN);
      case PREPOSITION -> prepositionCloses(i, from);
      case ADJECTIVE, DETERMINER -> isDeicticTime(i) && !isRelative(from, i);
      case FINITE_VERB ->
          voice.isReportingVerb(i)
              && sentence.tag(i - 1).isNominalHead()
              && !isReduced(i)
              && !isNaming(i, place)
              && !hasClause(from, i);
      case NUMBER -> sentence.is(i + 1, Tag.TIME) && sentence.word(i + 2).equals("ago");
      case TIME -> isTimeOfSpeech(i) && !isRelative(from, i);
      default -> false;
    };
  }

  /** "bills painted as unfair", "a tax modeled after another": a participle behind its noun. */
  private boolean isReduced(int i) {
    VerbForms.Form verb = sentence.verb(i);
    return verb != null
        && verb.can(VerbForms.PAST_PARTICIPLE)
        && sentence.is(i + 1, Tag.PREPOSITION);
  }

  /** "the levy called a trick" in a main clause: a participle with a name behind its noun. */
  private boolean isNaming(int i, ClausePlace place) {
    VerbForms.Form verb = sentence.verb(i);
    boolean name = sentence.is(i + 1, Tag.DETERMINER) || sentence.is(i + 1, Tag.QUOTATION);
    return name
        && !place.relative()
        && !place.subordinate()
        && verb != null
        && verb.can(VerbForms.PAST_PARTICIPLE)
        && voice.names(i);
  }

  /** Whether a relative clause has begun in the object: its times are not those of the cue. */
  private boolean isRelative(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean pronoun = sentence.is(i, Tag.WH) || vocabulary.in("RELATIVE", sentence.word(i));
      if (pronoun && sentence.is(i - 1, Tag.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** "unproven and fabricated by rivals": a participle beside an adjective, with its agent. */
  private boolean isPassiveBeside(int conjunction) {
    VerbForms.Form verb = sentence.verb(conjunction + 1);
    boolean adjective =
        sentence.is(conjunction - 1, Tag.ADJECTIVE)
            || sentence.is(conjunction - 1, Tag.PARTICIPLE)
            || sentence.word(conjunction - 1).endsWith("ed");
    boolean participle =
        verb == null
            ? sentence.word(conjunction + 1).endsWith("ed")
            : verb.can(VerbForms.PAST_PARTICIPLE);
    return participle && adjective && vocabulary.in("REDUCED", sentence.word(conjunction + 2));
  }

  /** "the banks and Mr Brown has …": a subject of its own and an auxiliary behind "and". */
  private boolean clauseFollows(int from) {
    int i = from;
    while (sentence.tag(i).isNominal()
        && (i == from || !sentence.is(i, Tag.DETERMINER) && !sentence.is(i, Tag.PRONOUN))
        && i < from + 8) {
      i++;
    }
    return i > from
        && sentence.tag(i - 1).isNominalHead()
        && (sentence.is(i, Tag.HAVE) || sentence.is(i, Tag.BE) || sentence.is(i, Tag.MODAL))
        && !sentence.word(i).endsWith("ing");
  }

  private boolean adverbialBegins(int i) {
    boolean joined = sentence.is(i - 1, Tag.SUBORDINATOR) || isModelled(i) || isSinceEvent(i);
    return sentence.word(i).equals("where")
        ? !sentence.tag(i - 1).isNominalHead()
        : !vocabulary.in("OFOBJECT", sentence.word(i)) && !joined;
  }

  /** "since the vote", "since joining", but not "since it is late". */
  private boolean isSinceEvent(int i) {
    return sentence.word(i).equals("since") && !sentence.mainClauseBegins(i + 1);
  }

  /** "a tax modeled after another": what a participle behind its noun is joined to. */
  private boolean isModelled(int i) {
    return vocabulary.in("MODELLED", sentence.word(i))
        && sentence.tag(i - 1).isVerb()
        && sentence.word(i - 1).endsWith("ed")
        && (sentence.tag(i - 2).isNominalHead() || sentence.is(i - 2, Tag.QUOTATION));
  }

  private boolean commaCloses(int comma, int from, ClausePlace place) {
    return place.subordinate() && mainClauseFollows(comma)
        || place.relative() && sentence.verbBegins(comma + 1)
        || !listGoesOn(comma)
            && !objectResumes(comma)
            && !resumesAt(from, comma + 1)
            && !commas.goesOn(from, comma, place.relative());
  }

  private boolean mainClauseFollows(int comma) {
    return sentence.mainClauseBegins(comma + 1) || sentence.partedClauseBegins(comma + 1);
  }

  private boolean coordinates(int i, int from, ClausePlace place) {
    boolean participle =
        place.gerund()
            && (voice.goesOn(i + 1)
                || sentence.is(i + 1, Tag.GERUND)
                || sentence.absoluteBegins(i + 1))
            && !sentence.is(from, Tag.GERUND);
    return verbFollows(i + 1) && !isPassiveBeside(i)
        || clauseFollows(i + 1) && !hasClause(from, i)
        || participle
        || sentence.is(i + 1, Tag.NEGATION)
        || sentence.is(i + 1, Tag.VERB) && !sentence.is(i - 1, Tag.ADJECTIVE);
  }

  private boolean prepositionCloses(int i, int from) {
    boolean told = sentence.is(i - 1, Tag.PARTICIPLE) && sentence.is(i - 2, Tag.COMMA);
    boolean circumstance =
        occasions.isOccasion(i) && !told && !isRelative(from, i)
            || i == from + 1 && sentence.is(from, Tag.PRONOUN) && occasions.isCircumstance(i);
    boolean asClause =
        sentence.word(i).equals("as")
            && (sentence.is(i + 1, Tag.PRONOUN) && sentence.tag(i + 2).isPredicate()
                || sentence.is(i + 2, Tag.FINITE_VERB)
                    && sentence.verb(i + 2) != null
                    && sentence.tag(i + 1).isNominalHead()
                    && !sentence.is(i + 2, Tag.GERUND));
    return circumstance && !occasions.asFollows(i) || voice.sourceBegins(i) || asClause;
  }

  /** "last week", "this morning", where nothing of the object follows. */
  private boolean isDeicticTime(int i) {
    return sentence.is(i + 1, Tag.TIME)
        && !sentence.is(i - 1, Tag.PREPOSITION)
        && !sentence.is(i + 2, Tag.POSSESSIVE)
        && occasions.isDeictic(sentence.word(i))
        && !(sentence.is(i + 2, Tag.PREPOSITION) && !occasions.isOccasion(i + 2));
  }

  /**
   * "announced a truce Monday", but not "Monday's truce", "the May truce", "a vote Monday on it".
   */
  private boolean isTimeOfSpeech(int i) {
    boolean inPhrase =
        switch (sentence.tag(i - 1)) {
          case PREPOSITION,
              SUBORDINATOR,
              DETERMINER,
              ADJECTIVE,
              NUMBER,
              POSSESSIVE_PRONOUN,
              POSSESSIVE ->
              true;
          default -> sentence.is(i + 1, Tag.POSSESSIVE);
        };
    boolean infinitive = sentence.is(i + 1, Tag.TO) && sentence.is(i + 2, Tag.VERB);
    boolean joined = sentence.is(i + 1, Tag.PREPOSITION) && !occasions.isOccasion(i + 1);
    return !inPhrase && !infinitive && !joined;
  }

  boolean hasClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Tag.WH) || sentence.is(i, Tag.THAT) || sentence.is(i, Tag.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "accused Brown, a senator, of theft": the object goes on behind a parenthesis. */
  private boolean objectResumes(int comma) {
    for (int i = comma + 2; i < Math.min(sentence.size(), comma + 24); i++) {
      if (sentence.is(i, Tag.COMMA)) {
        return isOfOrAs(i + 1) && !sentence.mainClauseBegins(i + 2)
            || sentence.word(i + 1).equals("for") && sentence.is(i + 2, Tag.GERUND);
      }
    }
    return false;
  }

  private boolean isOfOrAs(int i) {
    return vocabulary.in("OBJECTJOINT", sentence.word(i));
  }

  /** Whether an item behind a comma goes on with an object that another comma has interrupted. */
  private boolean resumesAt(int from, int i) {
    if (!isOfOrAs(i)) {
      return false;
    }
    for (int k = from; k < i - 1; k++) {
      if (sentence.is(k, Tag.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A comma inside a list or before a relative clause does not end an object where a noun and "and"
   * follow soon.
   */
  private boolean listGoesOn(int comma) {
    if (vocabulary.in("ESPECIALLY", sentence.word(comma + 1))) {
      return true;
    }
    boolean prenominal =
        sentence.is(comma - 1, Tag.ADJECTIVE) && sentence.is(comma - 2, Tag.DETERMINER);
    if (sentence.is(comma - 1, Tag.ADJECTIVE) && sentence.is(comma + 1, Tag.ADJECTIVE)
        || prenominal && sentence.is(comma + 1, Tag.NOUN)) {
      return true;
    }
    boolean nominalBefore =
        sentence.tag(comma - 1).isNominalHead() || sentence.is(comma - 1, Tag.ADJECTIVE);
    for (int i = comma + 1; nominalBefore && i < comma + 9; i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.CONJUNCTION && i > comma + 1) {
        return !verbFollows(i + 1);
      }
      if (tag == Tag.COMMA) {
        return i > comma + 1 && listGoesOn(i);
      }
      if (!tag.isNominal()
          && tag != Tag.PREPOSITION
          && tag != Tag.GERUND
          && !(tag == Tag.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  private boolean verbFollows(int i) {
    while (sentence.is(i, Tag.ADVERB)) {
      i++;
    }
    if (commas.isPrenominal(i)) {
      return false;
    }
    Tag tag = sentence.tag(i);
    if (tag == Tag.FINITE_VERB
        || tag == Tag.MODAL
        || tag == Tag.BE
        || tag == Tag.HAVE
        || tag == Tag.DO) {
      return true;
    }
    return tag == Tag.PRONOUN && sentence.tag(i + 1).isPredicate() || voice.otherSourceSpeaks(i);
  }
}
