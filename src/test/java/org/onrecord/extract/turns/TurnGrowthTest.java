package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.language.Language;
import org.onrecord.model.Document;

/**
 * Eight times the text takes about eight times as long to take apart, whatever its labels are. Time
 * is that of the processor, the least of three.
 */
class TurnGrowthTest {
  private static final int SMALL = 1_000;
  private static final double MOST = 2.2;

  /** Documents in which something grows that most documents have little of. */
  enum Kind {
    UNIQUE_LABELS(i -> name(i) + ": We spoke of the ferries. Why not?\n\n"),
    UNIQUE_LABELS_AGAINST_ONE(
        i -> (i % 2 == 0 ? "Minister Brisk" : name(i)) + ": We spoke of the ferries.\n\n"),
    LABELS_OF_ONE_GIVEN_NAME(i -> "Anna " + name(i).split(" ")[1] + ": We spoke.\n\n"),
    MISTYPED_LABELS(i -> "MR. QUINTERO" + (char) ('A' + i % 26) + name(i) + ": Yes.\n\n"),
    STOPS(i -> "Mr. " + name(i).toUpperCase(java.util.Locale.ROOT) + ". I thank the gentleman\n"),
    OWN_LINES(i -> name(i) + "\nWe spoke of the ferries.\n\n"),
    SHORT_PARAGRAPHS(i -> i == 0 ? "MS. QUINT: Yes.\n\nQUESTION: No?\n\n" : "Yes, yes.\n\n"),
    NOTES(i -> (i % 3 == 0 ? "MS. QUINT: " : "") + "(Laughter.) Yes [crosstalk] no.\n\n");

    private final IntFunction<String> part;

    Kind(IntFunction<String> part) {
      this.part = part;
    }

    String text(int parts) {
      return IntStream.range(0, parts).mapToObj(part).collect(Collectors.joining());
    }

    /** A name of letters for each number. */
    private static String name(int number) {
      StringBuilder name = new StringBuilder("A");
      for (int rest = number + 1; rest > 0; rest /= 26) {
        name.append((char) ('a' + rest % 26));
      }
      return name + " B" + name.substring(1) + "son";
    }
  }

  @ParameterizedTest
  @EnumSource
  void timeGrowsWithTheText(Kind kind) {
    TurnSplitter splitter = new TurnSplitter(Language.english(), List.of());
    long small = time(splitter, kind.text(SMALL));
    long large = time(splitter, kind.text(8 * SMALL));
    assertThat(large / 8.0).as("%s: %,d and %,d ns", kind, small, large).isLessThan(MOST * small);
  }

  private static long time(TurnSplitter splitter, String text) {
    Document document = Document.ofText("d", text);
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      splitter.split(document);
      least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from);
    }
    return least;
  }
}
