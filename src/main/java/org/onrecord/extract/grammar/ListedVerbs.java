package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;

/** Tells verbs that stand in a list behind commas and share their subject. For one sentence. */
public final class ListedVerbs {
  private final Sentence sentence;

  ListedVerbs(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "A praised it, raised the matter, and left": one of several verbs behind commas. */
  public boolean isListed(VerbGroup group) {
    if (!sentence.is(group.start() - 1, Tag.COMMA)) {
      return false;
    }
    for (int i = group.head() + 1; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.CONJUNCTION) && sentence.verbBegins(i + 1)) {
        return true;
      }
      boolean clause = sentence.tag(i).isPredicate() && !sentence.is(i, Tag.VERB);
      if (clause && !afterComma(i) && !sentence.is(i - 1, Tag.NUMBER)) {
        return false;
      }
    }
    return false;
  }

  private boolean afterComma(int verb) {
    return sentence.is(verb - 1, Tag.COMMA)
        || sentence.is(verb - 1, Tag.ADVERB) && sentence.is(verb - 2, Tag.COMMA);
  }
}
