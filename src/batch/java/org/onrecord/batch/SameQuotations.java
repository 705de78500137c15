package org.onrecord.batch;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * The same words in several documents: on the tables of a job, by keys of runs of words and not by
 * all pairs. A pair is {@code same} (all words), {@code trimmed} (all words of one stand in the
 * other) or {@code overlapping}; {@code press_and_record} tells those of an article and a
 * transcript or speech, {@code same_speaker} those that both give to somebody.
 */
public final class SameQuotations {
  /** A key that more documents have is a phrase of the trade, and pairs of it are no finding. */
  private static final int COMMON = 50;

  /** Words that all stand in the other: at least so many. */
  private static final int TRIMMED = 6;

  /** Else a run of at least so many. */
  private static final int OVERLAPPING = 9;

  private final SparkSession spark;

  public SameQuotations(SparkSession spark) {
    this.spark = spark;
  }

  /** For {@code spark-submit}: the output of a job, and the folder for the pairs. */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected the output folder of a job, and one for pairs");
    }
    SparkSession spark = SparkSession.builder().appName("OnRecord same words").getOrCreate();
    try {
      new SameQuotations(spark).in(args[0]).write().mode(SaveMode.Overwrite).parquet(args[1]);
    } finally {
      spark.stop();
    }
  }

  /** The pairs in the tables of a job. */
  public Dataset<Row> in(String output) {
    Dataset<Row> spoken = spoken(output).cache();
    Dataset<Row> keyed =
        spoken.select(
            col("statement"), col("document"), explode(keys().apply(col("plain"))).as("key"));
    Dataset<Row> telling =
        keyed
            .groupBy("key")
            .agg(org.apache.spark.sql.functions.countDistinct("document").as("documents"))
            .where(col("documents").between(2, COMMON))
            .select("key");
    Dataset<Row> few = keyed.join(telling, "key");
    Dataset<Row> candidates =
        few.as("a")
            .join(few.as("b"), col("a.key").equalTo(col("b.key")))
            .where("a.document < b.document")
            .select(col("a.statement").as("statement"), col("b.statement").as("other"))
            .distinct();
    return judged(candidates, spoken);
  }

  /** What is said at first hand, with the form of its document. */
  private Dataset<Row> spoken(String output) {
    String tables = output + "/tables/";
    Dataset<Row> statements = spark.read().parquet(tables + "statements").where("depth = 0");
    Dataset<Row> documents =
        spark.read().parquet(tables + "documents").select(col("document"), col("kind").as("form"));
    UserDefinedFunction plain = udf((UDF1<String, String>) WordRuns::plain, DataTypes.StringType);
    return statements
        .join(documents, "document")
        .select(
            col("statement"),
            col("document"),
            col("form"),
            col("date"),
            col("speakers"),
            col("text"),
            plain.apply(col("text")).as("plain"));
  }

  private static UserDefinedFunction keys() {
    return udf(
        (UDF1<String, long[]>) WordRuns::keys, DataTypes.createArrayType(DataTypes.LongType));
  }

  private static Dataset<Row> judged(Dataset<Row> candidates, Dataset<Row> spoken) {
    UserDefinedFunction longest =
        udf((UDF2<String, String, String>) WordRuns::longest, DataTypes.StringType);
    Dataset<Row> first = spoken.as("a");
    Dataset<Row> second = spoken.as("b");
    Column shared = size(split(col("run"), " "));
    Column one = length(col("run")).equalTo(length(col("a.plain")));
    Column other = length(col("run")).equalTo(length(col("b.plain")));
    Column press = col("a.form").equalTo("article");
    return candidates
        .join(first, col("a.statement").equalTo(candidates.col("statement")))
        .join(second, col("b.statement").equalTo(col("other")))
        .withColumn("run", longest.apply(col("a.plain"), col("b.plain")))
        .withColumn("words", shared)
        .withColumn(
            "relation",
            when(one.and(other), "same").when(one.or(other), "trimmed").otherwise("overlapping"))
        .where(
            col("words")
                .geq(OVERLAPPING)
                .or(col("relation").notEqual("overlapping").and(col("words").geq(TRIMMED))))
        .select(
            col("relation"),
            col("words"),
            press.notEqual(col("b.form").equalTo("article")).as("press_and_record"),
            arrays_overlap(col("a.speakers"), col("b.speakers")).as("same_speaker"),
            col("a.statement").as("statement"),
            col("b.statement").as("other"),
            col("a.date").as("date"),
            col("b.date").as("other_date"),
            array_sort(col("a.speakers")).as("speakers"),
            array_sort(col("b.speakers")).as("other_speakers"),
            col("a.text").as("text"),
            col("b.text").as("other_text"));
  }
}
