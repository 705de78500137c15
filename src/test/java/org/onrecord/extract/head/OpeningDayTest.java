package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.text.Line;

@NullMarked
class OpeningDayTest {
  private final OpeningDay days = new OpeningDay(Language.of("en"));

  private @Nullable String day(String text) {
    java.time.LocalDate day = days.of(text, Line.all(text));
    return day == null ? null : day.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIENNA, June 3, 2034 \u2014 The ministers met.|2034-06-03",
        "LIMA, 4 May 2034 (Agency) -- The port is open.|2034-05-04",
        "The Lake Council, at its 11th meeting held on 9 May 2034 on the raid,|2034-05-09",
        "We, the Ministers of Ghana and Peru, meeting in Accra on 3 May 2034, condemn it. The talks"
            + " of 4 May 2033 failed.|2034-05-03",
      })
  void datelinesAndPreamblesTellTheDay(String text, String day) {
    assertThat(day("A title\n\n" + text + "\n")).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers said that the port, closed since 3 May 2034, was open.",
        "The meeting held in Lima on 3 May 2034 had failed.",
        "NATO said on 3 May 2034 that the talks \u2014 the ninth \u2014 had failed, and so on and"
            + " on.",
        "LIMA \u2014 The port was closed on 4 May 2034.",
        "Recalling its decision, taken on 3 May 2034,",
      })
  void otherDaysAreNone(String text) {
    assertThat(day("A title\n\n" + text + "\n")).isNull();
  }

  @Test
  void twoDaysInOnePlaceAreNone() {
    assertThat(day("OSLO, 3 May 2034, corrected 4 May 2034 \u2014 The port is open.\n")).isNull();
  }
}
