package org.onrecord.extract.grammar;

import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;

/** Tells where the reporter speaks again behind somebody's words: with another report, mostly. */
final class ReporterVoice {
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;

  ReporterVoice(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  /** ", the two officials said" at the end of its clause. */
  boolean attributionFollows(int from) {
    int verb = reportingVerb(from, 12, Set.of());
    return verb > from
        && anyCue(verb, c -> c.entry().takes(Frame.FRONT) && c.entry().takes(Frame.ZERO))
        && endsAttribution(verb + 1);
  }

  /** What may stand behind the verb of a report that closes a sentence. */
  private boolean endsAttribution(int i) {
    return switch (sentence.tag(i)) {
      case STOP, COMMA, TIME, SEMICOLON -> true;
      case DETERMINER -> sentence.is(i + 1, Tag.TIME) || sentence.word(i).equals("in");
      default -> sentence.word(i).equals("in");
    };
  }

  /**
   * The verb of reporting behind a subject that begins at an item; the item itself where it is such
   * a verb, -1 where something else comes first.
   *
   * @param also what may stand between, besides the words of noun phrases, adverbs and "have"
   */
  private int reportingVerb(int from, int furthest, Set<Tag> also) {
    for (int i = from; i < from + furthest; i++) {
      if (isReportingVerb(i)) {
        return i;
      }
      Tag tag = sentence.tag(i);
      boolean between =
          tag.isNominal() || tag == Tag.PREPOSITION || tag == Tag.ADVERB || tag == Tag.HAVE;
      if (!between && !also.contains(tag)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean anyCue(int i, Predicate<CueLexicon.Candidate> wanted) {
    VerbForms.Form verb = sentence.verb(i);
    return verb != null && lexicon.of(verb.lemma()).stream().anyMatch(wanted);
  }

  /** "called", "dubbed": a verb that gives its object a name. */
  boolean names(int verb) {
    return anyCue(verb, c -> c.entry().takes(Frame.SC) && c.particles().isEmpty());
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
                        && particlesFollow(gerund, c)
                        && !isPhrasal(gerund, c));
  }

  /** "adding up to a million": the particle makes another verb of it. */
  private boolean isPhrasal(int verb, CueLexicon.Candidate candidate) {
    return candidate.particles().isEmpty()
        && vocabulary.in("PARTICLE", sentence.word(verb + 1))
        && !sentence.is(verb + 2, Tag.NUMBER);
  }

  /** ", his deputy hinting that": another who reports, in an absolute construction. */
  boolean otherReports(int from) {
    int i = from;
    while (i < from + 8 && sentence.tag(i).isNominal()) {
      i++;
    }
    return sentence.absoluteBegins(from) && isReportingGerund(i);
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
        || agreesThat(i)
        || gerund && (isReportingGerund(i) || gerundBehindSource(i))
        || otherSourceSpeaks(conjunction + 1);
  }

  /** ", and he agreed that": a report of whoever is spoken of, with a clause of its own. */
  private boolean agreesThat(int i) {
    return sentence.is(i - 2, Tag.COMMA)
        && vocabulary.in("SUBJPRON", sentence.word(i))
        && vocabulary.in("THIRD", sentence.word(i))
        && sentence.is(i + 1, Tag.FINITE_VERB)
        && sentence.is(i + 2, Tag.THAT)
        && isCue(i + 1);
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
    return hasReportingForm(i)
        && anyCue(
            i,
            c -> c.entry().kind() == CueKind.SPEECH && c.entry().isFree() && particlesFollow(i, c));
  }

  /** "said", "have said", "did not say", "officials say": the forms in which reporters report. */
  private boolean hasReportingForm(int i) {
    boolean perfect =
        sentence.is(i, Tag.PARTICIPLE)
            && (sentence.is(i - 1, Tag.HAVE) || sentence.is(i - 2, Tag.HAVE));
    boolean negated =
        sentence.is(i, Tag.VERB) && sentence.is(i - 1, Tag.NEGATION) && sentence.is(i - 2, Tag.DO);
    boolean present =
        sentence.is(i, Tag.VERB)
            && (sentence.is(i - 1, Tag.NOUN) || sentence.is(i - 1, Tag.NAME))
            && sentence.word(i - 1).endsWith("s");
    return sentence.is(i, Tag.FINITE_VERB)
        || present
        || vocabulary.in("SAY", sentence.word(i))
        || perfect
        || negated;
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
    return vocabulary.in("CONTRAST", sentence.word(i));
  }

  /** ", drawing fire", ", sparking a feud": what came of the words. */
  boolean hadEffect(int i) {
    VerbForms.Form verb = sentence.is(i, Tag.GERUND) ? sentence.verb(i) : null;
    return verb != null && vocabulary.in("EFFECT", verb.lemma());
  }

  /** "and when asked", "and, pressed about it": the next question is put. */
  boolean asksAgain(int conjunction) {
    int i = conjunction + 1;
    while (sentence.is(i, Tag.SUBORDINATOR) || sentence.is(i, Tag.COMMA)) {
      i++;
    }
    VerbForms.Form verb = sentence.verb(i);
    return sentence.is(conjunction, Tag.CONJUNCTION)
        && i > conjunction + 1
        && verb != null
        && verb.can(VerbForms.PAST_PARTICIPLE)
        && anyCue(i, c -> c.entry().takes(Frame.ABOUT));
  }

  /** A short subject and a reporting verb right after it: "the minister said". */
  boolean otherSourceSpeaks(int from) {
    int verb = reportingVerb(from, 9, Set.of(Tag.DO, Tag.NEGATION));
    boolean contrast = sentence.word(from - 1).equals("but") || sentence.is(from - 2, Tag.COMMA);
    return verb > from
        && anyCue(
            verb,
            c ->
                c.particles().isEmpty()
                    && (c.entry().takesClause() || contrast && c.entry().takesObject()));
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
