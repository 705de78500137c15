package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.Span;

/**
 * {@link SourceWords} and {@link Sitting}: what printed words show of a source, and a head of a
 * house.
 */
final class SourceWordsTest {
  private static Span of(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static SourceWords words(String text) {
    return new SourceWords(text, Language.english().names());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We both said so.|We|true",
        "We are both saying so.|both|true",
        "They are both saying so.|both|false",
        "We said so.|We|false",
      })
  void bothMeansTwoWhereWeStandsBeside(String text, String word, boolean both) {
    assertThat(words(text).isBoth(of(text, word))).isEqualTo(both);
  }

  @Test
  void aRelativePronounStandsForThePhraseBeforeIt() {
    String text = "The envoy of Norland, who left, said so.";
    Speaker who =
        Speaker.printed("The envoy of Norland", of(text, "who"), SpeakerType.PERSON, 1, null);
    Speaker envoy =
        Speaker.printed(
            "The envoy of Norland", of(text, "The envoy of Norland"), SpeakerType.PERSON, 1, null);

    assertThat(words(text).antecedent(who)).isEqualTo(of(text, "The envoy of Norland"));
    assertThat(words(text).place(who)).isEqualTo(of(text, "The envoy of Norland"));
    assertThat(words(text).antecedent(envoy)).isNull();
    assertThat(words(text).place(envoy)).isEqualTo(of(text, "The envoy of Norland"));
  }

  @Test
  void weIsToldByItsWord() {
    String text = "We, the ministers, said so.";

    assertThat(words(text).isWe("we", of(text, "We"))).isTrue();
    assertThat(words(text).isWe("we, the ministers", of(text, "We"))).isTrue();
    assertThat(words(text).isWe("the ministers", of(text, "the ministers"))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The House of Commons sat at noon.|true",
        "A talk in Oslo.|false",
      })
  void theHeadOfARecordSaysThatAHouseSits(String head, boolean sits) {
    String text =
        head
            + "\n\n"
            + "The Speaker: Order.\n\n"
            + "Mr Kern: Will it last?\n\n"
            + "Ms Weir: It will.\n\n"
            + "Mr Kern: Good.\n";
    Sitting sitting =
        Sitting.of(
            org.onrecord.extract.Extractor.english()
                .extract(org.onrecord.model.Document.ofText("record", text)),
            Language.english().names());

    assertThat(sitting.isOne()).isEqualTo(sits);
    assertThat(sitting.country()).isNull();
  }
}
