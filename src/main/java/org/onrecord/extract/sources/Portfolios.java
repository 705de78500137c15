package org.onrecord.extract.sources;

import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Vocabulary;

/**
 * What a title says its bearer is in charge of, between the title and the name: "for Foreign Trade"
 * of "Minister for Foreign Trade Jo Kern". For one text; immutable.
 */
final class Portfolios {
  /** So many tokens a title with its portfolio has at most. */
  private static final int LONGEST = 14;

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Portfolios(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** The title whose portfolio ends before a token, or -1: "Minister" of "Minister for Trade". */
  int titleBefore(int end) {
    boolean some = false;
    for (int i = end - 1; i > 0 && end - i < LONGEST; i--) {
      if (tokens.startsLine(i + 1) && i + 1 < end) {
        return -1;
      }
      if (some && joins(i) && isTitle(i - 1)) {
        return i - 1;
      }
      boolean inside = isPortfolio(i) || vocabulary.in("INPORTFOLIO", tokens.word(i)) || joins(i);
      some |= isPortfolio(i);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the name begins in capitalised words that a title governs with "of" or "for": behind its
   * portfolio, which may have begun before them; the first of them where no title governs them.
   */
  int nameIn(int from, int end) {
    int name = from;
    while (name <= end && isPortfolio(name)) {
      name++;
    }
    if (name > from) {
      return titleBefore(name) < 0 ? from : name;
    }
    boolean place = from > 0 && joins(from - 1) && titleBefore(from - 1) >= 0;
    return place && end - from > 1 ? end - 1 : from; // "of Rwanda Jo Kern"
  }

  /** Where the name begins behind a title's "of": "Kern" of "Minister of Trade Kern". */
  int behind(int of, int end) {
    int name = of + 1;
    while (name <= end && isPortfolio(name)) {
      name++;
    }
    return name > of + 1 ? name : Math.min(end, of + 2);
  }

  /** The title that governs a name beginning at a token of a run, past a place before the name. */
  int titleOf(int name, int from) {
    int title = titleBefore(name);
    return title >= 0 ? title : titleBefore(from - 1);
  }

  private boolean joins(int i) {
    return vocabulary.in("PORTFOLIOJOINT", tokens.word(i));
  }

  private boolean isTitle(int i) {
    return vocabulary.in("PORTFOLIOTITLE", tokens.word(i));
  }

  private boolean isPortfolio(int i) {
    return vocabulary.in("PORTFOLIO", tokens.word(i));
  }
}
