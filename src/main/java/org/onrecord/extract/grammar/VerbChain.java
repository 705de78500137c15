package org.onrecord.extract.grammar;

import org.onrecord.extract.grammar.Clause.Tense;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/** Verbs with their auxiliaries, read from left to right. All offsets are item indices. */
final class VerbChain {
  private final Sentence sentence;
  private final CueWords cues;

  VerbChain(Sentence sentence, CueWords cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** Whether a finite verb or its first auxiliary stands at an item. */
  boolean isFinite(int i) {
    Tag tag = sentence.tag(i);
    if (tag == Tag.FINITE_VERB || tag == Tag.MODAL || tag == Tag.DO) {
      return true;
    }
    if (tag == Tag.BE || tag == Tag.HAVE) {
      String word = sentence.word(i);
      return !word.endsWith("ing") && !word.equals("be") && !word.equals("been");
    }
    Tag before = sentence.tag(before(i));
    return tag == Tag.VERB
        && (before == Tag.NOUN
            || before == Tag.NAME
            || before == Tag.PRONOUN
            || before == Tag.WH
            || before == Tag.THAT
            || before == Tag.CLOSE_BRACKET);
  }

  /** The main verb of the chain that begins at an item. */
  int head(int from) {
    int head = from;
    for (int i = from + 1; sentence.tag(head).isAuxiliary(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.ADVERB || tag == Tag.NEGATION) {
        continue;
      }
      if (!tag.isVerb() && !tag.isAuxiliary()) {
        break;
      }
      head = i;
    }
    return head;
  }

  /** The item before another, adverbs and negations apart. */
  int before(int i) {
    int before = i - 1;
    while (sentence.is(before, Tag.ADVERB) || sentence.is(before, Tag.NEGATION)) {
      before--;
    }
    return before;
  }

  /** The item itself or the first behind it that is no adverb or negation. */
  int behind(int i) {
    int behind = i;
    while (sentence.is(behind, Tag.ADVERB) || sentence.is(behind, Tag.NEGATION)) {
      behind++;
    }
    return behind;
  }

  /** "released and returned": a past form that may go on with a participle. */
  boolean isParticiple(int i) {
    VerbForms.Form form = sentence.verb(i);
    return form != null && form.can(VerbForms.PAST_PARTICIPLE);
  }

  Tense tense(int i) {
    VerbForms.Form form = sentence.verb(i);
    return switch (sentence.tag(i)) {
      case MODAL -> Tense.MODAL;
      case BE -> cues.isPastBe(i) ? Tense.PAST : Tense.PRESENT;
      case HAVE -> sentence.word(i).equals("had") ? Tense.PAST : Tense.PRESENT;
      case DO -> sentence.word(i).equals("did") ? Tense.PAST : Tense.PRESENT;
      case FINITE_VERB ->
          form != null && form.can(VerbForms.PAST) || sentence.word(i).endsWith("ed")
              ? Tense.PAST
              : Tense.PRESENT;
      case VERB -> isFinite(i) ? Tense.PRESENT : Tense.NONE;
      default -> Tense.NONE;
    };
  }
}
