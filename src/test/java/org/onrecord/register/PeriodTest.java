package org.onrecord.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PeriodTest {

  private static int day(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }

  @Test
  void aYearMayHoldFromItsFirstDayAndSurelyHoldsFromItsLast() {
    Period period = Period.of("2019", "2021-03");
    assertThat(period.mayHold(day("2019-01-01"))).isTrue();
    assertThat(period.surelyHolds(day("2019-06-01"))).isFalse();
    assertThat(period.surelyHolds(day("2019-12-31"))).isTrue();
  }

  @Test
  void aMonthMayHoldToItsLastDay() {
    Period period = Period.of("2019", "2021-03");
    assertThat(period.mayHold(day("2021-03-31"))).isTrue();
    assertThat(period.mayHold(day("2021-04-01"))).isFalse();
  }

  @Test
  void withoutAnEndItGoesOn() {
    assertThat(Period.of("2019-05-02", null).surelyHolds(day("2040-01-01"))).isTrue();
  }

  @Test
  void handoversTouch() {
    assertThat(Period.of("2017-01-20", "2021-01-20").mayOverlap(Period.of("2021-01-20", null)))
        .isTrue();
    assertThat(Period.of("2017-01-20", "2021-01-19").mayOverlap(Period.of("2021-01-20", null)))
        .isFalse();
  }
}
