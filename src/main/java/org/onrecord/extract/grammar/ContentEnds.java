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
  private final ReporterVoice voice;
  private final Remarks remarks;
  private final Occasions occasions;
  private final ObjectCommas commas;
  private boolean subordinate;
  private boolean relative;
  private boolean gerund;
  private boolean asClause;
  private boolean past;

  public ContentEnds(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.voice = new ReporterVoice(sentence, lexicon);
    this.remarks = new Remarks(sentence, voice);
    this.occasions = new Occasions(sentence, vocabulary);
    this.commas = new ObjectCommas(sentence, voice, vocabulary);
  }

  /**
   * Whether the clauses to come stand in a clause before the main one, and end where that begins.
   */
  public void inSubordinateClause(boolean subordinate) {
    this.subordinate = subordinate;
  }

  /** Whether the cue is a participle, which another may follow: "saying that … and calling …". */
  public void ofGerund(boolean gerund) {
    this.gerund = gerund;
  }

  /**
   * Whether the clauses to come stand in a relative clause, after which the main verb follows: ",
   * who says so, left".
   */
  public void inRelativeClause(boolean relative) {
    this.relative = relative;
  }

  /**
   * Whether the clause to come is the one that "as X said" stands before: it ends where another is
   * coordinated.
   */
  public void inAsClause(boolean asClause) {
    this.asClause = asClause;
  }

  /** Whether the cue stands in the past tense, which what was said shares. */
  public void ofPast(boolean past) {
    this.past = past;
  }

  public boolean isAsClause() {
    return asClause;
  }

  /** ", he said", ", the two sides met": a subject and its predicate after a comma. */
  /** Whether a comma closes the dependent clause that the cue stands in. */
  boolean endsAtMainClause(int comma) {
    return subordinate && sentence.mainClauseBegins(comma + 1);
  }

  /**
   * The last item of a reported clause: the end of the sentence, or where the reporter's own words
   * go on.
   */
  public int ofClause(int from) {
    int last = beforeClosingBracket(from, lastWord());
    if (isWholeSpeech(from)) {
      return from;
    }
    boolean predicate =
        sentence.tag(from).isPredicate()
            || sentence.is(from, Tag.TO)
            || sentence.is(from, Tag.QUOTATION);
    for (int i = from + 1; i <= last; i++) {
      Tag tag = sentence.tag(i);
      predicate |= tag.isPredicate() || tag == Tag.QUOTATION;
      if (tag == Tag.QUOTATION && i < last && quotationCloses(i, !continuesAsParticiple(i))) {
        return i;
      }
      if (tag == Tag.SEMICOLON) {
        return i - 1;
      }
      if (predicate
          && i > from + 2
          && (tag == Tag.COMMA || tag == Tag.DASH)
          && remarks.begins(i, last, past)) {
        return i - 1;
      }
      if (sentence.is(from, Tag.TO) && infinitiveCloses(i)) {
        return tag == Tag.CONJUNCTION && sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (subordinate && tag == Tag.COMMA && sentence.mainClauseBegins(i + 1)
          || tag == Tag.COMMA && sentence.word(i + 1).equals("compared")) {
        return i - 1;
      }
      if (asClause
          && !sentence.is(from, Tag.TO)
          && tag == Tag.COMMA
          && sentence.is(i + 1, Tag.CONJUNCTION)) {
        return i - 1;
      }
      if (tag == Tag.COMMA && voice.attributionFollows(i + 1)) {
        return i - 1;
      }
      if (relative
          && predicate
          && (tag == Tag.COMMA || tag == Tag.DASH)
          && sentence.verbBegins(i + 1)) {
        return i - 1;
      }
      if ((tag == Tag.COMMA || tag == Tag.DASH)
          && (voice.goesOn(i + 1) || voice.accordingTo(i + 1))) {
        return i - 1;
      }
      if (tag == Tag.CONJUNCTION && predicate && voice.coordinates(i, gerund)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (voice.sourceBegins(i)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (tag == Tag.SUBORDINATOR && voice.contrasts(i) && voice.otherSourceSpeaks(i + 1)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
    }
    return last;
  }

  /**
   * "to stay, but left", "to stay and left", "to comment for this story": what a reported
   * infinitive does not go on with.
   */
  private boolean infinitiveCloses(int i) {
    if (sentence.is(i, Tag.CONJUNCTION)) {
      VerbForms.Form verb = sentence.verb(i + 1);
      boolean infinitive = verb != null && verb.can(VerbForms.BASE);
      return sentence.word(i).equals("but") || sentence.verbBegins(i + 1) && !infinitive;
    }
    return sentence.word(i).equals("for") && occasions.isOccasion(i);
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
        && (next == Tag.SUBORDINATOR
                && !sentence.word(i + 1).equals("if")
                && !sentence.word(i + 1).equals("where")
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
  public int ofNounClause(int from) {
    int last = ofClause(from);
    boolean predicate = false;
    for (int i = from + 1; i <= last; i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.COMMA || tag == Tag.DASH) {
        return i - 1;
      }
      boolean finite =
          tag == Tag.FINITE_VERB
              || tag == Tag.BE
              || tag == Tag.HAVE
              || tag == Tag.MODAL
              || tag == Tag.DO;
      int head = i - 1;
      while (head > from && sentence.is(head, Tag.ADVERB)) {
        head--;
      }
      if (finite
          && predicate
          && sentence.tag(head).isNominalHead()
          && !sentence.tag(head).isAuxiliary()) {
        return i - 1;
      }
      predicate |= finite || tag == Tag.VERB;
      predicate &=
          !(tag == Tag.WH || tag == Tag.SUBORDINATOR || tag == Tag.THAT || tag == Tag.CONJUNCTION);
    }
    return last;
  }

  /** The last item of a noun's object: "his call for talks" in "his call for talks was heard". */
  public int ofNounObject(int from) {
    int last = ofObject(from);
    for (int i = from + 1; i <= last; i++) {
      if (sentence.is(i, Tag.COMMA) || sentence.verbBegins(i) && !hasClause(from, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * The last item of an object with what belongs to it: up to a comma, a coordinated verb, an
   * adverbial clause.
   */
  public int ofObject(int from) {
    int last = beforeClosingBracket(from, lastWord());
    if (sentence.is(from, Tag.QUOTATION) && from < last && quotationCloses(from, true)) {
      return from;
    }
    for (int i = from + 1; i <= last; i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION && i < last && quotationCloses(i, true)) {
        return i;
      }
      boolean ends =
          switch (tag) {
            case SEMICOLON -> !commas.listedBySemicolon(i);
            case DASH -> true;
            case COLON -> !sentence.is(i + 1, Tag.DETERMINER);
            case SUBORDINATOR ->
                !sentence.word(i).equals("because")
                    && !sentence.word(i).equals("if")
                    && !(sentence.word(i).equals("where") && sentence.tag(i - 1).isNominalHead());
            case COMMA ->
                endsAtMainClause(i)
                    || relative && sentence.verbBegins(i + 1)
                    || !listGoesOn(i)
                        && !objectResumes(i)
                        && !resumesAt(from, i + 1)
                        && !commas.goesOn(from, i, relative);
            case CONJUNCTION ->
                verbFollows(i + 1)
                    || gerund
                        && (voice.goesOn(i + 1) || sentence.is(i + 1, Tag.GERUND))
                        && !sentence.is(from, Tag.GERUND)
                    || sentence.is(i + 1, Tag.NEGATION)
                    || sentence.is(i + 1, Tag.VERB) && !sentence.is(i - 1, Tag.ADJECTIVE);
            case ADVERB -> i == from + 1 && sentence.is(from, Tag.PRONOUN);
            case PREPOSITION ->
                occasions.isOccasion(i) && !occasions.asFollows(i)
                    || i == from + 1
                        && sentence.is(from, Tag.PRONOUN)
                        && occasions.isCircumstance(i)
                        && !occasions.asFollows(i)
                    || voice.sourceBegins(i)
                    || sentence.word(i).equals("as")
                        && sentence.is(i + 1, Tag.PRONOUN)
                        && sentence.tag(i + 2).isPredicate();
            case ADJECTIVE, DETERMINER ->
                sentence.is(i + 1, Tag.TIME)
                    && !sentence.is(i - 1, Tag.PREPOSITION)
                    && !sentence.is(i + 2, Tag.POSSESSIVE)
                    && occasions.isDeictic(sentence.word(i))
                    && !(sentence.is(i + 2, Tag.PREPOSITION) && !occasions.isOccasion(i + 2));
            case FINITE_VERB ->
                voice.isReportingVerb(i)
                    && sentence.tag(i - 1).isNominalHead()
                    && !hasClause(from, i);
            case NUMBER -> sentence.is(i + 1, Tag.TIME) && sentence.word(i + 2).equals("ago");
            case TIME ->
                !sentence.is(i - 1, Tag.PREPOSITION)
                    && !sentence.is(i - 1, Tag.DETERMINER)
                    && !sentence.is(i + 1, Tag.POSSESSIVE)
                    && !sentence.is(i - 1, Tag.ADJECTIVE)
                    && !sentence.is(i - 1, Tag.NUMBER)
                    && !sentence.is(i - 1, Tag.POSSESSIVE_PRONOUN)
                    && !sentence.is(i - 1, Tag.POSSESSIVE)
                    && !(sentence.is(i + 1, Tag.TO) && sentence.is(i + 2, Tag.VERB))
                    && !(sentence.is(i + 1, Tag.PREPOSITION) && !occasions.isOccasion(i + 1));
            default -> false;
          };
      if (ends) {
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

  /** "accused Brown, a senator, of theft": the object goes on behind a parenthesis. */
  private boolean objectResumes(int comma) {
    for (int i = comma + 2; i < Math.min(sentence.size(), comma + 24); i++) {
      if (sentence.is(i, Tag.COMMA)) {
        String next = sentence.word(i + 1);
        return next.equals("of")
            || next.equals("as")
            || next.equals("for") && sentence.is(i + 2, Tag.GERUND);
      }
    }
    return false;
  }

  /** Whether an item behind a comma goes on with an object that another comma has interrupted. */
  private boolean resumesAt(int from, int i) {
    if (!sentence.word(i).equals("of") && !sentence.word(i).equals("as")) {
      return false;
    }
    for (int k = from; k < i - 1; k++) {
      if (sentence.is(k, Tag.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Tag.WH) || sentence.is(i, Tag.THAT) || sentence.is(i, Tag.PRONOUN)) {
        return true;
      }
    }
    return false;
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

  /**
   * A comma inside the closing mark ends the quotation's clause where a verb, "and" or another
   * clause follows.
   */
  private boolean quotationCloses(int i, boolean atParticiple) {
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
                || voice.coordinates(i + 1, gerund)
                || sentence.is(i + 2, Tag.GERUND));
    boolean participle = next == Tag.GERUND && atParticiple;
    boolean apposition = next == Tag.DETERMINER && !sentence.word(i + 1).equals("such");
    boolean resumes = relative && sentence.is(i + 1, Tag.FINITE_VERB);
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

  /**
   * A comma inside a list or before a relative clause does not end an object where a noun and "and"
   * follow soon.
   */
  private boolean listGoesOn(int comma) {
    switch (sentence.word(comma + 1)) {
      case "including", "especially", "particularly" -> {
        return true;
      }
      default -> {}
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
    Tag tag = sentence.tag(i);
    if (commas.isPrenominal(i)) {
      return false;
    }
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
