package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Span;

/** One English sentence with its grammar, as tests of its parts ask it. */
public record Parsed(String text, Sentence sentence, Grammar grammar) {
  private static final Language ENGLISH = Language.english();
  public static final Vocabulary WORDS = ENGLISH.vocabulary();

  public static Parsed of(String text) {
    Tokens tokens = new Tokenizer(WORDS).tokens(text);
    new Tagger(WORDS).tag(tokens);
    Span whole = new Span(0, text.length());
    Sentence sentence =
        new SentenceBreaker(WORDS).of(tokens, whole, QuotationMarks.in(text, whole)).getFirst();
    return new Parsed(text, sentence, Grammar.of(sentence, ENGLISH.cues(), WORDS));
  }

  /** The first item that is a word. */
  public int item(String word) {
    return item(word, 0);
  }

  /** The first item that is a word, from another on. */
  public int item(String word, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such word: " + word + " in " + text);
  }

  /** The words from one item to another, which is included; "-" where the first is none. */
  public String words(int from, int to) {
    return from < 0 || to < from ? "-" : sentence.span(from, to).of(text);
  }

  public String words(Subjects.@Nullable Phrase phrase) {
    return phrase == null ? "-" : words(phrase.start(), phrase.end());
  }
}
