package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** Lines of the frame and asides in brackets, each with a line of speech that looks like one. */
final class LineKindsTest {
  private static final LineKinds LINES = new LineKinds(Language.english());
  private static final Asides ASIDES = new Asides(Language.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "END; true",
        "# # #; true",
        "END 4:25 P.M. EDT; true",
        "End of story, he said.; false",
        "In the end we stayed.; false",
      })
  void anEndMarkIsAWholeLine(String line, boolean ends) {
    assertThat(LINES.isEndMark(line)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2:02 p.m. EDT; true",
        "11:20 A.M. (Local); true",
        "10.30 GMT; true",
        "14:05; true",
        "12 apostles; false",
        "4.25 was the price of it all, they told us; false",
        "At 10:30 GMT?; false",
      })
  void aTimeOfDayBeginsWithFigures(String line, boolean time) {
    assertThat(LINES.isTimeOfDay(line)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Page 3 of 12; true",
        "- 7 -; true",
        "12; true",
        "Page three; false",
        "12 left; false",
      })
  void aPageNumberHasNoOtherWords(String line, boolean page) {
    assertThat(LINES.isPageNumber(line)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Relations with Peru; true",
        "Good morning.; false",
        "We are going to start now; true",
        "Relations with Peru (a report in the press); true",
      })
  void aLineWithoutAStopLacksASentence(String line, boolean lacks) {
    assertThat(LineKinds.lacksSentence(line)).isEqualTo(lacks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Relations of Peru; true",
        "The Road to the Harbour; true",
        "we are going to start now; false",
        "We will now go on with the road; false",
      })
  void aHeadingHasCapitals(String line, boolean heading) {
    assertThat(LINES.isHeading(line)).isEqualTo(heading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr Kern interjecting—", "19 July 2033 : Column 772"})
  void aLineOfTheRecordIsNoSpeech(String line) {
    assertThat(LINES.isStageLine(line)).isTrue();
    assertThat(LINES.isStageLine("The column reached us.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We left (Laughter.) and came; (Laughter.)",
        "We left [inaudible] and came; [inaudible]",
        "We left [00:12:30] and came; [00:12:30]",
        "We left [Mr Kern: No!] and came; [Mr Kern: No!]",
        "We left (COVID-19) and came; ''",
        "We left (as I said) and came; ''",
      })
  void anAsideIsNoSpeech(String text, String aside) {
    assertThat(ASIDES.in(text, new Span(0, text.length())))
        .extracting(span -> span.of(text))
        .isEqualTo(aside.isEmpty() ? java.util.List.of() : java.util.List.of(aside));
  }
}
