package org.onrecord.extract.words;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** The tokens of a text while they are tagged, with what is known of those not reached yet. */
final class TagContext {
  /** "(a)" has three tokens. */
  private static final int LONGEST_MARKER = 3;

  final Vocabulary vocabulary;
  final Tokens tokens;
  final Tag[] tags;
  final VerbForms.@Nullable Form[] verbs;

  /** The closed class of each word, or null: asked for again by each of its neighbours. */
  final @Nullable Tag[] closed;

  TagContext(Vocabulary vocabulary, Tokens tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
    this.verbs = new VerbForms.Form[tokens.size()];
    this.closed = new Tag[tokens.size()];
    for (int i = 0; i < closed.length; i++) {
      closed[i] = vocabulary.closedClass(tokens.word(i));
    }
  }

  /** The tag of the token before; at a line's start, a full stop. */
  Tag before(int i) {
    return i == 0 || tokens.startsLine(i) ? Tag.STOP : tags[i - 1];
  }

  /** A first guess at a token not reached yet. */
  Tag peek(int i) {
    if (i >= tokens.size() || tokens.startsLine(i)) {
      return Tag.STOP;
    }
    if (tags[i] != Tag.OTHER) {
      return tags[i];
    }
    Tag known = closed[i];
    if (known != null) {
      return known;
    }
    String word = tokens.word(i);
    if (tokens.isCapital(i)) {
      return Tag.NAME;
    }
    if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '$') {
      return Tag.NUMBER;
    }
    VerbForms.Form verb = verbs[i];
    if (verb != null && verb.kinds() == VerbForms.ING) {
      return Tag.GERUND;
    }
    if (verb == null && word.length() > 6 && word.endsWith("ing")) {
      return Tag.GERUND;
    }
    return isAdverb(word) ? Tag.ADVERB : Tag.NOUN;
  }

  boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !vocabulary.in("NOTADV", word);
  }

  static boolean opens(Tag before) {
    return before == Tag.STOP
        || before == Tag.QUOTE_MARK
        || before == Tag.COLON
        || before == Tag.OPEN_BRACKET;
  }

  /** Whether nothing but a dash, a bullet, or "(a)" stands before a word in its line. */
  boolean isBehindMarker(int i) {
    int first = i - 1;
    while (first >= 0 && i - first <= LONGEST_MARKER && isMarker(first)) {
      if (tokens.startsLine(first)) {
        return true;
      }
      first--;
    }
    return false;
  }

  private boolean isMarker(int i) {
    String word = tokens.word(i);
    return Character.isLetter(word.charAt(0))
        ? word.length() == 1 && i + 1 < tokens.size() && tokens.word(i + 1).equals(")")
        : tags[i] != Tag.QUOTE_MARK && tags[i] != Tag.COMMA;
  }

  /** "some", "many": before a noun or alone. */
  boolean isQuantifier(int i) {
    return vocabulary.in("QUANTIFIER", tokens.word(i));
  }

  /** Whether a verb is never anything but one: "say". */
  boolean isSay(VerbForms.Form verb) {
    return vocabulary.in("SAY", verb.lemma());
  }
}
