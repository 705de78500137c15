package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.grammar.Parsed;
import org.onrecord.model.Issue;

/**
 * {@link AttributionFinder} and {@link LongSentences}: every cue of a sentence is read, in order.
 */
final class AttributionFinderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said that it rained and the clerk added that it snowed.; said added",
        "According to the envoy, the clerk said that it rained.; According to said",
        "The envoy had a long conversation about the road.; had a long conversation about",
        "The envoy had talked to them.; ''",
        "The road is open.; ''",
      })
  void cuesAreFoundInTheirOrder(String text, String cues) {
    Said said = AttributionFinder.find(Parsed.of(text).grammar());

    assertThat(
            String.join(
                " ",
                said.found().stream().map(a -> a.cue() == null ? "-" : a.cue().of(text)).toList()))
        .isEqualTo(cues);
  }

  @Test
  void aSentenceThatIsCutIsTold() {
    assertThat(
            LongSentences.issues(
                List.of(Parsed.of("The envoy came and saw ".repeat(400) + "it.").sentence())))
        .extracting(Issue::code)
        .containsExactly("long-sentence");
    assertThat(LongSentences.issues(List.of(Parsed.of("The road is open.").sentence()))).isEmpty();
  }
}
