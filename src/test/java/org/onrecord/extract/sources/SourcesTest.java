package org.onrecord.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** Which phrase of a sentence is the source of its report, and what is none. */
final class SourcesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The port council this month rejected a request from the fishers.; The port council",
        "The envoy, a lawyer, last week proposed a ban on nets.; The envoy, a lawyer",
        "The envoy on Monday announced a ceasefire.; The envoy",
        "The envoy did not at any time on Monday mention the road.; The envoy",
        "The envoy himself said the road was open.; The envoy",
        "We all hope the road is open.; We",
        "We would all hope the road is open.; We",
        "Officials at the harbour office in recent days have said the road is open.; Officials at the"
            + " harbour office",
        "You guys said the road was open.; You",
        "Experts there say the road is open.; Experts",
        "The critics have in particular noted the delay.; The critics",
        "The clerk wept as he announced the delay.; he",
        "It was a strong agenda, and I think the road is open.; I",
        "That prompted the clerk to announce a delay.; the clerk",
        "The clerk spoke in an interview saying that the road was open.; The clerk",
        "Yesterday Minister Orr said the road was open.; Minister Orr",
        "A lot of people said the road was open.; A lot of people",
        "The union published a report that says the road is open.; that",
      })
  void sourceIs(String sentence, String source) {
    assertThat(Found.in(sentence).reports()).isNotEmpty().first().asString().startsWith(source + " | ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "There is reason to say the road is open.",
        "That said, the road is open.",
        "That concludes the briefing on the road.",
        "We need a project that threatens nobody.",
        "It is worth noting that the road is open.",
        "Our goal is to urge the council to act.",
        "And a special thank you to the team.",
        "We raised an open question that nobody answered.",
        "I just have one question: is the road open?",
        "This is the best means to urge the council.",
        "Yes, hi, thank you for the call.",
        "They condemn the horrific attack on the road.",
        "They were accused of preventing cyber attacks that cost millions.",
        "I have a second question: is the road open?",
      })
  void noSourceIsAFragment(String sentence) {
    assertThat(Found.in(sentence).reports())
        .noneMatch(
            report ->
                report.matches(
                    "(?i)(there|that|it|our goal|a special|a second|the best|one|open|an open|yes|yes, hi|the horrific|cyber)"
                        + " \\| .*"));
  }

  @Test
  void quotationBesideWhatCannotSpeakHasNoSource() {
    assertThat(Found.in("\"The road is open,\" the sign of the times read.").reports())
        .noneMatch(report -> report.startsWith("times"));
  }
}
