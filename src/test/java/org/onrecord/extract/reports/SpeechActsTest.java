package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Found;
import org.onrecord.model.Cue;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Utterance;

/** What a source does with the words reported of it. */
final class SpeechActsTest {

  /** Each act with the examples that the published scheme gives of it. */
  static Stream<Arguments> examples() {
    Model scheme = ModelFactory.createDefaultModel();
    InputStream turtle =
        Objects.requireNonNull(
            SpeechActsTest.class.getResourceAsStream("/org/onrecord/ontology/speech-acts.ttl"));
    RDFDataMgr.read(scheme, turtle, Lang.TURTLE);
    return scheme.listStatements(null, SKOS.example, (String) null).toList().stream()
        .map(example -> Arguments.of(slug(example.getSubject()), example.getString()));
  }

  private static String slug(Resource act) {
    return act.getURI().substring(act.getURI().lastIndexOf('/') + 1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyExampleOfAnActPerformsIt(String act, String text) {
    assertThat(act(Found.in(text).only())).isEqualTo(act);
  }

  @Test
  void theSchemeHasTheActsOfTheModel() {
    assertThat(examples().map(example -> (String) example.get()[0]))
        .containsOnly(
            Stream.of(SpeechAct.values())
                .map(act -> act.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "urge; She told the crew to leave.",
        "assert; She told the crew that the port was closed.",
        "urge; He asked the mayor to open the port.",
        "ask; He asked the mayor about the port.",
        "urge; They asked for help.",
        "urge; They asked the mayor for help.",
        "commit; They agreed to open the port.",
        "assert; They agreed that the port was closed.",
        "commit; They agreed on a timetable.",
        "assert; They agreed on the need for patience.",
        "urge; He persuaded the crew to leave.",
        "regret; He conveyed his condolences to the family.",
        "thank; He reiterated his deep appreciation for the search.",
        "warn; She voiced alarm at the arrests.",
        "assert; She voiced the opinion of the crew.",
        "commit; They reaffirmed their commitment to the fund.",
        "assert; They reaffirmed the importance of the fund.",
        "welcome; He offered support for the reforms.",
        "commit; He offered to return.",
        "urge; The envoy’s call for talks was heard.",
        "deny; His denial that the port was closed came late.",
        "assert; According to the envoy, the port was closed.",
        "condemn; “Shame on them,” he fumed, accusing the firm of fraud.",
      })
  void theConstructionSaysWhatTheCueDoes(String act, String text) {
    assertThat(Found.in(text).utterances().getLast())
        .extracting(SpeechActsTest::act)
        .isEqualTo(act);
  }

  @Test
  void whatSomebodyKnewIsNoAct() {
    assertThat(act(Found.in("She knew that the port was closed.").only())).isEqualTo("-");
  }

  private static String act(Utterance utterance) {
    Cue cue = utterance.cue();
    return cue == null || cue.act() == null ? "-" : cue.act().name().toLowerCase(Locale.ROOT);
  }
}
