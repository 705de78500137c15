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
      if (tag == Tag.COMMA && endsBefore(sentence, i + 1, quoted)) {
        break;
      }
      last = sentence.is(i, Tag.COMMA) ? last : i;
    }
    return last;
  }

  /** Whether what stands behind a comma belongs to no name or office. */
  private static boolean endsBefore(Sentence sentence, int i, boolean quoted) {
    Tag tag = sentence.tag(i);
    return switch (tag) {
      case GERUND, CONJUNCTION, PRONOUN, SUBORDINATOR, PREPOSITION, QUOTATION -> true;
      default -> !quoted && (tag.isPredicate() || sentence.mainClauseBegins(i));
    };
  }
}
