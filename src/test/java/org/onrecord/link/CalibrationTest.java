package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.model.Basis;
import org.onrecord.model.Findings;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Span;

class CalibrationTest {
  private static final Calibration COUNTED =
      new Calibration(
          Language.english()
              .with(
                  "confidence.tsv",
                  List.of(
                      "words\tlabel-dash\tindirect\tnone\tperson\t900\t90",
                      "words\tlabel-point\tindirect\tnone\tperson\t900\t810",
                      "speaker\tdistant_pronoun\t900\t450",
                      "speaker\tname\t900\t720",
                      "speaker\tlocal_name\t900\t540")));

  private static Utterance report(Rule rule) {
    Speaker speaker =
        Speaker.printed("Kern", new Span(0, 4), SpeakerType.PERSON, 1, null)
            .resolved(SpeakerType.PERSON, "Jo Kern", null, null, null, 0.5);
    return new Utterance(
        "x",
        UtteranceKind.INDIRECT,
        List.of(new Span(5, 9)),
        speaker,
        null,
        Modality.ASSERTED,
        null,
        null,
        null,
        List.of(),
        1,
        rule,
        false);
  }

  @Test
  void aReportIsAsSureAsItsLikeWasRight() {
    assertThat(COUNTED.calibrated(report(Rule.LABEL_DASH)).confidence()).isBetween(0.09, 0.13);
    assertThat(COUNTED.calibrated(report(Rule.LABEL_POINT)).confidence()).isBetween(0.88, 0.91);
  }

  @Test
  void ofARuleNeverCountedTheKindDecides() {
    assertThat(COUNTED.calibrated(report(Rule.LABEL_LETTER)).confidence()).isBetween(0.3, 0.8);
  }

  @Test
  void whoIsMeantIsAsSureAsThoseWhoWereKnownByTheSame() {
    assertThat(COUNTED.of(Basis.NAME, 0.98)).isBetween(0.8, 0.82);
    assertThat(COUNTED.of(Basis.NAME, 0.7)).isBetween(0.6, 0.62);
    assertThat(COUNTED.of(Basis.NAME, 0.8)).isEqualTo(0.8);
    assertThat(COUNTED.of(Basis.LABEL, 0.5)).isEqualTo(0.5);
    assertThat(COUNTED.of(Basis.DISTANT_PRONOUN, 0.6)).isBetween(0.49, 0.52);
  }

  @Test
  void whatIsLessSureIsLeftOutAndWhatItReportedHasNoReporter() {
    Findings all =
        Linked.of("Jo Kern said that Ann Lund said that it rained.", "2021-05-20").findings();
    List<Utterance> two = all.utterances();
    assertThat(two).hasSize(2);
    Utterance unsure = two.getFirst().withConfidence(0.1);
    Utterance sure = two.getLast().withConfidence(1).withWithin(unsure.id());
    Findings kept =
        new Findings(
                all.document(),
                all.kind(),
                all.metadata(),
                List.of(unsure, sure),
                all.mentions(),
                all.issues())
            .atLeast(0.5);
    assertThat(kept.utterances()).containsExactly(sure.withWithin(null));
    assertThat(kept.utterances().getFirst().confidenceInAll()).isBetween(0.5, 1.0);
  }
}
