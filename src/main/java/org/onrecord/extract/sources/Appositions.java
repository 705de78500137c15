package org.onrecord.extract.sources;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Description;

/**
 * Descriptions that commas join to a name, before it or behind it: "Germany's foreign minister, Jo
 * Kern, …", "Jo Kern, the envoy, …".
 */
final class Appositions {
  /** How many tokens of a description are read back from its comma. */
  private static final int REACH = 10;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Portfolios portfolios;

  Appositions(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.portfolios = new Portfolios(tokens, vocabulary);
  }

  /**
   * The noun for a person that the description before a name has as its head, with what it is in
   * charge of; or null.
   */
  @Nullable String before(int name) {
    int head = headBefore(name);
    if (head < 0) {
      return null;
    }
    boolean charged = head == portfolios.titleBefore(name - 1);
    return charged
        ? tokens.text().substring(tokens.start(head), tokens.end(name - 2))
        : tokens.word(head);
  }

  /**
   * "Her deputy, Jo Kern", "the head of the port board, Jo Kern": the head of what stands before
   * the comma. Where the last noun is a person, that one is meant.
   */
  private int headBefore(int name) {
    int last = name - 2;
    boolean comma =
        last >= 0
            && tokens.tag(name - 1) == Tag.COMMA
            && !tokens.startsLine(name)
            && !tokens.startsLine(name - 1);
    int charged = comma ? portfolios.titleBefore(name - 1) : -1;
    if (charged >= 0) {
      return charged;
    }
    if (!comma) {
      return -1;
    }
    if (tokens.isCapital(last) && !vocabulary.isTitle(tokens.word(last))) {
      return headOfPlace(last);
    }
    if (isPersonNoun(last)) {
      return aspirant(last);
    }
    int head = -1;
    for (int i = last; i >= 0 && last - i < REACH && isPhrase(i); i--) {
      if (tokens.word(i).equals("of") && i > 0 && isPersonNoun(i - 1)) {
        head = i - 1;
      }
      if (tokens.startsLine(i)) {
        break;
      }
    }
    return head;
  }

  /**
   * "minister" of "the foreign minister of Peru", "ambassador" of "ambassador to the UN"; or -1.
   */
  private int headOfPlace(int last) {
    int i = last;
    while (i > 0 && last - i < REACH && tokens.isCapital(i) && !tokens.startsLine(i)) {
      i--;
    }
    i -= i > 0 && vocabulary.in("ARTICLE", tokens.word(i)) ? 1 : 0;
    boolean of = i > 0 && tokens.word(i).equals("of") && isPersonNoun(i - 1);
    boolean to = i > 0 && tokens.tag(i) == Tag.TO && vocabulary.in("TONOUN", tokens.word(i - 1));
    return of || to ? i - 1 : -1;
  }

  /** "nominee" of "the nominee for water commissioner"; any other title itself. */
  private int aspirant(int title) {
    int i = title;
    while (i > 1 && title - i < REACH && tokens.tag(i).isNominal() && !tokens.startsLine(i)) {
      i--;
    }
    return i > 1 && tokens.word(i).equals("for") && vocabulary.in("ASPIRANT", tokens.word(i - 1))
        ? i - 1
        : title;
  }

  private boolean isPhrase(int i) {
    return tokens.tag(i).isNominal() || tokens.tag(i) == Tag.PREPOSITION;
  }

  private boolean isPersonNoun(int i) {
    String word = tokens.word(i);
    return vocabulary.description(word) == Description.PERSON
        || vocabulary.isTitle(word)
        || vocabulary.in("HEADNOUN", word);
  }

  /**
   * Whether a name in apposition is who the phrase from a token on means: not behind "for", as in
   * "a spokesman for the minister, Jo Kern".
   */
  boolean isHead(int start, int name) {
    int head = headBefore(name);
    if (head < start) {
      return false;
    }
    for (int i = start; i < head; i++) {
      Tag tag = tokens.tag(i);
      if (!tag.isNominal()) {
        return false;
      }
    }
    return true;
  }

  /** "Jo Kern, the envoy", "Jo Kern, who", "Jo Kern, 54,". */
  boolean isBehind(int name) {
    int from = name + 2;
    if (from >= tokens.size() || tokens.tag(name + 1) != Tag.COMMA || tokens.startsLine(from)) {
      return false;
    }
    for (int i = from; i < Math.min(tokens.size(), name + 8) && tokens.tag(i) != Tag.COMMA; i++) {
      if (tokens.word(i).equals("who")
          || !tokens.isCapital(i) && vocabulary.description(tokens.word(i)) == Description.PERSON) {
        return true;
      }
    }
    return from + 1 < tokens.size()
        && tokens.tag(from) == Tag.NUMBER
        && tokens.tag(from + 1) == Tag.COMMA;
  }
}
