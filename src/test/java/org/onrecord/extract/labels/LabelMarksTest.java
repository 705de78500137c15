package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** What stands around a label and is none of it, and what in brackets is nobody's speech. */
final class LabelMarksTest {
  private static final Language ENGLISH = Language.english();
  private static final Asides ASIDES = new Asides(ENGLISH);
  private static final LabelMarks MARKS = new LabelMarks(ENGLISH, ASIDES);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "**Anna Kern:** I; Anna Kern:** I",
        "> - Anna Kern; Anna Kern",
        "12. Anna Kern; Anna Kern",
        "3) Anna Kern; Anna Kern",
        "00:12:30 Anna Kern; Anna Kern",
        "[00:12] Anna Kern; Anna Kern",
        "(Laughter) Anna Kern; Anna Kern",
        "(Kern) Anna; (Kern) Anna",
        "12345. Anna; 12345. Anna",
        "12 boats; 12 boats",
        "-5 degrees; -5 degrees",
      })
  void aLabelBeginsBehindEmphasisNumbersTimesAndNotes(String line, String label) {
    assertThat(line.substring(MARKS.after(line, 0, line.length()))).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern (laughing)**; Anna Kern",
        "Anna Kern (via interpreter); Anna Kern",
        "Anna Kern [00:12:30]; Anna Kern",
        "Anna Kern 00:12:30; Anna Kern",
        "Anna Kern (Eastmoor); Anna Kern (Eastmoor)",
        "Speaker 12; Speaker 12",
      })
  void aLabelEndsBeforeDirectionsAndTimes(String printed, String label) {
    assertThat(MARKS.withoutAsides(printed, 0, printed.length()).of(printed)).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern (Eastmoor) to the Minister of Ports; Anna Kern (Eastmoor)",
        "Anna Kern to the Minister; Anna Kern to the Minister",
      })
  void theOneToWhomAQuestionGoesIsNoneOfTheLabel(String printed, String label) {
    Span whole = new Span(0, printed.length());

    assertThat(MARKS.withoutHearer(printed, whole).of(printed)).isEqualTo(label);
  }

  @Test
  void aLabelOverTwoLinesIsOneLine() {
    assertThat(LabelMarks.unwrapped("THE MINISTER \r\nFOR\u00a0PORTS"))
        .isEqualTo("THE MINISTER FOR PORTS");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1,812", " $40", "7"})
  void aNumberBehindALabelMakesItARowOfAList(String behind) {
    assertThat(LabelMarks.numberFollows(behind, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {" We have 40", "", "  — 40"})
  void aNumberFurtherOnDoesNot(String behind) {
    assertThat(LabelMarks.numberFollows(behind, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Laughter.)",
        "[inaudible]",
        "[00:12:30]",
        "(BEGIN VIDEO CLIP)",
        "[Mr Kern: No!]",
        "(*Applause*)",
      })
  void directionsTimesAndInterjectionsAreAsides(String bracket) {
    String text = "We go on " + bracket + " from here.";

    assertThat(ASIDES.in(text, new Span(0, text.length())))
        .containsExactly(new Span(9, 9 + bracket.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(COVID-19)", "(NATO)", "(the port of Eastmoor)", "[sic", "(see: below)"})
  void otherWordsInBracketsAreSpeech(String bracket) {
    String text = "We go on " + bracket + " from here.";

    assertThat(ASIDES.in(text, new Span(0, text.length()))).isEqualTo(List.of());
  }
}
