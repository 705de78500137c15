package org.onrecord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of which each row is a document. */
class DocumentTableTest {
  private static final String ROWS =
      """
      {"id": "ferry-1", "title": "Ferries wait", "date": "2030-02-01", "url": "https://example.org/1", "publisher": "Harbour Post", "text": "\\"We will pay,\\" Tam Okello said in Kenya."}
      {"id": "ferry-2", "title": "Talks end", "date": "2032-02-02", "url": "https://example.org/2", "publisher": "Harbour Post", "text": "Ebba Lindqvist-Roy said that Finland had left the talks."}
      {"id": "ferry-3", "title": "Talks go on", "date": "2032-03-02", "url": "https://example.org/3", "publisher": "Strait Times", "text": "Ebba Lindqvist-Roy said that Finland had come back."}
      """;
  private static final String WITHOUT_ID =
      "{\"title\": \"Lost\", \"date\": \"2032-03-02\", \"text\": \"Tam Okello said that it"
          + " rained.\"}\n";

  @TempDir static Path folder;
  private static SparkSession spark;
  private static Path table;
  private static List<String> expected;

  @BeforeAll
  static void runOnOneMachine() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    table = documents.resolve("ferries.jsonl");
    Files.writeString(table, ROWS);
    expected = OneMachine.ingest(documents, folder.resolve("store")).quads();
    spark = SparkSessions.local("local[2,4]");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static JobReport run(Path rows, Path output, int partitions) throws IOException {
    return new BatchJob(
            spark,
            new JobOptions(
                List.of(),
                List.of(rows.toString()),
                output.toString(),
                List.of(),
                partitions,
                128L << 20,
                1_000))
        .run();
  }

  @Test
  void rowsOfJsonLinesAreTheDocumentsOfOneMachine() throws IOException {
    for (int partitions : List.of(1, 3)) {
      Path output = folder.resolve("lines-" + partitions);
      JobReport report = run(table, output, partitions);
      assertThat(report.documents()).isEqualTo(3);
      assertThat(Shards.quads(output)).isEqualTo(expected);
    }
  }

  @Test
  void rowsOfParquetAreTheSameDocuments() throws IOException {
    Path parquet = folder.resolve("ferries.parquet");
    spark.read().json(table.toString()).write().parquet(parquet.toString());
    Path output = folder.resolve("parquet");
    JobReport report = run(parquet, output, 2);
    assertThat(report.documents()).isEqualTo(3);
    assertThat(report.failures()).isZero();
  }

  @Test
  void rowWithoutIdIsAFailureThatSaysWhatToDo() throws IOException {
    Path rows = folder.resolve("lost.jsonl");
    Files.writeString(rows, ROWS + WITHOUT_ID);
    Path output = folder.resolve("lost");
    JobReport report = run(rows, output, 1);
    assertThat(report.documents()).isEqualTo(3);
    assertThat(report.failures()).isEqualTo(1);
    assertThat(
            spark
                .read()
                .parquet(output + "/tables/failures")
                .collectAsList()
                .getFirst()
                .mkString(" "))
        .contains("lost.jsonl")
        .contains("id");
  }
}
