package org.onrecord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quotation is found again where it was said, also when it was cut. */
final class SameQuotationsTest {
  @TempDir private Path folder;

  @Test
  void aQuotationIsFoundBesideTheRecordWholeAndTrimmed() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        documents.resolve("briefing.txt"),
        """
        QUESTION: What became of the ferry line?

        MS. TARNOVIK: We will not reopen the line before both harbours have been dredged to eight metres, and that takes a year. Nobody asked us for less.

        QUESTION: Will Norway pay?

        MS. TARNOVIK: It will pay what it promised in the spring of last year and not a crown more.
        """);
    Files.writeString(
        documents.resolve("trimmed.txt"),
        """
        HARBOUR NEWS - "We will not reopen the line before both harbours have been dredged," Mara Tarnovik said on Monday.
        """);
    Files.writeString(
        documents.resolve("whole.txt"),
        """
        LATE EDITION - "It will pay what it promised in the spring of last year and not a crown more," Mara Tarnovik said. She spoke in Oslo.
        """);
    Path output = folder.resolve("out");
    SparkSession spark = SparkSessions.local("local[2]");
    try {
      new BatchJob(spark, JobOptions.of(documents.toString(), output.toString())).run();
      List<String> pairs =
          new SameQuotations(spark)
              .in(output.toString()).orderBy("words").collectAsList().stream()
                  .map(row -> row.getString(0) + " " + row.getInt(1) + " " + row.getBoolean(2))
                  .toList();
      assertThat(pairs).containsExactly("trimmed 12 true", "same 17 true");
    } finally {
      spark.stop();
    }
  }

  @Test
  void aSharedRunOfNineWordsSharesAKey() {
    String run = "one two three four five six seven eight nine";
    long[] first = WordRuns.keys("before it came something " + run + " and then much more of it");
    long[] second = WordRuns.keys("quite other words " + run + " with an end");
    assertThat(first).containsAnyOf(second);
    assertThat(WordRuns.longest("a b " + run, run + " c d")).isEqualTo(run);
  }
}
