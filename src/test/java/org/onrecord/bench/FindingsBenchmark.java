package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.extract.Extractor;
import org.onrecord.link.Linker;
import org.onrecord.model.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Megabytes of article text a second on one core, from text to findings and for its two halves,
 * extraction and linking to the full register, over the articles of the shared corpora. Run {@link
 * #main}; it says so and does nothing where the corpora are absent. No unit test: its figures
 * depend on the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FindingsBenchmark {
  private static final Path ARTICLES = Path.of("../shared/corpora/attributions/polnear-train/text");

  private final List<Document> documents = new ArrayList<>();
  private final Extractor extractor = new Extractor();
  private final Linker linker = new Linker(LoadedRegister.with(List.of()).register());
  private int next;

  /** Counts what an iteration read, so that the report has a line in megabytes a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;
  }

  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      files
          .sorted()
          .forEach(
              file -> documents.add(Document.ofText(file.getFileName().toString(), text(file))));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private Document document(Read read) {
    Document document = documents.get(next++ % documents.size());
    read.megabytes += document.text().length() / 1e6;
    return document;
  }

  @Benchmark
  public void extract(Read read, Blackhole blackhole) {
    blackhole.consume(extractor.extract(document(read)));
  }

  @Benchmark
  public void findings(Read read, Blackhole blackhole) {
    blackhole.consume(linker.link(extractor.extract(document(read))));
  }

  public static void main(String[] arguments) throws RunnerException {
    if (!Files.isDirectory(ARTICLES)) {
      throw new IllegalStateException("no articles to measure on: " + ARTICLES + " is absent");
    }
    new Runner(new OptionsBuilder().include(FindingsBenchmark.class.getSimpleName()).build()).run();
  }
}
