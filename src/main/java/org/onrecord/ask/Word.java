package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.FoldedText;

/**
 * A word of a question, or what stands like one: a quotation, an address, a sign of punctuation.
 *
 * @param folded as names are compared
 */
record Word(Kind kind, String text, String folded) {

  enum Kind {
    WORD,
    QUOTED,
    ADDRESS,
    POSSESSIVE,
    PUNCTUATION
  }

  /** Matches “red line” in any marks, not the apostrophe of "Blinken's". */
  private static final String QUOTED =
      "[\"“„«](?<double>[^\"”“»]+)[\"”“»]|(?<![\\p{L}\\p{N}])['‘](?<single>[^'‘’]{2,})['’](?![\\p{L}\\p{N}])";

  /** Matches "talks/2021-05-04.txt" and "https://example.org/a", not "a.m.". */
  private static final String ADDRESS =
      "(?<address>https?://[^\\s?]+|[\\p{L}\\p{N}_./-]+\\.(?:txt|html?|md|xml|jsonl?|pdf|docx|csv|tsv|vtt|srt)(?![\\p{L}\\p{N}]))";

  /** Matches "2021-05-04", "3/6/2021" and "3.6.2021", not "2019-2020". */
  private static final String DATE =
      "(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}/\\d{1,2}(?:/\\d{1,2})?)";

  /** Matches "U.S.", "20th", "rules-based" and "q&a", not the "'s" of "Blinken's". */
  private static final String WORD =
      "(?<word>(?:\\p{L}\\.){2,}|\\d+(?:st|nd|rd|th)?(?![\\p{L}\\d])|[\\p{L}\\p{N}\\p{M}]+(?:[-'’.&](?![sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{N}\\p{M}]+)*)";

  private static final String POSSESSIVE = "(?<possessive>['’][sS]?(?![\\p{L}\\p{N}]))";

  private static final Pattern TOKEN =
      Pattern.compile(
          String.join("|", QUOTED, ADDRESS, DATE, WORD, POSSESSIVE, "(?<mark>[^\\s])"));

  /** The words of a question, in order. */
  static List<Word> of(String question) {
    List<Word> words = new ArrayList<>();
    Matcher found = TOKEN.matcher(question);
    while (found.find()) {
      words.add(word(found));
    }
    return List.copyOf(words);
  }

  private static Word word(Matcher found) {
    String quoted = found.group("double") == null ? found.group("single") : found.group("double");
    if (quoted != null) {
      return new Word(Kind.QUOTED, quoted.strip(), FoldedText.fold(quoted));
    }
    String text = found.group();
    Kind kind =
        found.group("address") != null
            ? Kind.ADDRESS
            : found.group("possessive") != null
                ? Kind.POSSESSIVE
                : found.group("mark") != null ? Kind.PUNCTUATION : Kind.WORD;
    return new Word(kind, text, FoldedText.fold(text));
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
