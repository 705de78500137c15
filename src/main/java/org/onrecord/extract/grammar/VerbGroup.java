package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/**
 * A verb with its auxiliaries and adverbs.
 *
 * @param start the first item of the group
 * @param head the item of the main verb
 * @param modal the modal verb in lower case, or null
 */
public record VerbGroup(int start, int head, Shape shape, boolean negated, @Nullable String modal) {

  /** How the group stands in its clause. */
  public enum Shape {
    FINITE,
    PASSIVE,
    INFINITIVE,
    /** "…, saying that": the subject stands elsewhere. */
    GERUND,
    /** "asked whether he agreed, she …": a participle without an auxiliary. */
    PARTICIPLE
  }

  public static VerbGroup at(Sentence sentence, int head) {
    int start = head;
    boolean negated = false;
    boolean be = false;
    boolean have = false;
    boolean infinitive = false;
    String modal = null;
    for (int i = head - 1; i >= 0; i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.NEGATION) {
        negated |= !sentence.word(i).equals("no");
      } else if (tag == Tag.BE) {
        boolean perfect =
            sentence.word(i).equals("'s")
                && sentence.is(head, Tag.PARTICIPLE)
                && !sentence.word(head + 1).equals("by");
        be |= !perfect;
        have |= perfect;
      } else if (tag == Tag.HAVE) {
        have = true;
      } else if (tag == Tag.MODAL) {
        modal = sentence.word(i);
      } else if (tag == Tag.TO && sentence.is(i + 1, Tag.VERB)
          || tag == Tag.TO && sentence.tag(i + 1).isAuxiliary()
          || tag == Tag.TO && sentence.is(i + 1, Tag.ADVERB)) {
        infinitive = true;
        start = i;
        break;
      } else if (tag != Tag.ADVERB && tag != Tag.DO) {
        int auxiliary = i == head - 1 ? beforeAdjunct(sentence, i) : -1;
        if (auxiliary < 0) {
          break;
        }
        i = auxiliary + 1;
      }
      start = i;
    }
    while (start < head && sentence.is(start, Tag.ADVERB) && sentence.is(start - 1, Tag.STOP)) {
      start++;
    }
    boolean having = sentence.word(start).equals("having") && !infinitive && modal == null;
    Shape shape = having ? Shape.GERUND : shape(sentence, head, be, have, infinitive);
    return new VerbGroup(start, head, shape, negated, modal);
  }

  /** "has in the past said", "did - in a way - say": the auxiliary before an adjunct, or -1. */
  private static int beforeAdjunct(Sentence sentence, int last) {
    boolean dash = sentence.is(last, Tag.DASH);
    for (int i = last - 1; i > 0 && i > last - 6; i--) {
      Tag tag = sentence.tag(i);
      Tag before = sentence.tag(i - 1);
      boolean opens =
          dash ? tag == Tag.DASH : tag == Tag.PREPOSITION && closesAdjunct(sentence, last);
      if (opens) {
        return before == Tag.HAVE || dash && before.isAuxiliary() ? i - 1 : -1;
      }
      if (!dash && !tag.isNominal()) {
        return -1;
      }
    }
    return -1;
  }

  /** "recent days", "the past", which looks like a preposition. */
  private static boolean closesAdjunct(Sentence sentence, int last) {
    return sentence.is(last, Tag.TIME)
        || sentence.is(last, Tag.PREPOSITION) && sentence.is(last - 1, Tag.DETERMINER);
  }

  private static Shape shape(
      Sentence sentence, int head, boolean be, boolean have, boolean infinitive) {
    VerbForms.Form form = sentence.verb(head);
    boolean ing = form != null && form.can(VerbForms.ING) && form.kinds() == VerbForms.ING;
    boolean participle = form != null && form.can(VerbForms.PAST_PARTICIPLE);
    if (infinitive) {
      return be && participle ? Shape.PASSIVE : Shape.INFINITIVE;
    }
    if (be) {
      return ing ? Shape.FINITE : participle ? Shape.PASSIVE : Shape.FINITE;
    }
    if (have) {
      return Shape.FINITE;
    }
    if (ing) {
      return Shape.GERUND;
    }
    boolean opens = head == 0 && participle && sentence.word(head).endsWith("ed");
    return opens || sentence.is(head, Tag.PARTICIPLE) ? Shape.PARTICIPLE : Shape.FINITE;
  }
}
