package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.text.Span;

/** What the words beside a source or a name show, and where a sentence or a head ends. */
final class SourceWordsTest {
  private static final NameLexicon ENGLISH = Language.english().names();

  private static Span in(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "We both said so.; We; true",
        "We're both saying so.; both; true",
        "We have both said so.; both; true",
        "They are both saying so.; both; false",
        "We said so.; We; false",
        "We bother nobody.; We; false",
        "We together say so.; We; true",
      })
  void bothBesideWeMeansTwo(String text, String source, boolean both) {
    assertThat(new SourceWords(text, ENGLISH).isBoth(in(text, source))).isEqualTo(both);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Jo Kern, who lost her brother, spoke.; FEMALE",
        "Jo Kern, who lost his brother, spoke.; MALE",
        "Jo Kern, who met Anna and her brother, spoke.; UNKNOWN",
        "Jo Kern, who left, told her brother.; UNKNOWN",
        "Jo Kern lost her brother.; UNKNOWN",
      })
  void aPronounOfTheClauseBehindANameShowsItsSex(String text, Sex sex) {
    assertThat(new OwnSex(text, ENGLISH).behind(in(text, "Jo Kern"))).isEqualTo(sex);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "he, MALE",
    "his, MALE",
    "she, FEMALE",
    "her, FEMALE",
    "they, UNKNOWN",
    "kern, UNKNOWN"
  })
  void aPronounHasASex(String pronoun, Sex sex) {
    assertThat(ENGLISH.sex(pronoun)).isEqualTo(sex);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It rained. Gov. Kern left the U.S. port. It was dry.; Kern; Gov. Kern left the U.S. port",
        "Was it dry? Kern left; Kern; Kern left",
        "Prices rose 2.5 points, Kern said. No.; Kern; Prices rose 2.5 points, Kern said",
      })
  void aStopBehindAShortCapitalisedWordEndsNoSentence(String text, String word, String sentence) {
    assertThat(new RoughSentences(text).around(in(text, word)).of(text).strip())
        .isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "TITLE: Talks in Oslo\\nLINK: https://example.org\\nThe envoy left.; The envoy left.",
        "---\\ntitle: Talks in Oslo\\n---\\nThe envoy left.; The envoy left.",
        "MINISTER: Good morning.\\nIt rained.; MINISTER: Good morning.\\nIt rained.",
        "The envoy left.\\n---\\ntitle: Oslo\\n---\\n; The envoy left.\\n---\\ntitle: Oslo\\n---",
      })
  void fieldsAboveATextAreNotItsWords(String text, String words) {
    String printed = text.replace("\\n", "\n");

    assertThat(printed.substring(new HeaderBlock(ENGLISH).end(printed)).strip())
        .isEqualTo(words.replace("\\n", "\n"));
  }
}
