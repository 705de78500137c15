package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.grammar.Parsed;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.text.Span;

/** The report of a verb: which cue it is, how it is read, and whether it was said at all. */
final class VerbReportsTest {
  /** "source | cue | content" of what a verb reports; "-" for nothing. */
  private static String report(String text, String verb) {
    Said said = said(text, verb);
    String found = said.found().stream().map(a -> line(text, a)).collect(Collectors.joining(" & "));
    return found.isEmpty() ? "-" : found;
  }

  private static Said said(String text, String verb) {
    Parsed parsed = Parsed.of(text);
    return VerbReports.at(parsed.grammar(), Said.NOTHING, parsed.item(verb));
  }

  private static String line(String text, Attribution report) {
    Span source = report.source();
    Span cue = report.cue();
    return (source == null ? "-" : source.of(text))
        + " | "
        + (cue == null ? "-" : cue.of(text))
        + " | "
        + report.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The envoy pointed out that it rained.# pointed# The envoy | pointed out | that it rained",
        "The envoy called once again on the states to act.# called"
            + "# The envoy | called once again on | the states to act",
        "The envoy pointed at the road.# pointed# -",
        "The envoy did not respond to questions.# respond# The envoy | respond to | questions",
        "The envoy spoke to emailed questions.# emailed# -",
      })
  void aCueIsTheVerbWithItsParticles(String text, String verb, String report) {
    assertThat(report(text, verb)).isEqualTo(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The envoy said this privately in Oslo.# said# The envoy | said | this",
        "The sign said that it rained.# said# The sign | said | that it rained",
        "The road said that it rained.# said# -",
      })
  void whoCannotSpeakReportsNothing(String text, String verb, String report) {
    assertThat(report(text, verb)).isEqualTo(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said that it rained.; said; ASSERTED",
        "The envoy will say that it rained.; say; HYPOTHETICAL",
        "The envoy did not say that it rained.; say; NEGATED",
        "The envoy might say that it rained.; say; HYPOTHETICAL",
        "Did the envoy say that it rained?; say; HYPOTHETICAL",
        "The envoy would only say that it rained.; say; ASSERTED",
        "The envoy would say that it rained.; say; HYPOTHETICAL",
        "If the envoy says that it rained, we go.; says; HYPOTHETICAL",
      })
  void whatWasNotSaidOrOnlySupposedIsTold(String text, String verb, String modality) {
    assertThat(said(text, verb).found())
        .extracting(a -> a.modality().name())
        .containsExactly(modality);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy replied:; replied; true",
        "The envoy replied.; replied; true",
        "The envoy slept.; slept; false"
      })
  void aCueWithoutWordsAwaitsThem(String text, String verb, boolean awaits) {
    assertThat(said(text, verb).awaited() != null).isEqualTo(awaits);
  }
}
