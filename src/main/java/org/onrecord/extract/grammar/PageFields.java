package org.onrecord.extract.grammar;

import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Tells where fields of a page's head and addresses of pages stand among sentences: "TITLE: Ferry
 * sinks LINK: http://example.org According to the guard, …". None of them belongs to a sentence.
 */
final class PageFields {
  private final Vocabulary vocabulary;

  PageFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a sentence ends before a token: at an address, behind one, at a field, behind it. */
  boolean partsAt(Tokens tokens, int i) {
    return isAddress(tokens, i)
        || i > 0 && isAddress(tokens, i - 1) && tokens.isCapital(i)
        || isField(tokens, i)
        || i > 1 && tokens.tag(i - 1) == Tag.COLON && isField(tokens, i - 2);
  }

  private static boolean isAddress(Tokens tokens, int i) {
    String word = tokens.word(i);
    return word.startsWith("http") && word.contains("://");
  }

  /** "LINK:" in capitals. */
  private boolean isField(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && i + 1 < tokens.size()
        && tokens.tag(i + 1) == Tag.COLON
        && vocabulary.in("PAGEFIELD", tokens.word(i))
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
  }
}
