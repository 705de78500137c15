package org.onrecord.batch;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.onrecord.read.Source;

/**
 * A table whose rows are documents, each with an id of its own: Parquet, or JSON Lines, which is
 * cut between lines however large it is. A row is read as {@code ingest} reads a file of JSON Lines
 * with that line alone.
 *
 * @param place the place of its first piece among all inputs
 */
record DocumentTable(String path, long place) implements Serializable {

  private boolean isJsonLines() {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl.gz");
  }

  private String name() {
    String name = path.replaceAll("/+$", "");
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The rows as JSON. */
  JavaRDD<String> lines(SparkSession spark) {
    return isJsonLines()
        ? spark.read().textFile(path).toJavaRDD()
        : spark.read().parquet(path).toJSON().toJavaRDD();
  }

  Iterator<Row> rows(InputExtraction extraction, int piece, Iterator<String> lines) {
    AtomicInteger nth = new AtomicInteger();
    return new Flattened<>(
        lines,
        line ->
            line.isBlank()
                ? Collections.emptyIterator()
                : extraction.namedRows(
                    Source.of(path, line.getBytes(StandardCharsets.UTF_8)),
                    name(),
                    place + piece,
                    nth.getAndIncrement()));
  }
}
