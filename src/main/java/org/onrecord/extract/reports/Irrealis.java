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
            && (sentence.word(before).equals("without")
                || sentence.word(before).equals("of") && sentence.word(before - 1).equals("short"));
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
    int before = verb.start() - 1;
    boolean expected =
        verb.shape() == VerbGroup.Shape.INFINITIVE
            && words.in("EXPECTED", sentence.word(before))
            && (sentence.is(before - 1, Tag.BE) || sentence.is(before - 2, Tag.BE));
    return condition || inverted || expected;
  }
}
