package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;

/** Topics that a country and a word show together. */
final class TopicPairsTest {
  private static final String FISHERIES = "https://w3id.org/onrecord/id/topic/fisheries";

  private static final TopicPairs PAIRS =
      new TopicPairs(
          Language.english()
              .with(
                  "topic-pairs.tsv",
                  List.of(
                      "+fisheries\tNO|DK\tnets|herring boats",
                      "fisheries\tFR\tnets",
                      "no-such-topic\tNO\tnets")),
          Linked.REGISTER);

  @Test
  void aWordShowsItsTopicBesideItsCountryAlone() {
    assertThat(PAIRS.topics(Set.of("NO"), "they mend nets there")).containsExactly(FISHERIES);
    assertThat(PAIRS.topics(Set.of("DK"), "the herring boats left")).containsExactly(FISHERIES);
    assertThat(PAIRS.topics(Set.of("JP"), "they mend nets there")).isEmpty();
    assertThat(PAIRS.topics(Set.of(), "they mend nets there")).isEmpty();
    assertThat(PAIRS.topics(Set.of("NO"), "the internet is slow")).isEmpty();
  }

  @Test
  void ofTwoCountriesATopicIsToldOnce() {
    assertThat(PAIRS.topics(Set.of("NO", "DK"), "they mend nets there")).containsExactly(FISHERIES);
  }

  @Test
  void onlyAMarkedPairStaysWithItsCountry() {
    assertThat(PAIRS.staysWith("NO", FISHERIES)).isTrue();
    assertThat(PAIRS.staysWith("FR", FISHERIES)).isFalse();
    assertThat(PAIRS.staysWith("JP", FISHERIES)).isFalse();
  }
}
