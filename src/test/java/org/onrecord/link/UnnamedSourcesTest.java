package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.UtteranceKind;

/**
 * Sources that are described and not named: their country, their antecedent, the two of whom one
 * is.
 */
class UnnamedSourcesTest {
  private static final String DAY = "2021-05-20";

  private static List<Speaker> speakers(String text) {
    return Linked.of(text, DAY).findings().utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .map(u -> u.speaker())
        .toList();
  }

  private static String names(Speaker speaker) {
    return speaker.named().isEmpty()
        ? "-"
        : speaker.named().stream().map(Speaker.Member::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "A Norwegian diplomat said that it rained.|PERSON NO",
        "A member of the delegation of Norway, who was tired, said that it rained.|PERSON NO",
        "An official of the French foreign ministry said that it rained.|PERSON FR",
        "One of France's envoys said that it rained.|PERSON FR",
        "A French diplomat with knowledge of the talks said that it rained.|PERSON FR",
        "Senior French officials said that it rained.|GROUP FR",
        "My Norwegian colleague told me that it rained.|PERSON NO",
        "A spokesman for the French president said that it rained.|PERSON null",
        "A former French diplomat said that it rained.|PERSON null",
        "A French member of the band said that it rained.|UNKNOWN null",
      })
  void whoSpeaksForACountryHasItWithoutAName(String text, String expected) {
    Speaker speaker = speakers(text).getLast();
    assertThat(names(speaker)).isEqualTo("-");
    assertThat(speaker.type() + " " + speaker.country()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The plan was praised by the Lund Union, which said that it rained.|the Lund Union",
        "The envoy met the mayor of Oslo, who said that it rained.|the mayor of Oslo",
        "France, which said that it rained, left.|France",
      })
  void aRelativePronounIsCalledByThePhraseItStandsFor(String text, String label) {
    assertThat(speakers(text).getFirst().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The plan was praised by France, which said that it rained.|France",
        "It was praised by Norwegians, who say that it rains.|-",
        "The Diaz administration, which said that it rained, left.|-",
        "He met a senior Boris Adler adviser, who said that it rained.|-",
      })
  void whoMeansThePhraseAndNobodyWhomItOnlyNames(String text, String name) {
    assertThat(names(speakers(text).getFirst())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "French Energy Minister Klara Hofst spoke first. Her Norwegian counterpart, Bojan Zup, shot"
            + " back. The two had promised that they would be calm.|Klara Hofst; Bojan Zup",
        "French Energy Minister Klara Hofst spoke first. Her Norwegian counterpart, Bojan Zup, shot"
            + " back. Neither minister said that it rained.|Klara Hofst; Bojan Zup",
        "Energy Minister Klara Hofst met Commissioner Bojan Zup. Neither minister said that it"
            + " rained.|-",
        "Energy Minister Klara Hofst met Minister Bojan Zup. Both said that it"
            + " rained.|Klara Hofst; Bojan Zup",
      })
  void theTwoAreTheOneAndTheCounterpartOrWhoMet(String text, String names) {
    assertThat(names(speakers(text).getLast())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The nominee for water commissioner, Ruth Achien, came. The nominee said that it"
            + " rained.|Ruth Achien",
        "The candidate for mayor, Grace Wair, came. The candidate said that it rained.|Grace Wair",
        "Norway's ambassador to Chad, Ken Mor, came. The envoy said that it rained.|Ken Mor",
      })
  void theNomineeAndTheEnvoyAreWhoWasCalledSo(String text, String name) {
    assertThat(names(speakers(text).getLast())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Norway walked out. It said that it rained.|Norway",
        "France said that it snowed. It added that it rained.|France",
        "The French ministry of defence rejected this; it said that it rained.|France",
        "Norway rejected the report. It said that it rained.|-",
        "Norway's envoy walked out. It said that it rained.|-",
        "Norway and France walked out. It said that it rained.|-",
        "Norway talks ended. It said that it rained.|-",
        "The mayor met Norway in Oslo. It said that it rained.|-",
      })
  void itIsTheCountryThatIsTheSubjectBeforeOrNobody(String text, String name) {
    assertThat(names(speakers(text).getLast())).isEqualTo(name);
  }

  private static final String BOTH =
      """
      QUESTION: %s

      SECRETARY TILLMAN: It did.

      PRESIDENT DE VAUBERT: It did not.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "My question is to both ministers. Why do you say that it rained?|Walter Tillman; Luc de"
            + " Vaubert",
        "A question for both of you. Mr. Secretary, why do you say that it rained?|Walter Tillman",
        "Mr. Secretary, why do you say that it rained?|Walter Tillman",
      })
  void youOfAQuestionToBothMeansBoth(String question, String names) {
    assertThat(names(speakers(BOTH.formatted(question)).getLast())).isEqualTo(names);
  }
}
