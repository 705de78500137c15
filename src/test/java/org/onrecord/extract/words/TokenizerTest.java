package org.onrecord.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;

/** Words, contractions, abbreviations and marks of written-out lines, and their parts of speech. */
final class TokenizerTest {
  private static final Language ENGLISH = Language.english();

  private static Tokens tokens(String text) {
    Tokens tokens = new Tokenizer(ENGLISH.vocabulary()).tokens(text);
    new Tagger(ENGLISH.vocabulary()).tag(tokens);
    return tokens;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "They don't know.; They|do|n't|know|.",
        "Kern's plan; Kern|'s|plan",
        "We'll see; We|'ll|see",
        "Sen. Kern of the U.S. left.; Sen.|Kern|of|the|U.S.|left|.",
        "J. Kern, 54,; J.|Kern|,|54|,",
        "A Reuters/Ipsos poll and/or more; A|Reuters/Ipsos|poll|and|/|or|more",
      })
  void contractionsAreSplitAndAbbreviationsAreNot(String text, String words) {
    Tokens tokens = tokens(text);

    assertThat(
            IntStream.range(0, tokens.size())
                .mapToObj(i -> text.substring(tokens.start(i), tokens.end(i))))
        .containsExactly(words.split("\\|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Some claim the road is open.; 1; FINITE_VERB",
        "The claim of the envoy is old.; 1; NOUN",
        "They say it.; 1; VERB",
        "His say is final.; 1; NOUN",
        "At least ten left.; 1; ADVERB",
        "The likely winner left.; 1; ADJECTIVE",
        "She left in May 2031.; 3; TIME",
        "About half of them left.; 0; ADVERB",
        "The envoy named by Kern left.; 2; PARTICIPLE",
        "Many named him.; 1; FINITE_VERB",
      })
  void aWordIsToldByItsNeighbours(String text, int item, String tag) {
    assertThat(tokens(text).tag(item)).hasToString(tag);
  }
}
