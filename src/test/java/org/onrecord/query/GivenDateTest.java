package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GivenDateTest {

  @ParameterizedTest
  @CsvSource({
    "since, 2021, 2021-01-01",
    "until, 2021, 2021-12-31",
    "since, 2024-02, 2024-02-01",
    "until, 2024-02, 2024-02-29",
    "until, 2024-02-03, 2024-02-03",
    "on, 2024-02-03, 2024-02-03",
    "since, July 2021, 2021-07-01",
    "until, Feb. 2024, 2024-02-29",
    "on, 3 February 2024, 2024-02-03",
    "until, '2nd of July, 2021', 2021-07-02"
  })
  void monthAndYearAreWhole(String parameter, String given, String day) {
    assertThat(GivenDate.day(parameter(parameter), given)).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({
    "on, 2021",
    "since, 2021-13",
    "until, 2021-02-30",
    "since, yesterday",
    "since, 21",
    "on, July 2021",
    "since, 3/4/2021"
  })
  void whatIsNoDayIsRefused(String parameter, String given) {
    assertThatThrownBy(() -> GivenDate.day(parameter(parameter), given))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("--" + parameter + " “" + given + "”: expected a day");
  }

  @Test
  void firstAndLastDayOfWhatIsMeant() {
    assertThat(GivenDate.first("2024-02")).hasToString("2024-02-01");
    assertThat(GivenDate.last("2024-02")).hasToString("2024-02-29");
    assertThat(GivenDate.last(" 2024 ")).hasToString("2024-12-31");
    assertThatThrownBy(() -> GivenDate.first("soon"))
        .hasMessage(
            "“soon”: expected a day, month or year such as 2024-03-31, 2024-03, July 2024 or 2024");
    assertThatThrownBy(() -> GivenDate.last("3 July and 4 July 2021"))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void theMessageSaysWhatIsWrong() {
    assertThatThrownBy(() -> GivenDate.day(parameter("on"), "2021-02-30"))
        .hasMessageContaining("a day that there is");
    assertThatThrownBy(() -> GivenDate.day(parameter("on"), "2021"))
        .hasMessageContaining("a day such as 2024-03-31");
    assertThatThrownBy(() -> GivenDate.day(parameter("since"), "soon"))
        .hasMessageContaining("a day, month or year such as");
  }

  private static Parameter parameter(String name) {
    return new Parameter(name, ParameterType.DATE, false, Optional.empty(), List.of(), "");
  }
}
