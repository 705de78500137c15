package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Modality;

/** Tells what was not said or only might be, by what stands around its cue. */
final class Irrealis {
  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary words;
  private final Governors governors;

  Irrealis(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.words = in.words();
    this.governors = new Governors(in);
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
    return nobody
        || without
        || avoided
        || yet
        || governors.modality(verb, source) == Modality.NEGATED;
  }

  /** "if he says", "had he told", "is expected to say". */
  boolean supposes(VerbGroup verb, @Nullable Phrase source) {
    boolean condition = words.in("CONDITION", in.structure().opener(verb.head()));
    boolean inverted =
        source != null
            && source.start() == 1
            && sentence.word(0).equals("had")
            && verb.start() > source.end();
    return condition
        || inverted
        || isHabit(verb)
        || isOnlyExpected(verb)
        || isSought(verb)
        || isToCome(verb, source)
        || governors.modality(verb, source) == Modality.HYPOTHETICAL;
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

  /** "to determine that": what one sets out to find out has not been said. */
  private boolean isSought(VerbGroup verb) {
    VerbForms.Form form = sentence.verb(verb.head());
    return verb.shape() == VerbGroup.Shape.INFINITIVE
        && form != null
        && words.in("FINDOUT", form.lemma());
  }

  /** "she will say": what is announced of somebody else. */
  private boolean isToCome(VerbGroup verb, @Nullable Phrase source) {
    String modal = verb.modal();
    return modal != null
        && words.in("WILL", modal)
        && source != null
        && !words.in("SPEAKS", sentence.word(source.end()));
  }
}
