package org.onrecord.extract.grammar;

import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds where a reported clause or object ends. All offsets are item indices; ends are included.
 */
public final class ContentEnds {
  private final Sentence sentence;
  private final ClauseStructure structure;
  private final Vocabulary vocabulary;
  private final ReporterVoice voice;
  private final Remarks remarks;
  private final Occasions occasions;
  private final ObjectEnds objects;
  private final NounClauseEnds nouns;

  ContentEnds(
      Sentence sentence, ClauseStructure structure, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.structure = structure;
    this.vocabulary = vocabulary;
    this.voice = new ReporterVoice(sentence, lexicon, vocabulary);
    this.remarks = new Remarks(sentence, voice, vocabulary);
    this.occasions = new Occasions(sentence, vocabulary);
    this.objects = new ObjectEnds(sentence, voice, occasions, vocabulary);
    this.nouns = new NounClauseEnds(sentence, structure, vocabulary);
  }

  /**
   * The last item of a reported clause: the end of the sentence, or where the reporter's own words
   * go on.
   */
  public int ofClause(int from, ClausePlace place) {
    int last = beforeClosingBracket(from, lastWord());
    if (isWholeSpeech(from)) {
      return from;
    }
    boolean predicate =
        sentence.tag(from).isPredicate()
            || sentence.is(from, Tag.TO)
            || sentence.is(from, Tag.QUOTATION);
    boolean finite = sentence.tag(from).isAuxiliary() || sentence.is(from, Tag.FINITE_VERB);
    for (int i = from + 1; i <= last; i++) {
      Tag tag = sentence.tag(i);
      predicate |= tag.isPredicate() || tag == Tag.QUOTATION;
      finite |= tag.isAuxiliary() || tag == Tag.FINITE_VERB;
      if (tag == Tag.QUOTATION
          && i < last
          && !(isNoun(i) && structure.awaitsVerb(from, i))
          && quotationCloses(i, !continuesAsParticiple(i), place)) {
        return i;
      }
      boolean pause = tag == Tag.COMMA || tag == Tag.DASH;
      boolean closes =
          tag == Tag.SEMICOLON && !sharesSubject(i + 1)
              || tag == Tag.COLON && !finite && sentence.isCapital(i + 1)
              || predicate && i > from + 2 && pause && remarks.begins(i, last, place.past())
              || tag == Tag.COMMA && commaCloses(i, from, predicate, place)
              || pause && pauseCloses(i, predicate, place)
              || tag == Tag.COMMA && predicate && structure.closesWithRelative(i, last)
              || (pause || tag == Tag.CONJUNCTION) && structure.leaves(from, i);
      if (closes) {
        return i - 1;
      }
      if (sentence.is(from, Tag.TO) && (infinitiveCloses(i) || thatGoesOn(from, i))
          || place.relative() && mainVerbOfInfinitive(from, i)
          || reporterBegins(i, predicate, place)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
    }
    return last;
  }

  /** "say he drew a gun and refused to drop it": the past of what is told, not of the telling. */
  private boolean isPastVerb(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.FINITE_VERB) ? sentence.verb(i) : null;
    return verb != null && verb.can(VerbForms.PAST) && !verb.can(VerbForms.BASE);
  }

  private boolean beginsSubject(int i) {
    return switch (sentence.tag(i)) {
      case NAME, PRONOUN, DETERMINER, POSSESSIVE_PRONOUN -> true;
      default -> false;
    };
  }

  /** "; helped the guests; and left": another verb of the same subject behind a semicolon. */
  private boolean sharesSubject(int i) {
    int verb = sentence.is(i, Tag.CONJUNCTION) ? i + 1 : i;
    return sentence.verbBegins(verb) && !voice.isReportingVerb(verb);
  }

  /** Where the main clause begins behind a comma, or another is coordinated or reported. */
  private boolean commaCloses(int comma, int from, boolean predicate, ClausePlace place) {
    return place.subordinate()
            && (predicate || comma == from + 1 || !sentence.is(from, Tag.THAT))
            && (sentence.mainClauseBegins(comma + 1)
                || sentence.partedClauseBegins(comma + 1)
                || comma > from + 1 && vocabulary.in("LET", sentence.word(comma + 1)))
        || vocabulary.in("COMPARED", sentence.word(comma + 1))
        || meanwhile(comma + 1, place)
        || voice.asksAgain(comma + 1)
        || voice.hadEffect(comma + 1)
        || place.asClause() && !sentence.is(from, Tag.TO) && sentence.is(comma + 1, Tag.CONJUNCTION)
        || voice.attributionFollows(comma + 1);
  }

  /** "said it was late, as unions threatened to strike": what happened besides. */
  private boolean meanwhile(int as, ClausePlace place) {
    return (place.past() || place.gerund())
        && sentence.word(as).equals("as")
        && sentence.tag(as + 1).isNominal()
        && !sentence.is(as + 1, Tag.PRONOUN)
        && sentence.mainClauseBegins(as + 1);
  }

  /** Where the verb of the main clause follows, or another report of the same source. */
  private boolean pauseCloses(int mark, boolean predicate, ClausePlace place) {
    return place.relative() && predicate && sentence.verbBegins(mark + 1)
        || voice.goesOn(mark + 1)
        || voice.otherReports(mark + 1)
        || voice.accordingTo(mark + 1);
  }

  /** Where the reporter speaks again, with or without a comma before. */
  private boolean reporterBegins(int i, boolean predicate, ClausePlace place) {
    Tag tag = sentence.tag(i);
    return tag == Tag.CONJUNCTION && predicate && place.gerund() && sentence.absoluteBegins(i + 1)
        || tag == Tag.CONJUNCTION
            && predicate
            && voice.coordinates(i, place.gerund())
            && !(place.present() && isPastVerb(i + 1))
        || voice.sourceBegins(i) && !isManner(i)
        || tag == Tag.SUBORDINATOR && voice.contrasts(i) && voice.otherSourceSpeaks(i + 1);
  }

  /** "would win by offering more", "has not said so since joining": how and when it was done. */
  private boolean isManner(int i) {
    return vocabulary.in("MANNER", sentence.word(i))
        || vocabulary.in("BESIDE", sentence.word(i)) && !sentence.is(i - 1, Tag.COMMA);
  }

  /**
   * "to stay, but left", "to stay and left", "to comment for this story": what a reported
   * infinitive does not go on with.
   */
  private boolean infinitiveCloses(int i) {
    if (sentence.is(i, Tag.CONJUNCTION)) {
      VerbForms.Form verb = sentence.verb(i + 1);
      boolean infinitive = verb != null && verb.can(VerbForms.BASE);
      boolean another =
          sentence.is(i - 1, Tag.COMMA) && beginsSubject(i + 1) && sentence.mainClauseBegins(i + 1);
      return another || sentence.word(i).equals("but") || sentence.verbBegins(i + 1) && !infinitive;
    }
    return sentence.word(i).equals("for") && occasions.isOccasion(i);
  }

  /** "want it to close and that it opens": the clause goes on that holds the infinitive. */
  private boolean thatGoesOn(int from, int conjunction) {
    boolean that =
        sentence.is(conjunction, Tag.CONJUNCTION) && sentence.is(conjunction + 1, Tag.THAT);
    for (int i = from; that && i < conjunction; i++) {
      that = !sentence.is(i, Tag.THAT);
    }
    return that && sentence.tag(conjunction + 2).isNominal();
  }

  /** "who asked not to be named said": the verb of whoever is told of, with no clause before it. */
  private boolean mainVerbOfInfinitive(int from, int i) {
    boolean infinitive =
        sentence.is(from, Tag.TO)
            || sentence.is(from, Tag.NEGATION) && sentence.is(from + 1, Tag.TO);
    boolean afterNoun = sentence.tag(i - 1).isNominalHead();
    boolean main =
        isPastVerb(i)
                && (sentence.tag(i - 1).isVerb()
                    || sentence.is(i - 1, Tag.ADJECTIVE)
                    || afterNoun && voice.isReportingVerb(i))
            || sentence.is(i, Tag.MODAL) && afterNoun;
    if (!infinitive || i < from + 2 || !main) {
      return false;
    }
    for (int k = from; k < i; k++) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.THAT || tag == Tag.WH || tag == Tag.SUBORDINATOR || tag == Tag.CONJUNCTION) {
        return false;
      }
    }
    return true;
  }

  /** A quotation that begins and ends as a sentence does: what follows is the reporter's again. */
  private boolean isWholeSpeech(int i) {
    if (!sentence.is(i, Tag.QUOTATION)
        || sentence.is(i + 1, Tag.CONJUNCTION) && sentence.is(i + 2, Tag.QUOTATION)) {
      return false;
    }
    char last = sentence.lastMark(i);
    Tag next = sentence.tag(i + 1);
    if (sentence.words(i) > 1
        && (next == Tag.SUBORDINATOR && !vocabulary.in("OFQUOTATION", sentence.word(i + 1))
            || next == Tag.TIME
            || next == Tag.DASH
            || next == Tag.PREPOSITION && occasions.isOccasion(i + 1)
            || sentence.word(i + 1).equals("as") && sentence.is(i + 2, Tag.PRONOUN))) {
      return true;
    }
    return last == ','
        || (last == '.' || last == '!' || last == '?') && sentence.beginsAsSentence(i);
  }

  /**
   * The last item of a noun's clause: up to a comma, or the predicate of the clause that the noun
   * is the subject of.
   */
  public int ofNounClause(int from, ClausePlace place) {
    return nouns.end(from, ofClause(from, place));
  }

  /** The last item of a noun's object: "his call for talks" in "his call for talks was heard". */
  public int ofNounObject(int from, ClausePlace place) {
    int last = ofObject(from, place);
    for (int i = from + 1; i <= last; i++) {
      if (sentence.is(i, Tag.COMMA) || sentence.verbBegins(i) && !objects.hasClause(from, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * The last item before a bracket closes that opened before the content: "(they say the road is
   * open)".
   */
  private int beforeClosingBracket(int from, int last) {
    int open = 0;
    for (int i = from; i <= last; i++) {
      if (sentence.is(i, Tag.OPEN_BRACKET)) {
        open++;
      } else if (sentence.is(i, Tag.CLOSE_BRACKET) && --open < 0) {
        return i > from && sentence.is(i - 1, Tag.STOP) ? i - 2 : i - 1;
      }
    }
    return last;
  }

  /**
   * The last item of an object with what belongs to it: up to a comma, a coordinated verb, an
   * adverbial clause.
   */
  public int ofObject(int from, ClausePlace place) {
    int last = beforeClosingBracket(from, lastWord());
    if (sentence.is(from, Tag.QUOTATION) && from < last && quotationCloses(from, true, place)) {
      return from;
    }
    for (int i = from + 1; i <= last; i++) {
      if (sentence.is(i, Tag.QUOTATION) && i < last && quotationCloses(i, true, place)) {
        return i;
      }
      if (objects.endsBefore(i, from, place)) {
        return i - 1;
      }
    }
    return last;
  }

  /** The last item that is no full stop. */
  public int lastWord() {
    int last = sentence.size() - 1;
    while (last > 0
        && (sentence.is(last, Tag.STOP)
            || sentence.is(last, Tag.COLON)
            || sentence.is(last, Tag.COMMA))) {
      last--;
    }
    return last;
  }

  /** "that “The Wire,” which began in May, was …": a title, or a word beside an adjective. */
  private boolean isNoun(int quotation) {
    return sentence.words(quotation) <= 3 && sentence.beginsAsSentence(quotation)
        || sentence.isTitleCase(quotation)
        || sentence.is(quotation - 1, Tag.ADJECTIVE);
  }

  /**
   * A comma inside the closing mark ends the quotation's clause where a verb, "and" or another
   * clause follows.
   */
  private boolean quotationCloses(int i, boolean atParticiple, ClausePlace place) {
    if (sentence.lastMark(i) != ',') {
      return false;
    }
    Tag next = sentence.tag(i + 1);
    boolean contrast = next == Tag.SUBORDINATOR && voice.contrasts(i + 1);
    boolean coordinates =
        next == Tag.CONJUNCTION
            && !sentence.is(i + 2, Tag.THAT)
            && (sentence.is(i + 2, Tag.FINITE_VERB)
                || sentence.is(i + 2, Tag.ADVERB) && sentence.is(i + 3, Tag.FINITE_VERB)
                || voice.coordinates(i + 1, place.gerund())
                || sentence.is(i + 2, Tag.GERUND));
    boolean participle = next == Tag.GERUND && atParticiple;
    boolean apposition = next == Tag.DETERMINER && !sentence.word(i + 1).equals("such");
    boolean resumes = place.relative() && sentence.is(i + 1, Tag.FINITE_VERB);
    return participle
        || coordinates
        || contrast
        || apposition
        || resumes
        || sentence.mainClauseBegins(i + 1);
  }

  /**
   * "would be “the best,” giving them more": part of a sentence, which a participle that reports
   * nothing goes on with.
   */
  private boolean continuesAsParticiple(int i) {
    boolean speech =
        sentence.beginsAsSentence(i) || sentence.isSentenceLike(i) || voice.accordingTo(i + 1);
    return !speech && !voice.isReportingGerund(i + 1);
  }
}
