package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * What a word is to the index: a run of letters and digits, in lower case. Nothing depends on what
 * stands around a run, so every run that a string has inside is a word of each text that contains
 * the string; that makes the index able to find what contains a string.
 */
final class Words {

  /** A longer run is cut, since the index takes no term of more than 32,766 bytes. */
  static final int LONGEST = 8_191;

  private Words() {}

  /** Runs of letters and digits. */
  private static final class RunTokenizer extends CharTokenizer {
    RunTokenizer() {
      super(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, LONGEST);
    }

    @Override
    protected boolean isTokenChar(int character) {
      return Character.isLetterOrDigit(character);
    }
  }

  /** Whether a run in the text is cut, so that what is inside it may not be found by words. */
  static boolean hasCutRun(String text) {
    int length = 0;
    for (int i = 0; i < text.length() && length <= LONGEST; i++) {
      length =
          Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))
              ? length + 1
              : 0;
    }
    return length > LONGEST;
  }

  static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer runs = new RunTokenizer();
        return new TokenStreamComponents(runs, new LowerCaseFilter(runs));
      }
    };
  }

  /**
   * Statements that contain a string, in upper or lower case, and perhaps others.
   *
   * @param exact whether there are no others, so that the words need not be looked at
   */
  record Candidates(Query query, boolean exact) {}

  static Candidates containing(String string) {
    if (!string.codePoints().allMatch(Words::hasOneLowerCase)) {
      return new Candidates(new MatchAllDocsQuery(), false);
    }
    List<Query> parts = new ArrayList<>();
    int at = 0;
    while (at < string.length()) {
      int end = at;
      while (end < string.length() && Character.isLetterOrDigit(string.codePointAt(end))) {
        end += Character.charCount(string.codePointAt(end));
      }
      if (end > at) {
        parts.add(run(string.substring(at, end), at > 0, end < string.length()));
      }
      at = end == string.length() ? end : end + Character.charCount(string.codePointAt(end));
    }
    if (parts.isEmpty()) {
      return new Candidates(new MatchAllDocsQuery(), string.isEmpty());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, Occur.FILTER));
    boolean oneRun = string.codePoints().allMatch(Character::isLetterOrDigit);
    return new Candidates(new ConstantScoreQuery(all.build()), oneRun);
  }

  /** A run of a string: what is cut off at an end of the string may go on there. */
  private static Query run(String run, boolean begins, boolean ends) {
    String lower = lower(run);
    if (begins && ends) {
      return new TermQuery(new Term(Field.TEXT, lower));
    }
    if (begins) {
      return new PrefixQuery(
          new Term(Field.TEXT, lower), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }
    return new WildcardQuery(new Term(Field.TEXT, "*" + lower + (ends ? "" : "*")));
  }

  private static String lower(String run) {
    StringBuilder lower = new StringBuilder();
    run.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  /**
   * Whether a character has the same lower case by itself as anywhere: not so a final sigma, a
   * dotted capital I, and what joins the character before it.
   */
  private static boolean hasOneLowerCase(int character) {
    if (character < 0x80) {
      return true;
    }
    String alone = Character.toString(character);
    int type = Character.getType(character);
    return type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && "Σσς".indexOf(character) < 0
        && alone.toLowerCase(Locale.ROOT).equals(lower(alone));
  }
}
