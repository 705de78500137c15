package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds who does what a verb says: its subject, over appositions, relative clauses and shared
 * subjects.
 */
public final class Subjects {
  /**
   * A noun phrase with its appositions.
   *
   * @param end the last item, included
   */
  public record Phrase(int start, int end) {}

  private static final int DEEPEST = 4;

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final ClauseStructure structure;
  private final PossibleSources possible;
  private final Times times;
  private final PartedSubjects parted;
  private final ListedVerbs listed;
  private final SubjectPlaces places;
  private final GovernedGerunds gerunds;
  private final Vocabulary vocabulary;
  private final CueLexicon lexicon;

  Subjects(
      Sentence sentence,
      NounPhrases phrases,
      ClauseStructure structure,
      Vocabulary vocabulary,
      CueLexicon lexicon) {
    this.structure = structure;
    this.sentence = sentence;
    this.phrases = phrases;
    this.times = new Times(sentence, vocabulary);
    this.listed = new ListedVerbs(sentence);
    this.parted = new PartedSubjects(sentence, phrases, times, vocabulary);
    this.gerunds = new GovernedGerunds(sentence, phrases, vocabulary);
    this.vocabulary = vocabulary;
    this.possible = new PossibleSources(sentence, vocabulary, phrases);
    this.lexicon = lexicon;
    this.places = new SubjectPlaces(sentence, possible, vocabulary, lexicon);
  }

  /** Which verbs stand in a list behind commas. */
  public ListedVerbs listed() {
    return listed;
  }

  public @Nullable Phrase of(VerbGroup group) {
    return of(group, 0);
  }

  /**
   * Where no subject stands beside a finite verb: the noun phrase that opens the sentence, with all
   * that stands between them; null where another finite verb comes first.
   */
  public @Nullable Phrase opening(VerbGroup group) {
    int start = 0;
    while (start < group.start()
        && (sentence.is(start, Tag.CONJUNCTION) || sentence.is(start, Tag.ADVERB))) {
      start++;
    }
    if (start >= group.start() || !phrases.begins(start) || sentence.is(start, Tag.GERUND)) {
      return null;
    }
    int end = phrases.baseEnd(start);
    return end < group.start() ? new Phrase(start, end) : null;
  }

  private @Nullable Phrase of(VerbGroup group, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    return switch (group.shape()) {
      case FINITE, PASSIVE -> ofFinite(group, depth);
      case INFINITIVE -> ofInfinitive(group, depth);
      case GERUND, PARTICIPLE -> ofParticiple(group, depth);
    };
  }

  private @Nullable Phrase ofFinite(VerbGroup group, int depth) {
    int last = group.start() - 1;
    int before = times.before(last);
    return switch (sentence.tag(before)) {
      case COMMA, DASH -> {
        if (isAddress(group, before)) {
          yield null;
        }
        Phrase phrase = parted.before(before);
        if (phrase == null && sentence.is(before - 1, Tag.CLOSE_BRACKET)) {
          yield ending(before - 1);
        }
        yield phrase == null && listed.isListed(group) ? shared(before, depth) : phrase;
      }
      case QUOTATION ->
          sentence.lastMark(before) == ',' && before > 1 && !phrases.opensClause(before)
              ? parted.before(before)
              : ending(before);
      case WH ->
          vocabulary.in("RELATIVESUBJECT", sentence.word(before))
              ? new Phrase(before, before)
              : null;
      case THAT -> new Phrase(before, before);
      case SEMICOLON -> shared(before, depth);
      case CONJUNCTION -> {
        Phrase parallel = besideInfinitive(group, before, depth);
        yield parallel == null ? shared(before, depth) : parallel;
      }
      case HAVE, MODAL, DO, NEGATION ->
          before < group.start() - 1 ? of(VerbGroup.at(sentence, before), depth + 1) : null;
      default -> besideAuxiliary(ending(sentence.tag(before).isVerb() ? last : before), depth);
    };
  }

  private @Nullable Phrase besideAuxiliary(@Nullable Phrase found, int depth) {
    int auxiliary = found == null ? -1 : places.auxiliary(found);
    return auxiliary < 0 ? found : of(VerbGroup.at(sentence, auxiliary), depth + 1);
  }

  /** "Luigi, my friend, thank you": who is thanked behind a comma does not thank. */
  private boolean isAddress(VerbGroup group, int comma) {
    return group.start() == group.head()
        && sentence.is(group.head(), Tag.VERB)
        && vocabulary.in("THANK", sentence.word(group.head()))
        && (sentence.is(comma, Tag.COMMA) || sentence.is(comma, Tag.DASH));
  }

  private @Nullable Phrase ending(int last) {
    int end = times.before(last);
    int start = end < 0 ? -1 : phrases.startOf(end);
    boolean reduced = end >= 0 && sentence.tag(end).isVerb();
    return start < 0
        ? null
        : parted.withoutExamples(new Phrase(start, reduced ? last : withoutTime(start, end)));
  }

  /** "China today", "Peru last week", "the minister on Tuesday" without the time. */
  private int withoutTime(int start, int last) {
    int end = last;
    while (end > start
        && (sentence.is(end, Tag.TIME)
            || sentence.is(end, Tag.PREPOSITION)
            || sentence.is(end, Tag.ADVERB))) {
      end--;
    }
    boolean dated =
        end < last
            && end > start
            && sentence.is(end + 1, Tag.TIME)
            && sentence.is(end, Tag.ADJECTIVE);
    return dated ? end - 1 : end;
  }

  /**
   * "to make a joke and call him": a base form that goes on with the infinitive right before it.
   */
  private @Nullable Phrase besideInfinitive(VerbGroup group, int before, int depth) {
    if (group.start() != group.head() || !sentence.is(group.head(), Tag.VERB)) {
      return null;
    }
    for (int i = before - 1; i > 0; i--) {
      if (sentence.tag(i).isVerb() || sentence.tag(i).isAuxiliary()) {
        VerbGroup earlier = VerbGroup.at(sentence, i);
        return earlier.shape() == VerbGroup.Shape.INFINITIVE ? of(earlier, depth + 1) : null;
      }
    }
    return null;
  }

  /** The subject that a coordinated verb shares with an earlier one of its clause. */
  private @Nullable Phrase shared(int before, int depth) {
    Phrase subordinate = null;
    for (int i = before - 1; i >= 0; i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.FINITE_VERB
          || tag == Tag.VERB
          || tag == Tag.PARTICIPLE
          || tag == Tag.BE
          || tag == Tag.HAVE) {
        VerbGroup group = VerbGroup.at(sentence, i);
        if (group.shape() == VerbGroup.Shape.FINITE || group.shape() == VerbGroup.Shape.PASSIVE) {
          Phrase phrase = of(group, depth + 1);
          if (phrase != null && places.maySpeakOn(phrase)) {
            return phrase;
          }
          subordinate = subordinate == null ? phrase : subordinate;
        }
      }
    }
    return subordinate;
  }

  private @Nullable Phrase ofInfinitive(VerbGroup group, int depth) {
    int before = group.start() - 1;
    while (sentence.is(before, Tag.ADVERB)
        || sentence.is(before, Tag.NEGATION)
        || sentence.is(before, Tag.PREPOSITION) && sentence.tag(before - 1).isVerb()) {
      before--;
    }
    Tag tag = sentence.tag(before);
    if (tag.isVerb() || tag == Tag.BE || tag == Tag.HAVE) {
      return of(VerbGroup.at(sentence, before), depth + 1);
    }
    if (tag == Tag.ADJECTIVE) {
      int be = before - 1;
      while (sentence.is(be, Tag.ADVERB)
          || sentence.is(be, Tag.NEGATION)
          || sentence.is(be, Tag.DETERMINER)) {
        be--;
      }
      return sentence.is(be, Tag.BE) ? of(VerbGroup.at(sentence, be), depth + 1) : null;
    }
    Phrase owner = gerunds.owner(before);
    if (owner != null) {
      return owner;
    }
    if (tag.isNominalHead()) {
      int start = phrases.startOf(before);
      int verb = start - 1;
      if (start > 0 && sentence.tag(verb).isVerb()) {
        VerbForms.Form form = sentence.verb(verb);
        boolean controlsObject =
            form != null
                && (vocabulary.in("OBJECTCONTROL", form.lemma())
                    || lexicon.of(form.lemma()).stream().anyMatch(c -> c.entry().takes(Frame.PTO)));
        return controlsObject
            ? new Phrase(start, before)
            : of(VerbGroup.at(sentence, verb), depth + 1);
      }
    }
    if (tag == Tag.COMMA || tag.isNominalHead()) {
      return shared(before, depth);
    }
    return null;
  }

  private @Nullable Phrase ofParticiple(VerbGroup group, int depth) {
    int before = group.start() - 1;
    Tag tag = sentence.tag(before);
    boolean nounBefore =
        (tag.isNominalHead() || tag == Tag.CLOSE_BRACKET) && !sentence.is(before, Tag.TIME);
    Phrase beside = nounBefore ? ending(before) : null;
    beside =
        beside != null && (gerunds.isReceiver(beside) || places.isGathering(beside))
            ? null
            : beside;
    Phrase issuer = beside == null ? null : issuer(beside, depth);
    if (issuer != null) {
      return issuer;
    }
    if (beside != null && !possible.isPlace(beside) && possible.canSpeak(beside)) {
      return beside;
    }
    boolean gerund = group.shape() == VerbGroup.Shape.GERUND;
    Phrase doer = gerund ? gerunds.doer(before) : null;
    Phrase clauses = gerund && tag == Tag.PREPOSITION ? structure.subjectAt(group.head()) : null;
    Phrase holder = doer != null ? doer : clauses;
    if (holder != null && possible.canSpeak(holder)) {
      return holder;
    }
    if (tag.isVerb() && gerund) {
      return of(VerbGroup.at(sentence, before), depth + 1);
    }
    int comma = tag == Tag.SUBORDINATOR ? before - 1 : before;
    if (sentence.is(comma, Tag.COMMA) && gerund) {
      Phrase outer = beforeAside(comma);
      if (outer != null) {
        return outer;
      }
    }
    Phrase shared = shared(before, depth);
    Phrase earlier = shared != null && places.isOfPlace(shared) ? null : shared;
    if (earlier != null || beside != null) {
      return earlier != null ? earlier : beside;
    }
    return following(group.head(), depth);
  }

  /** "The firm released a statement explaining": who releases it explains; or null. */
  private @Nullable Phrase issuer(Phrase statement, int depth) {
    int verb = statement.start() - 1;
    while (sentence.is(verb, Tag.PREPOSITION)
        || sentence.is(verb, Tag.ADVERB)
        || vocabulary.in("PARTICLE", sentence.word(verb))) {
      verb--; // "put out"
    }
    VerbForms.Form form = sentence.verb(verb);
    boolean issues =
        form != null
            && sentence.tag(verb).isVerb()
            && vocabulary.in("ISSUES", form.lemma())
            && vocabulary.in("ISSUED", sentence.word(statement.end()));
    Phrase issuer = issues ? of(VerbGroup.at(sentence, verb), depth + 1) : null;
    return issuer != null && possible.canSpeak(issuer) ? issuer : null;
  }

  /** "The envoy, noting that …, said": a subject that a participle parts from its verb. */
  private @Nullable Phrase beforeAside(int comma) {
    int start = comma == 0 ? -1 : phrases.startOf(comma - 1);
    if (start < 0 || !phrases.opensClause(start)) {
      return null;
    }
    for (int i = start; i < comma; i++) {
      if (sentence.tag(i).isPredicate()) {
        return null;
      }
    }
    for (int i = comma + 1; i < sentence.size() - 1; i++) {
      if (sentence.is(i, Tag.COMMA) && sentence.verbBegins(i + 1)) {
        return new Phrase(start, comma - 1);
      }
    }
    return null;
  }

  /** "Citing the report, the envoy said": the subject of the first finite verb after the comma. */
  private @Nullable Phrase following(int from, int depth) {
    boolean comma = false;
    for (int i = from + 1; i < sentence.size(); i++) {
      comma |= sentence.is(i, Tag.COMMA);
      if (comma
          && (sentence.is(i, Tag.FINITE_VERB)
              || sentence.is(i, Tag.VERB) && sentence.is(i - 1, Tag.PRONOUN)
              || sentence.is(i, Tag.BE)
              || sentence.is(i, Tag.HAVE)
              || sentence.is(i, Tag.MODAL))) {
        VerbGroup group = VerbGroup.at(sentence, i);
        Phrase phrase =
            group.start() > 0 && group.shape() != VerbGroup.Shape.INFINITIVE
                ? of(group, depth + 1)
                : null;
        if (phrase != null && phrase.start() > from) {
          return phrase;
        }
      }
    }
    return null;
  }
}
