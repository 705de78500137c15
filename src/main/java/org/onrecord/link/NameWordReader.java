package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Letters;
import org.onrecord.text.Span;

/** Reads the words of a text that may be a name. For one document; immutable. */
final class NameWordReader {
  /** A name after a title has at most so many words. */
  private static final int NAME_WORDS = 5;

  private final String text;
  private final NameLexicon lexicon;

  NameWordReader(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Whether another capitalised word stands right before or after: another person's name or a
   * place's.
   */
  boolean isPartOfName(Span word) {
    int before = word.start() - 1;
    if (before > 0 && text.charAt(before) == ' ') {
      int start = before;
      while (start > 0 && isWordChar(text.charAt(start - 1))) {
        start--;
      }
      String previous = text.substring(start, before);
      if (!previous.isEmpty()
          && Letters.isUpperCase(previous.charAt(0))
          && !lexicon.list("not-a-given-name").contains(FoldedText.fold(previous))) {
        return true;
      }
    }
    int after = word.end() + 1;
    return after < text.length()
        && text.charAt(word.end()) == ' '
        && Letters.isUpperCase(text.charAt(after))
        && !lexicon.list("not-a-family-name").contains(FoldedText.fold(wordAt(after).of(text)));
  }

  int skipBlanks(int at) {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }

  /** The capitalised words from here on that may be a name, with small particles inside. */
  List<Span> nameWords(int start) {
    List<Span> words = new ArrayList<>();
    int at = start;
    while (words.size() < NAME_WORDS && at < text.length() && Letters.isLetter(text.charAt(at))) {
      Span word = wordAt(at);
      boolean particle = lexicon.list("name-particles").contains(word.of(text));
      if (!Letters.isUpperCase(text.charAt(at)) && !particle) {
        break;
      }
      words.add(word);
      at = skipBlanks(word.end());
      if (at == word.end()) {
        break;
      }
    }
    while (!words.isEmpty() && Letters.isLowerCase(text.charAt(words.getLast().start()))) {
      words.removeLast();
    }
    return words;
  }

  /** The word from here on, without a genitive's ending. */
  Span wordAt(int start) {
    int end = start;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      end++;
    }
    if (end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
      end -= 2;
    }
    while (end > start + 1 && (isApostrophe(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isWordChar(char c) {
    return Letters.isLetterOrDigit(c) || c == '-' || isApostrophe(c);
  }

  boolean isAfterWord(int start, String word) {
    int from = start - word.length() - 1;
    return from >= 0
        && text.regionMatches(true, from, word, 0, word.length())
        && (from == 0 || !Letters.isLetter(text.charAt(from - 1)));
  }
}
