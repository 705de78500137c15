package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;

/** What stands behind a source and belongs to it: "…, said the minister, who left". */
public final class TrailingAppositions {
  private TrailingAppositions() {}

  /**
   * TrailingAppositions and relative clauses after an inverted source, up to the sentence's end, a
   * quotation, a new clause or the predicate of what was said.
   *
   * @param quoted whether a quotation stands before the cue, which has its predicate in itself
   */
  public static int after(Sentence sentence, int end, boolean quoted) {
    if (!sentence.is(end + 1, Tag.COMMA) && !sentence.is(end + 1, Tag.WH)) {
      return end;
    }
    int last = end;
    for (int i = end + 1; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION || tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON) {
        break;
      }
      if (tag == Tag.COMMA) {
        Tag next = sentence.tag(i + 1);
        if (next == Tag.GERUND
            || next == Tag.CONJUNCTION
            || next == Tag.PRONOUN
            || next == Tag.SUBORDINATOR
            || next == Tag.PREPOSITION
            || next == Tag.QUOTATION
            || (next.isPredicate() || sentence.mainClauseBegins(i + 1)) && !quoted) {
          break;
        }
      }
      last = sentence.is(i, Tag.COMMA) ? last : i;
    }
    return last;
  }
}
