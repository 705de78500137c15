package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.onrecord.query.Screen;

/** What a long run says of itself. */
final class PaceTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          InputStream.nullInputStream(),
          new PrintStream(said, true, StandardCharsets.UTF_8),
          new PrintStream(said, true, StandardCharsets.UTF_8),
          false,
          Screen.NONE,
          false);

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyTenSecondsALineSaysHowFarARunIs() {
    AtomicLong seconds = new AtomicLong();
    Pace pace = new Pace(terminal, 1_000, () -> TimeUnit.SECONDS.toNanos(seconds.get()));
    for (int i = 0; i < 50; i++) {
      seconds.incrementAndGet();
      pace.step();
      pace.step();
    }
    assertThat(said().lines())
        .containsExactly(
            "onrecord: 19 of 1,000 inputs, 1.9 a second",
            "onrecord: 39 of 1,000 inputs, 2.0 a second",
            "onrecord: 59 of 1,000 inputs, 2.0 a second, about 8 min left",
            "onrecord: 79 of 1,000 inputs, 2.0 a second, about 8 min left",
            "onrecord: 99 of 1,000 inputs, 2.0 a second, about 8 min left");
  }

  @Test
  void aSlowStartIsNoMeasureOfTheRest() {
    AtomicLong seconds = new AtomicLong();
    Pace pace = new Pace(terminal, 1_000, () -> TimeUnit.SECONDS.toNanos(seconds.get()));
    seconds.set(20);
    pace.step();
    for (int i = 0; i < 20; i++) {
      seconds.incrementAndGet();
      for (int k = 0; k < 10; k++) {
        pace.step();
      }
    }
    assertThat(said().lines())
        .containsExactly(
            "onrecord: 1 of 1,000 inputs, 0.1 a second",
            "onrecord: 92 of 1,000 inputs, 3.1 a second, about 99 s left",
            "onrecord: 192 of 1,000 inputs, 4.8 a second, about 84 s left");
  }

  @Test
  void aShortRunSaysNothing() {
    Pace pace = new Pace(terminal, 3, System::nanoTime);
    pace.step();
    assertThat(said()).isEmpty();
  }

  @Test
  void warningsOfOneKindAreFoldedAfterTen() {
    FoldedWarnings warnings = new FoldedWarnings(terminal, false);
    for (int i = 1; i <= 1_234; i++) {
      warnings.say("same-text", "same " + i);
    }
    warnings.say("label-typo", "typo 1");
    warnings.end();
    assertThat(said().lines())
        .hasSize(12)
        .contains("same 10", "typo 1")
        .doesNotContain("same 11")
        .endsWith("onrecord: and 1,224 more like these [same-text]; --verbose says them all");
  }

  @Test
  void verboseSaysEveryWarning() {
    FoldedWarnings warnings = new FoldedWarnings(terminal, true);
    for (int i = 1; i <= 12; i++) {
      warnings.say("same-text", "same " + i);
    }
    warnings.end();
    assertThat(said().lines()).hasSize(12).endsWith("same 12");
  }
}
