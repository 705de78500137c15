package org.onrecord.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents to triples and tables, on a Spark cluster.
 *
 * <p>First every piece of the input is extracted, which is nearly all of the work and is kept
 * portion by portion: a job that is run again goes on behind the last whole portion. Then what was
 * found is merged and written. The same inputs and register give the same triples, however the work
 * is cut and whatever tasks fail on the way: those of {@code ingest} on one machine.
 */
public final class BatchJob {
  private static final Logger LOG = LoggerFactory.getLogger(BatchJob.class);

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final JobOptions options;
  private final TaskWatch watch;
  private final Configuration hadoop;
  private final OutputFolder output;
  private final LongAccumulator rows;

  public BatchJob(SparkSession spark, JobOptions options) {
    this(spark, options, TaskWatch.NONE);
  }

  BatchJob(SparkSession spark, JobOptions options, TaskWatch watch) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.options = options;
    this.watch = watch;
    this.hadoop = context.hadoopConfiguration();
    this.output = new OutputFolder(options.output(), hadoop);
    this.rows = spark.sparkContext().longAccumulator("documents found");
  }

  /** For {@code spark-submit}. */
  public static void main(String[] args) throws IOException {
    JobOptions options = JobOptions.of(args);
    SparkSession spark = SparkSession.builder().appName("OnRecord").getOrCreate();
    try {
      LOG.info("done: {}", new BatchJob(spark, options).run().json().strip());
    } finally {
      spark.stop();
    }
  }

  /** Does what is not done yet and says what came of all of it. */
  public JobReport run() throws IOException {
    LoadedRegister register = LoadedRegister.with(options.registers());
    InputListing listing = InputListing.of(options.inputs(), hadoop);
    Optional<JobReport> before = output.begin(plan(listing, register.digest()));
    if (before.isPresent()) {
      return before.get();
    }
    Broadcast<SharedPipeline> pipeline =
        context.broadcast(new SharedPipeline(register.register(), version()));
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(new SerializableConfiguration(hadoop));
    Work work = new Work(pipeline, configuration, watch, rows);
    List<String> portions = files(listing, work);
    portions.addAll(documents(listing.files().size(), portions.size(), work));
    JobReport report = merge(portions, register, configuration);
    output.done(report);
    pipeline.destroy();
    return report;
  }

  private static String version() {
    @Nullable String version = BatchJob.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** Stands for all that decides what is found, and how the work is cut. */
  private String plan(InputListing listing, String registerDigest) {
    StringBuilder plan = new StringBuilder(version()).append('\n').append(registerDigest);
    plan.append('\n').append(options.documents()).append(options.partitions());
    plan.append(' ').append(options.partitionBytes()).append(' ').append(options.portion());
    for (InputFile file : listing.files()) {
      plan.append('\n').append(file);
    }
    listing.missing().forEach(missing -> plan.append("\nmissing ").append(missing));
    return Sha256.sha256(plan.toString());
  }

  // --------------------------------------------------------------- what is found

  /** What a task needs; all of it travels to where the task runs. */
  private record Work(
      Broadcast<SharedPipeline> pipeline,
      Broadcast<SerializableConfiguration> hadoop,
      TaskWatch watch,
      LongAccumulator rows)
      implements java.io.Serializable {

    InputExtraction extraction() {
      return new InputExtraction(pipeline.value(), watch);
    }

    Iterator<Row> counted(Iterator<Row> found) {
      return new Flattened<>(
          found,
          row -> {
            rows.add(row.getString(0).equals(FoundRow.DOCUMENTS) ? 1 : 0);
            return List.of(row).iterator();
          });
    }
  }

  private List<String> files(InputListing listing, Work work) throws IOException {
    List<List<InputFile>> pieces = WorkPieces.of(listing.files(), options);
    List<String> portions = new ArrayList<>();
    for (int from = 0; from < pieces.size(); from += options.portion()) {
      List<List<InputFile>> portion =
          List.copyOf(pieces.subList(from, Math.min(pieces.size(), from + options.portion())));
      String folder = output.portion(portions.size());
      portions.add(folder);
      if (!output.isWhole(folder)) {
        write(
            context
                .parallelize(new ArrayList<>(portion), portion.size())
                .mapPartitions(
                    piece -> {
                      Iterator<InputFile> files = new Flattened<>(piece, List::iterator);
                      Configuration configuration = work.hadoop().value().value();
                      InputExtraction extraction = work.extraction();
                      return work.counted(
                          new Flattened<>(files, file -> extraction.rows(file, configuration)));
                    }),
            folder);
      }
    }
    if (!listing.missing().isEmpty()) {
      String folder = output.portion(portions.size());
      portions.add(folder);
      write(context.parallelize(missing(listing.missing()), 1), folder);
    }
    return portions;
  }

  private static List<Row> missing(List<String> paths) {
    return paths.stream()
        .map(path -> new Failed(path, "", "no such file or folder", "check the path"))
        .map(failed -> InputExtraction.failure(0, failed))
        .toList();
  }

  /** Tables of documents, each of them one portion. */
  private List<String> documents(int placesBefore, int portionsBefore, Work work)
      throws IOException {
    List<String> portions = new ArrayList<>();
    for (String path : options.documents()) {
      String folder = output.portion(portionsBefore + portions.size());
      long place = placesBefore + ((long) portions.size() << 32);
      portions.add(folder);
      if (!output.isWhole(folder)) {
        DocumentTable table = new DocumentTable(path, place);
        write(
            table
                .lines(spark)
                .mapPartitionsWithIndex(
                    (piece, lines) -> work.counted(table.rows(work.extraction(), piece, lines)),
                    false),
            folder);
      }
    }
    return portions;
  }

  private void write(JavaRDD<Row> found, String folder) {
    spark.createDataFrame(found, FoundRow.SCHEMA).write().mode(SaveMode.Overwrite).parquet(folder);
  }

  // --------------------------------------------------------------- what is made of it

  private JobReport merge(
      List<String> portions,
      LoadedRegister register,
      Broadcast<SerializableConfiguration> configuration)
      throws IOException {
    Dataset<Row> found =
        spark.read().schema(FoundRow.SCHEMA).parquet(portions.toArray(String[]::new));
    int files = Math.max(2 * context.defaultParallelism(), portions.size());
    Merge merge = new Merge(found, options.output());
    RegisterOutput registerOutput = new RegisterOutput(register);
    output.clearTriples();
    long registerTriples = registerOutput.write(options.output(), hadoop);
    long triples = merge.triples(files, configuration);
    merge.tables(files, spark.createDataFrame(registerOutput.names(), TableSchemas.NAMES));
    JobReport report =
        new JobReport(
            merge.rows(FoundRow.DOCUMENTS),
            merge.rows(FoundRow.UTTERANCES),
            merge.rows(FoundRow.STATEMENTS),
            merge.rows(FoundRow.MENTIONS),
            triples,
            registerTriples,
            merge.failed());
    merge.close();
    return report;
  }
}
