package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** Tells what was not said or only might be, by what stands around its cue. */
final class Irrealis {
  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary words;

  Irrealis(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.words = in.words();
  }

  /** "Nobody said", "without saying", "stopped short of saying", "has yet to say". */
  boolean denies(VerbGroup verb, @Nullable Phrase source) {
    boolean nobody =
        source != null
            && source.start() < verb.head()
            && (words.in("NOBODY", sentence.word(source.start()))
                || sentence.word(source.start()).equals("no"));
    int before = verb.start() - 1;
    boolean without =
        verb.shape() == VerbGroup.Shape.GERUND
            && (words.in("UNDONE", sentence.word(before))
                || words.in("UNDONE", sentence.word(before - 1) + "-" + sentence.word(before)));
    VerbForms.Form governing = sentence.verb(before);
    boolean avoided =
        verb.shape() == VerbGroup.Shape.GERUND
            && governing != null
            && words.in("AVOID", governing.lemma());
    boolean yet =
        verb.shape() == VerbGroup.Shape.INFINITIVE
            && sentence.word(before).equals("yet")
            && sentence.tag(before - 1).isAuxiliary();
    return nobody || without || avoided || yet;
  }

  /** "if he says", "had he told", "is expected to say". */
  boolean supposes(VerbGroup verb, @Nullable Phrase source) {
    boolean condition = words.in("CONDITION", in.structure().opener(verb.head()));
    boolean inverted =
        source != null
            && source.start() == 1
            && sentence.word(0).equals("had")
            && verb.start() > source.end();
    return condition || inverted || isHabit(verb) || isOnlyExpected(verb) || isOnlyPossible(verb);
  }

  /** "when we talk about the tariff": whenever they do, and not once. */
  private boolean isHabit(VerbGroup verb) {
    VerbForms.Form form = sentence.verb(verb.head());
    return form != null
        && words.in("HABITUAL", form.lemma())
        && words.in("WHENEVER", in.structure().opener(verb.head()))
        && verb.start() == verb.head()
        && verb.shape() == VerbGroup.Shape.FINITE
        && !form.can(VerbForms.PAST);
  }

  /** "is expected to say", "the talks that they are expected to touch on". */
  private boolean isOnlyExpected(VerbGroup verb) {
    boolean to = sentence.is(verb.head() + 1, Tag.TO);
    int word = to ? verb.head() : verb.start() - 1;
    int be = sentence.is(word - 1, Tag.BE) ? word - 1 : word - 2;
    return (to || verb.shape() == VerbGroup.Shape.INFINITIVE)
        && words.in("EXPECTED", sentence.word(word))
        && sentence.is(be, Tag.BE)
        && !isAnnounced(word);
  }

  /** "I am going to ask": who says so does it. */
  private boolean isAnnounced(int going) {
    int before = going - 1;
    while (sentence.is(before, Tag.BE) || sentence.is(before, Tag.ADVERB)) {
      before--;
    }
    return sentence.word(going).equals("going") && words.in("SPEAKS", sentence.word(before));
  }

  /**
   * "able to say", "should be allowed to say", "the right to say", "to help him say": what can be
   * said, and not what was; but "was able to say".
   */
  private boolean isOnlyPossible(VerbGroup verb) {
    if (verb.shape() != VerbGroup.Shape.INFINITIVE) {
      return false;
    }
    int before = verb.start() - 1;
    while (sentence.is(before, Tag.ADVERB) || sentence.is(before, Tag.NEGATION)) {
      before--;
    }
    VerbForms.Form form = sentence.verb(verb.head());
    if (form != null && words.in("FINDOUT", form.lemma())) {
      return true;
    }
    if (words.in("POSSIBLE", sentence.word(before))) {
      return !isDone(before);
    }
    if (words.in("CHANCE", sentence.word(before))) {
      return !words.in("TAKEN", sentence.word(in.phrases().startOf(before) - 1));
    }
    int object = sentence.tag(before).isNominalHead() ? in.phrases().startOf(before) : -1;
    VerbForms.Form governor = object > 0 ? sentence.verb(object - 1) : sentence.verb(before);
    return governor != null && words.in("LETTING", governor.lemma());
  }

  /** Whether "was" or "been" stands before an adjective: "was able to". */
  private boolean isDone(int adjective) {
    int be = adjective - 1;
    while (sentence.is(be, Tag.ADVERB)) {
      be--;
    }
    return words.in("WASBEEN", sentence.word(be));
  }
}
