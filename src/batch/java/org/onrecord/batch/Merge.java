package org.onrecord.batch;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.util.SerializableConfiguration;
import org.onrecord.vocab.Rec;

/**
 * What tasks found, put together: of several documents of one identity the first counts, as in
 * {@code ingest}, and what is said of a resource that several documents share is said in each.
 */
final class Merge {
  private static final String TABLES = "tables";

  private final String output;
  private final Dataset<Row> all;
  private final Dataset<Row> found;

  /** Documents whose identity an earlier input has. */
  private final Dataset<Row> second;

  private final boolean hasSecond;

  Merge(Dataset<Row> all, String output) {
    this.output = output;
    this.all = all;
    Dataset<Row> named =
        all.where(col("kind").equalTo(FoundRow.DOCUMENTS)).select("document", "place", "nth");
    Dataset<Row> repeated =
        named
            .groupBy("document")
            .agg(count("*").as("times"), min(struct("place", "nth")).as("kept"))
            .where("times > 1");
    this.second =
        named
            .join(repeated, "document")
            .where(struct(col("place"), col("nth")).notEqual(col("kept")))
            .select("document", "place", "nth")
            .cache();
    this.hasSecond = !second.isEmpty();
    this.found =
        hasSecond
            ? all.join(
                broadcast(second),
                all.col("document")
                    .equalTo(second.col("document"))
                    .and(all.col("place").equalTo(second.col("place")))
                    .and(all.col("nth").equalTo(second.col("nth"))),
                "left_anti")
            : all;
  }

  private Dataset<Row> of(String kind) {
    return found.where(col("kind").equalTo(kind));
  }

  /**
   * Writes the shards of triples and returns how many triples there are.
   *
   * @param shards at most so many
   */
  long triples(int shards, Broadcast<SerializableConfiguration> hadoop) {
    Dataset<Row> lines = of(FoundRow.QUADS).select("lines", "triples");
    return write("part", lines.coalesce(shards), hadoop) + write("shared", shared(), hadoop);
  }

  /** Each triple of a shared resource in the graph of each document that has it. */
  private Dataset<Row> shared() {
    Dataset<Row> shared = of(FoundRow.SHARED);
    Dataset<Row> triples = shared.select("subject", "lines").distinct();
    Dataset<Row> memberships = shared.select("subject", "document").distinct();
    Dataset<Row> described =
        memberships
            .join(triples, "subject")
            .select(concat(col("lines"), lit(" <"), col("document"), lit("> .")).as("lines"));
    Dataset<Row> belonging =
        memberships.select(
            concat(
                    lit("<"),
                    col("subject"),
                    lit("> <" + Rec.IN_DOCUMENT + "> <"),
                    col("document"),
                    lit("> <"),
                    col("document"),
                    lit("> ."))
                .as("lines"));
    return described.union(belonging).withColumn("triples", lit(1L)).coalesce(4);
  }

  private long write(String name, Dataset<Row> lines, Broadcast<SerializableConfiguration> hadoop) {
    return lines
        .mapPartitions(new ShardTask(output + "/triples", name, hadoop), Encoders.LONG())
        .collectAsList()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Writes the tables, each in folders of one year. */
  void tables(int files, Dataset<Row> registerNames) {
    for (String table :
        List.of(FoundRow.DOCUMENTS, FoundRow.UTTERANCES, FoundRow.STATEMENTS, FoundRow.MENTIONS)) {
      byYear(table, of(table).select(col(table + ".*"), col("year")).coalesce(files));
    }
    Dataset<Row> rows = of(FoundRow.SPEAKERS).select(col("speakers.*"), col("year"));
    Dataset<Row> names = names(rows, registerNames).cache();
    write("names", names.coalesce(1));
    byYear(FoundRow.SPEAKERS, speakers(rows, names).coalesce(files));
    write(FoundRow.FAILURES, failures().coalesce(1));
    names.unpersist();
  }

  private void write(String table, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(path(table));
  }

  private void byYear(String table, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).partitionBy("year").parquet(path(table));
  }

  private String path(String table) {
    return output + '/' + TABLES + '/' + table;
  }

  /** The register's names, and all of those whom only documents name. */
  private static Dataset<Row> names(Dataset<Row> rows, Dataset<Row> registerNames) {
    return rows.where("name is not null")
        .select(col("speaker").as("entity"), col("kind"), col("name"))
        .distinct()
        .withColumn("same_as", lit(null).cast("string"))
        .withColumn("code", lit(null).cast("string"))
        .union(registerNames);
  }

  /** Who speaks in a year, under the first of several names. */
  private static Dataset<Row> speakers(Dataset<Row> rows, Dataset<Row> names) {
    Dataset<Row> called =
        names
            .groupBy("entity")
            .agg(min("kind").as("kind"), min("name").as("name"), min("same_as").as("same_as"));
    return rows.where("name is null")
        .select(col("speaker"), col("year"))
        .distinct()
        .join(called, col("speaker").equalTo(col("entity")))
        .select("speaker", "kind", "name", "same_as", "year");
  }

  private Dataset<Row> failures() {
    Dataset<Row> failures =
        all.where(col("kind").equalTo(FoundRow.FAILURES)).select(col("failures.*"));
    Dataset<Row> repeated =
        second.select(
            col("document").as("file"),
            lit("").as("place"),
            lit("has the identity of another input of this job").as("what"),
            lit("give their common folder").as("advice"));
    return failures.union(repeated);
  }

  /** How many rows there are of a kind. */
  long rows(String kind) {
    return of(kind).count();
  }

  long failed() {
    return failures().count();
  }

  void close() {
    second.unpersist();
  }
}
