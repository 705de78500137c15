package org.onrecord.extract;

import java.util.Map;
import org.onrecord.model.CueKind;

/**
 * Finds where a reported clause or object ends. All offsets are item indices; ends are included.
 */
final class ContentEnds {
  /** Prepositions of occasions and the lists of the nouns that follow them. */
  private static final Map<String, String> OCCASIONS =
      Map.of(
          "in", "OCCASION", "at", "OCCASION", "on", "MEDIUM", "through", "PROXY", "for", "STORY");

  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;
  private boolean subordinate;
  private boolean relative;
  private boolean gerund;
  private boolean asClause;
  private boolean past;

  ContentEnds(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * Whether the clauses to come stand in a clause before the main one, and end where that begins.
   */
  void inSubordinateClause(boolean subordinate) {
    this.subordinate = subordinate;
  }

  /** Whether the cue is a participle, which another may follow: "saying that … and calling …". */
  void ofGerund(boolean gerund) {
    this.gerund = gerund;
  }

  /**
   * Whether the clauses to come stand in a relative clause, after which the main verb follows: ",
   * who says so, left".
   */
  void inRelativeClause(boolean relative) {
    this.relative = relative;
  }

  /**
   * Whether the clause to come is the one that "as X said" stands before: it ends where another is
   * coordinated.
   */
  void inAsClause(boolean asClause) {
    this.asClause = asClause;
  }

  /** Whether the cue stands in the past tense, which what was said shares. */
  void ofPast(boolean past) {
    this.past = past;
  }

  boolean isAsClause() {
    return asClause;
  }

  /** Whether a finite verb begins at an item, adverbs apart. */
  boolean verbBegins(int i) {
    while (sentence.is(i, Tag.ADVERB)) {
      i++;
    }
    Tag tag = sentence.tag(i);
    return tag == Tag.FINITE_VERB
        || tag == Tag.BE
        || tag == Tag.HAVE
        || tag == Tag.MODAL
        || tag == Tag.DO;
  }

  /** ", he said", ", the two sides met": a subject and its predicate after a comma. */
  /** Whether a comma closes the dependent clause that the cue stands in. */
  boolean endsAtMainClause(int comma) {
    return subordinate && mainClauseBegins(comma + 1);
  }

  boolean mainClauseBegins(int i) {
    for (int k = i; k < i + 14; k++) {
      Tag tag = sentence.tag(k);
      if (tag.isPredicate()) {
        return k > i;
      }
      if (!tag.isNominal()
          && tag != Tag.PREPOSITION
          && tag != Tag.ADVERB
          && !(tag == Tag.CONJUNCTION && k > i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The last item of a reported clause: the end of the sentence, or where the reporter's own words
   * go on.
   */
  int ofClause(int from) {
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
          && remarks(from, i, last)) {
        return i - 1;
      }
      if (sentence.is(from, Tag.TO) && infinitiveCloses(i)) {
        return tag == Tag.CONJUNCTION && sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (subordinate && tag == Tag.COMMA && mainClauseBegins(i + 1)
          || tag == Tag.COMMA && sentence.word(i + 1).equals("compared")) {
        return i - 1;
      }
      if (asClause && tag == Tag.COMMA && sentence.is(i + 1, Tag.CONJUNCTION)) {
        return i - 1;
      }
      if (tag == Tag.COMMA && attributionFollows(i + 1)) {
        return i - 1;
      }
      if (relative && predicate && (tag == Tag.COMMA || tag == Tag.DASH) && verbBegins(i + 1)) {
        return i - 1;
      }
      if ((tag == Tag.COMMA || tag == Tag.DASH) && (reporterGoesOn(i + 1) || accordingTo(i + 1))) {
        return i - 1;
      }
      if (tag == Tag.CONJUNCTION && predicate && reporterCoordinates(i)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (sourceBegins(i)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
      if (tag == Tag.SUBORDINATOR && contrasts(i) && otherSourceSpeaks(i + 1)) {
        return sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
      }
    }
    return last;
  }

  /**
   * What the reporter adds behind a whole clause, up to its end: ", a plan that he dropped since",
   * " - though nobody saw it", and, where the cue is past, ", which is a town of its own".
   */
  private boolean remarks(int from, int mark, int last) {
    Tag next = sentence.tag(mark + 1);
    for (int i = mark + 1; i <= last; i++) {
      boolean resumes =
          sentence.is(i, Tag.DASH)
              || sentence.is(i, Tag.COMMA)
                  && (verbBegins(i + 1)
                      || sentence.is(i + 1, Tag.CONJUNCTION)
                      || sentence.is(i + 1, Tag.SUBORDINATOR) && contrasts(i + 1)
                      || sentence.is(i + 1, Tag.PREPOSITION)
                      || sentence.is(i + 1, Tag.PARTICIPLE));
      if (resumes || sentence.is(i, Tag.QUOTATION)) {
        return false;
      }
    }
    if (sentence.is(mark, Tag.DASH)) {
      return next == Tag.DETERMINER
          || next == Tag.PRONOUN
          || next == Tag.SUBORDINATOR && contrasts(mark + 1);
    }
    if (next == Tag.DETERMINER) {
      return isArticle(sentence.word(mark + 1))
          && !listEnds(mark, last)
          && !mainClauseBegins(mark + 1);
    }
    boolean relativePronoun =
        sentence.word(mark + 1).equals("which") || sentence.word(mark + 1).equals("who");
    return relativePronoun && past && isPresent(mark + 2);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** Whether "and" follows, so that the comma may stand in a list. */
  private boolean listEnds(int comma, int last) {
    for (int i = comma + 1; i <= Math.min(last, comma + 8); i++) {
      if (sentence.is(i, Tag.CONJUNCTION)) {
        return true;
      }
    }
    return false;
  }

  /** "is", "has", "includes": a predicate in the present tense, adverbs apart. */
  private boolean isPresent(int i) {
    int verb = i;
    while (sentence.is(verb, Tag.ADVERB)) {
      verb++;
    }
    return switch (sentence.word(verb)) {
      case "is", "are", "has", "have", "does", "do", "will" -> true;
      default -> {
        VerbForms.Form form = sentence.is(verb, Tag.FINITE_VERB) ? sentence.verb(verb) : null;
        yield form != null && form.can(VerbForms.THIRD);
      }
    };
  }

  /**
   * "to stay, but left", "to stay and left", "to comment for this story": what a reported
   * infinitive does not go on with.
   */
  private boolean infinitiveCloses(int i) {
    if (sentence.is(i, Tag.CONJUNCTION)) {
      VerbForms.Form verb = sentence.verb(i + 1);
      boolean infinitive = verb != null && verb.can(VerbForms.BASE);
      return sentence.word(i).equals("but") || verbBegins(i + 1) && !infinitive;
    }
    return sentence.word(i).equals("for") && isOccasion(i);
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
            || next == Tag.PREPOSITION && isOccasion(i + 1)
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
  int ofNounClause(int from) {
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
      if (finite
          && predicate
          && sentence.tag(i - 1).isNominalHead()
          && !sentence.tag(i - 1).isAuxiliary()) {
        return i - 1;
      }
      predicate |= finite || tag == Tag.VERB;
      predicate &=
          !(tag == Tag.WH || tag == Tag.SUBORDINATOR || tag == Tag.THAT || tag == Tag.CONJUNCTION);
    }
    return last;
  }

  /** The last item of a noun's object: "his call for talks" in "his call for talks was heard". */
  int ofNounObject(int from) {
    int last = ofObject(from);
    for (int i = from + 1; i <= last; i++) {
      if (sentence.is(i, Tag.COMMA) || verbBegins(i) && !hasClause(from, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * The last item of an object with what belongs to it: up to a comma, a coordinated verb, an
   * adverbial clause.
   */
  int ofObject(int from) {
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
            case SEMICOLON, DASH -> true;
            case COLON -> !sentence.is(i + 1, Tag.DETERMINER);
            case SUBORDINATOR ->
                !sentence.word(i).equals("because")
                    && !sentence.word(i).equals("if")
                    && !(sentence.word(i).equals("where") && sentence.tag(i - 1).isNominalHead());
            case COMMA ->
                relative && verbBegins(i + 1)
                    || !listGoesOn(i) && !objectResumes(i) && !resumesAt(from, i + 1);
            case CONJUNCTION ->
                verbFollows(i + 1)
                    || gerund
                        && (reporterGoesOn(i + 1) || sentence.is(i + 1, Tag.GERUND))
                        && !sentence.is(from, Tag.GERUND)
                    || sentence.is(i + 1, Tag.NEGATION)
                    || sentence.is(i + 1, Tag.VERB);
            case ADVERB -> i == from + 1 && sentence.is(from, Tag.PRONOUN);
            case PREPOSITION ->
                isOccasion(i) && !asFollows(i)
                    || i == from + 1
                        && sentence.is(from, Tag.PRONOUN)
                        && isCircumstance(i)
                        && !asFollows(i)
                    || sourceBegins(i)
                    || sentence.word(i).equals("as")
                        && sentence.is(i + 1, Tag.PRONOUN)
                        && sentence.tag(i + 2).isPredicate();
            case ADJECTIVE, DETERMINER ->
                sentence.is(i + 1, Tag.TIME)
                    && isDeictic(sentence.word(i))
                    && !(sentence.is(i + 2, Tag.PREPOSITION) && !isOccasion(i + 2));
            case FINITE_VERB ->
                isReportingVerb(i) && sentence.tag(i - 1).isNominalHead() && !hasClause(from, i);
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
                    && !(sentence.is(i + 1, Tag.PREPOSITION) && !isOccasion(i + 1));
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

  /** ", the two officials said" at the end of its clause. */
  private boolean attributionFollows(int from) {
    for (int i = from; i < from + 12; i++) {
      if (isReportingVerb(i)) {
        VerbForms.Form verb = sentence.verb(i);
        boolean fronts =
            verb != null
                && lexicon.of(verb.lemma()).stream()
                    .anyMatch(c -> c.entry().takes(Frame.FRONT) && c.entry().takes(Frame.ZERO));
        Tag next = sentence.tag(i + 1);
        return i > from
            && fronts
            && (next == Tag.STOP
                || next == Tag.COMMA
                || next == Tag.TIME
                || next == Tag.SEMICOLON
                || sentence.word(i + 1).equals("in"));
      }
      Tag tag = sentence.tag(i);
      if (!tag.isNominal() && tag != Tag.PREPOSITION && tag != Tag.ADVERB && tag != Tag.HAVE) {
        return false;
      }
    }
    return false;
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

  /** "criticised him at the rally", but not "criticised him for it". */
  private boolean isCircumstance(int i) {
    return switch (sentence.word(i)) {
      case "in", "on", "at", "during", "through", "after", "before", "by" -> true;
      default -> false;
    };
  }

  /** "describes himself on the page as a poet": the object goes on behind the circumstance. */
  private boolean asFollows(int preposition) {
    for (int i = preposition + 2; i < preposition + 6 && !sentence.is(i, Tag.COMMA); i++) {
      if (sentence.word(i).equals("as") && !sentence.is(i + 1, Tag.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeictic(String word) {
    return word.equals("last")
        || word.equals("next")
        || word.equals("this")
        || word.equals("earlier");
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
  int lastWord() {
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
    boolean contrast = next == Tag.SUBORDINATOR && contrasts(i + 1);
    boolean coordinates =
        next == Tag.CONJUNCTION
            && !sentence.is(i + 2, Tag.THAT)
            && (sentence.is(i + 2, Tag.FINITE_VERB)
                || sentence.is(i + 2, Tag.ADVERB) && sentence.is(i + 3, Tag.FINITE_VERB)
                || reporterCoordinates(i + 1)
                || sentence.is(i + 2, Tag.GERUND));
    boolean participle = next == Tag.GERUND && atParticiple;
    boolean apposition = next == Tag.DETERMINER && !sentence.word(i + 1).equals("such");
    boolean resumes = relative && sentence.is(i + 1, Tag.FINITE_VERB);
    return participle
        || coordinates
        || contrast
        || apposition
        || resumes
        || mainClauseBegins(i + 1);
  }

  /**
   * "would be “the best,” giving them more": part of a sentence, which a participle that reports
   * nothing goes on with.
   */
  private boolean continuesAsParticiple(int i) {
    boolean speech =
        sentence.beginsAsSentence(i) || sentence.isSentenceLike(i) || accordingTo(i + 1);
    return !speech && !isReportingGerund(i + 1);
  }

  private boolean isCue(int i) {
    VerbForms.Form verb = sentence.verb(i);
    return verb != null && !lexicon.of(verb.lemma()).isEmpty();
  }

  /** "Brown saying …, and Green calling …". */
  private boolean gerundBehindSource(int from) {
    int i = from;
    while (i < from + 5 && sentence.tag(i).isNominal()) {
      i++;
    }
    return i > from && isReportingGerund(i);
  }

  /** ", adding that", ", calling it": a reporting participle. */
  private boolean reporterGoesOn(int i) {
    while (sentence.is(i, Tag.ADVERB) || sentence.is(i, Tag.CONJUNCTION)) {
      i++;
    }
    if (!sentence.is(i, Tag.GERUND)) {
      return false;
    }
    VerbForms.Form verb = sentence.verb(i);
    int gerund = i;
    return verb != null
        && lexicon.of(verb.lemma()).stream()
            .anyMatch(c -> c.entry().kind() == CueKind.SPEECH && particlesFollow(gerund, c));
  }

  private boolean accordingTo(int i) {
    return sentence.word(i).equals("according") && sentence.word(i + 1).equals("to");
  }

  /** "and added", "but he warned", "and the minister said": the reporter's next verb. */
  private boolean reporterCoordinates(int conjunction) {
    int i = conjunction + 1;
    while (sentence.is(i, Tag.ADVERB) || sentence.is(i, Tag.HAVE)) {
      i++;
    }
    if (sentence.is(i, Tag.DO) && sentence.is(i + 1, Tag.NEGATION)) {
      i += 2;
    }
    boolean thatClause =
        sentence.is(i, Tag.FINITE_VERB) && sentence.is(i + 1, Tag.THAT) && isCue(i);
    return isReportingVerb(i)
        || thatClause
        || gerund && (isReportingGerund(i) || gerundBehindSource(i))
        || otherSourceSpeaks(conjunction + 1);
  }

  /**
   * "before claiming that", "by pointing out", "with critics saying", ", which he called": another
   * report begins.
   */
  private boolean sourceBegins(int i) {
    Tag tag = sentence.tag(i);
    if ((tag == Tag.SUBORDINATOR || sentence.word(i).equals("by")) && isReportingGerund(i + 1)) {
      return true;
    }
    if (tag == Tag.WH && sentence.is(i - 1, Tag.COMMA)) {
      return otherSourceSpeaks(i + 1);
    }
    if (!sentence.word(i).equals("with")) {
      return false;
    }
    int k = i + 1;
    while (k < i + 7 && sentence.tag(k).isNominal()) {
      k++;
    }
    return k > i + 1 && isReportingGerund(k);
  }

  private boolean isReportingGerund(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.GERUND) ? sentence.verb(i) : null;
    return verb != null
        && lexicon.of(verb.lemma()).stream()
            .anyMatch(
                c ->
                    c.entry().kind() == CueKind.SPEECH
                        && c.entry().takesClause()
                        && particlesFollow(i, c));
  }

  private boolean particlesFollow(int verb, CueLexicon.Candidate candidate) {
    int i = verb + 1;
    for (String particle : candidate.particles()) {
      if (!sentence.word(i++).equals(particle)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReportingVerb(int i) {
    boolean perfect =
        sentence.is(i, Tag.PARTICIPLE)
            && (sentence.is(i - 1, Tag.HAVE) || sentence.is(i - 2, Tag.HAVE));
    boolean negated =
        sentence.is(i, Tag.VERB) && sentence.is(i - 1, Tag.NEGATION) && sentence.is(i - 2, Tag.DO);
    boolean present =
        sentence.is(i, Tag.VERB)
            && (sentence.is(i - 1, Tag.NOUN) || sentence.is(i - 1, Tag.NAME))
            && sentence.word(i - 1).endsWith("s");
    if (!sentence.is(i, Tag.FINITE_VERB)
        && !present
        && !sentence.word(i).equals("say")
        && !perfect
        && !negated) {
      return false;
    }
    VerbForms.Form verb = sentence.verb(i);
    return verb != null
        && lexicon.of(verb.lemma()).stream()
            .anyMatch(c -> c.entry().kind() == CueKind.SPEECH && particlesFollow(i, c));
  }

  private boolean contrasts(int i) {
    return switch (sentence.word(i)) {
      case "while", "although", "though", "whereas", "as" -> true;
      default -> false;
    };
  }

  /** A short subject and a reporting verb right after it: "the minister said". */
  private boolean otherSourceSpeaks(int from) {
    for (int i = from; i < from + 9; i++) {
      if (i > from && isReportingVerb(i)) {
        VerbForms.Form verb = sentence.verb(i);
        boolean contrast =
            sentence.word(from - 1).equals("but") || sentence.is(from - 2, Tag.COMMA);
        return verb != null
            && lexicon.of(verb.lemma()).stream()
                .anyMatch(
                    c ->
                        c.particles().isEmpty()
                            && (c.entry().takesClause() || contrast && c.entry().takesObject()));
      }
      Tag tag = sentence.tag(i);
      if (!tag.isNominal()
          && tag != Tag.PREPOSITION
          && tag != Tag.ADVERB
          && tag != Tag.HAVE
          && tag != Tag.DO
          && tag != Tag.NEGATION) {
        return false;
      }
    }
    return false;
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
    if (tag == Tag.FINITE_VERB
        || tag == Tag.MODAL
        || tag == Tag.BE
        || tag == Tag.HAVE
        || tag == Tag.DO) {
      return true;
    }
    return tag == Tag.PRONOUN && sentence.tag(i + 1).isPredicate() || otherSourceSpeaks(i);
  }

  /**
   * "in an interview", "at a rally on Monday", "during", "on Twitter": where and when it was said.
   */
  private boolean isOccasion(int i) {
    String word = sentence.word(i);
    if (word.equals("during")) {
      return true;
    }
    if (word.equals("on")
        && (sentence.is(i + 1, Tag.TIME)
            || sentence.word(i + 1).equals("twitter")
            || sentence.word(i + 1).equals("facebook"))) {
      return true;
    }
    String where = OCCASIONS.getOrDefault(word, "");
    if (where.isEmpty()) {
      return false;
    }
    for (int k = i + 1; k < i + 5; k++) {
      if (vocabulary.in(where, sentence.word(k))) {
        return true;
      }
      if (sentence.is(k, Tag.PREPOSITION) || sentence.is(k, Tag.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
