package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Finds noun phrases in a sentence by their edges: leftwards from a verb for its subject,
 * rightwards for its object. All methods answer with item indices, or -1 for none.
 */
public final class NounPhrases {
  private final Sentence sentence;
  private final PhraseStarts starts;
  private final Vocabulary vocabulary;

  public NounPhrases(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.starts = new PhraseStarts(sentence, vocabulary);
  }

  /** The first item of the noun phrase whose last item is {@code last}. */
  public int startOf(int last) {
    return starts.of(last);
  }

  /** Whether what stands before an item is the beginning of a clause. */
  boolean opensClause(int i) {
    return starts.opensClause(i);
  }

  int openingBracket(int close) {
    return starts.openingBracket(close);
  }

  /** Whether a noun phrase may begin at an item. */
  public boolean begins(int i) {
    return switch (sentence.tag(i)) {
      case DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, NAME, NOUN, ADJECTIVE, NUMBER, GERUND -> true;
      case HAVE, BE -> sentence.word(i).endsWith("ing");
      case TIME -> sentence.is(i + 1, Tag.POSSESSIVE);
      case QUOTATION -> sentence.words(i) <= 6;
      default -> false;
    };
  }

  /** The last item of the noun phrase without prepositions that begins at an item. */
  public int baseEnd(int from) {
    if (sentence.is(from, Tag.PRONOUN)) {
      boolean another =
          vocabulary.inPairs("ONEANOTHER", sentence.word(from), sentence.word(from + 1));
      return another ? from + 1 : from;
    }
    int i = from;
    while (i + 1 < sentence.size()) {
      Tag here = sentence.tag(i);
      Tag next = sentence.tag(i + 1);
      boolean lowerThenName =
          here == Tag.NOUN
              && !sentence.isCapital(i)
              && next == Tag.NAME
              && sentence.word(i).endsWith("s");
      boolean newPhrase =
          next == Tag.PRONOUN
              || next == Tag.DETERMINER && here != Tag.DETERMINER
              || next == Tag.POSSESSIVE_PRONOUN && here != Tag.DETERMINER
              || next == Tag.TIME && here != Tag.DETERMINER && here != Tag.POSSESSIVE
              || next == Tag.CLOSE_BRACKET;
      boolean shortQuotation =
          next == Tag.QUOTATION && here != Tag.NAME && sentence.words(i + 1) <= 6;
      if (lowerThenName || newPhrase || !(next.isNominal() || shortQuotation)) {
        break;
      }
      i++;
    }
    if (sentence.is(i + 1, Tag.OPEN_BRACKET)) {
      int close = closingBracket(i + 1);
      i = close > 0 ? close : i;
    }
    return i;
  }

  int closingBracket(int open) {
    for (int i = open + 1; i < sentence.size() && i - open < 14; i++) {
      if (sentence.is(i, Tag.CLOSE_BRACKET)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last item of the noun phrase that begins at an item, with the prepositional phrases and
   * names joined to it.
   */
  public int endOf(int from) {
    int end = baseEnd(from);
    while (true) {
      Tag next = sentence.tag(end + 1);
      boolean joined = next == Tag.PREPOSITION && begins(end + 2);
      boolean and =
          next == Tag.CONJUNCTION && begins(end + 2) && sentence.word(end + 1).equals("and");
      if (!joined && !and) {
        return end;
      }
      int further = baseEnd(end + 2);
      if (and && sentence.tag(further + 1).isPredicate() && !sentence.tag(end).equals(Tag.NAME)) {
        return end;
      }
      end = further;
    }
  }
}
