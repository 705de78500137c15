package org.onrecord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job gives what one machine gives, however it is cut and whatever fails. */
final class BatchJobTest {
  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Path documents;
  private static OneMachine.Result expected;

  @BeforeAll
  static void runOnOneMachine() throws IOException {
    documents = InventedFolder.in(folder);
    expected = OneMachine.ingest(documents, folder.resolve("store"));
    spark = SparkSessions.local("local[2,4]");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static JobReport run(Path input, Path output, int partitions) throws IOException {
    return new BatchJob(
            spark, JobOptions.of(input.toString(), output.toString()).inPartitions(partitions))
        .run();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void shardsOfAnyNumberOfPartitionsAreTheBytesOfOneMachine(int partitions) throws IOException {
    Path output = folder.resolve("out-" + partitions);
    JobReport report = run(documents, output, partitions);
    List<String> quads = Shards.quads(output);
    assertThat(quads).isEqualTo(expected.quads());
    assertThat(report.triples() + report.registerTriples()).isEqualTo(quads.size());
    assertThat(report.failures()).isEqualTo(expected.failures().size());
    assertThat(report.documents()).isEqualTo(18);
  }

  @Test
  void labelsOfOneNameInSeveralDocumentsStandInEachOfThem() {
    assertThat(expected.quads())
        .filteredOn(
            line -> line.startsWith("<https://w3id.org/onrecord/id/name/jorunn-vestergaard>"))
        .filteredOn(line -> line.endsWith("<https://w3id.org/onrecord/doc/0/article-00.txt> ."))
        .filteredOn(line -> line.contains("rdf-schema#label"))
        .extracting(line -> line.split("\"")[1])
        .containsExactly("Jorunn Vestergaard", "J\u00f8runn Vestergaard");
  }

  @Test
  void whateverTasksFailTheResultIsTheSame() throws IOException {
    Path output = folder.resolve("out-faults");
    TaskWatch faults =
        input -> {
          TaskContext task = TaskContext.get();
          if (task != null && task.attemptNumber() < 2 && input.hashCode() % 3 == 0) {
            throw new IllegalStateException("a machine fell over at " + input);
          }
        };
    new BatchJob(
            spark, JobOptions.of(documents.toString(), output.toString()).inPartitions(4), faults)
        .run();
    assertThat(Shards.quads(output)).isEqualTo(expected.quads());
  }

  @Test
  void aJobThatIsRunAgainGoesOnBehindTheLastWholePortion() throws IOException {
    Path output = folder.resolve("out-again");
    JobOptions options =
        new JobOptions(
            List.of(documents.toString()), List.of(), output.toString(), List.of(), 6, 1, 2);
    Path log = folder.resolve("read-before-the-end");
    String logged = log.toString();
    TaskWatch dies =
        input -> {
          note(logged, input);
          if (input.endsWith("picture.png")) {
            throw new IllegalStateException("the cluster is gone");
          }
        };
    assertThatThrownBy(() -> new BatchJob(spark, options, dies).run())
        .isInstanceOf(Exception.class);
    List<String> before = Files.readAllLines(log);
    Path second = folder.resolve("read-then");
    String loggedThen = second.toString();
    new BatchJob(spark, options, input -> note(loggedThen, input)).run();
    assertThat(Shards.quads(output)).isEqualTo(expected.quads());
    List<String> then = Files.readAllLines(second);
    assertThat(then).contains(documents + "/picture.png").doesNotHaveDuplicates();
    assertThat(then.size()).isLessThan(23);
    assertThat(before).isNotEmpty();

    Path third = folder.resolve("read-not-at-all");
    String loggedLast = third.toString();
    new BatchJob(spark, options, input -> note(loggedLast, input)).run();
    assertThat(third).doesNotExist();
  }

  private static void note(String file, String input) {
    try {
      Files.writeString(
          Path.of(file), input + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFolderWithAnotherJobInItIsRefused() throws IOException {
    Path output = folder.resolve("out-other");
    run(documents.resolve("0"), output, 1);
    assertThatThrownBy(() -> run(documents.resolve("1"), output, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give another --output");
  }

  @Test
  void failuresSayFileAndWhatToDo() throws IOException {
    Path output = folder.resolve("out-failures");
    run(documents, output, 2);
    List<String> failures =
        spark.read().parquet(output + "/tables/failures").orderBy("file").collectAsList().stream()
            .map(row -> documents.relativize(Path.of(row.getString(0))) + ": " + row.getString(3))
            .toList();
    assertThat(failures).hasSize(3);
    assertThat(failures.get(1)).startsWith("nobody.txt: for a speech without labels");
  }

  @Test
  void theSharedCorporaGiveTheBytesOfOneMachine() throws IOException {
    Path corpora = Path.of("../shared/corpora").toAbsolutePath().normalize();
    String part = System.getProperty("onrecord.corpora", "readouts,transcripts/un-general-debate");
    assumeTrue(
        Files.isDirectory(corpora),
        corpora + " is not there: the comparison over real documents is left out");
    for (String name : part.split(",")) {
      Path output = folder.resolve("out-" + name.replace('/', '-'));
      Path store = folder.resolve("store-" + name.replace('/', '-'));
      OneMachine.Result one = OneMachine.ingest(corpora.resolve(name), store);
      JobReport report = run(corpora.resolve(name), output, 8);
      assertThat(Shards.quads(output)).as(name).isEqualTo(one.quads());
      assertThat(report.failures()).as(name).isEqualTo(one.failures().size());
    }
  }
}
