package org.onrecord.extract.grammar;

import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.model.CueKind;

/** Tells where the reporter speaks again behind somebody's words: with another report, mostly. */
final class ReporterVoice {
  private final Sentence sentence;
  private final CueLexicon lexicon;

  ReporterVoice(Sentence sentence, CueLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** ", the two officials said" at the end of its clause. */
  boolean attributionFollows(int from) {
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
                || next == Tag.DETERMINER && sentence.is(i + 2, Tag.TIME)
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

  /** ", adding that", ", calling it": a reporting participle. */
  boolean goesOn(int i) {
    while (sentence.is(i, Tag.ADVERB) || sentence.is(i, Tag.CONJUNCTION)) {
      i++;
    }
    boolean listed = sentence.is(i + 1, Tag.COMMA) && !sentence.is(i + 2, Tag.QUOTATION);
    if (!sentence.is(i, Tag.GERUND) || listed) {
      return false;
    }
    VerbForms.Form verb = sentence.verb(i);
    int gerund = i;
    return verb != null
        && lexicon.of(verb.lemma()).stream()
            .anyMatch(
                c ->
                    c.entry().kind() == CueKind.SPEECH
                        && c.entry().isFree()
                        && particlesFollow(gerund, c));
  }

  boolean accordingTo(int i) {
    return sentence.word(i).equals("according") && sentence.word(i + 1).equals("to");
  }

  /** "and added", "but he warned", "and the minister said": the reporter's next verb. */
  boolean coordinates(int conjunction, boolean gerund) {
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
  boolean sourceBegins(int i) {
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

  boolean isReportingGerund(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.GERUND) ? sentence.verb(i) : null;
    return verb != null
        && lexicon.of(verb.lemma()).stream()
            .anyMatch(
                c ->
                    c.entry().kind() == CueKind.SPEECH
                        && c.entry().takesClause()
                        && particlesFollow(i, c));
  }

  boolean isReportingVerb(int i) {
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
            .anyMatch(
                c ->
                    c.entry().kind() == CueKind.SPEECH
                        && c.entry().isFree()
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

  boolean contrasts(int i) {
    return switch (sentence.word(i)) {
      case "while", "although", "though", "whereas", "as" -> true;
      default -> false;
    };
  }

  /** A short subject and a reporting verb right after it: "the minister said". */
  boolean otherSourceSpeaks(int from) {
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

  /** "Brown saying …, and Green calling …". */
  private boolean gerundBehindSource(int from) {
    int i = from;
    while (i < from + 5 && sentence.tag(i).isNominal()) {
      i++;
    }
    return i > from && isReportingGerund(i);
  }

  private boolean isCue(int i) {
    VerbForms.Form verb = sentence.verb(i);
    return verb != null && !lexicon.of(verb.lemma()).isEmpty();
  }
}
