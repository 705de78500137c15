package org.onrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.extract.Extractor;
import org.onrecord.language.Language;
import org.onrecord.link.LinkOverrides;
import org.onrecord.link.Linker;
import org.onrecord.measure.SyntheticCorpus;
import org.onrecord.model.Document;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.rdf.Provenance;
import org.onrecord.register.Register;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Megabytes of text a second on one core by stage: extraction, with linking to the full register,
 * and with the triples of it all, over made-up transcripts and articles. Run {@link #main}. No unit
 * test: its figures depend on the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FindingsBenchmark {
  private static final int DOCUMENTS = 100;
  private static final long SEED = 1;

  /** What is read. */
  @Param({"TRANSCRIPT", "ARTICLE"})
  public SyntheticCorpus.Shape shape = SyntheticCorpus.Shape.ARTICLE;

  private final List<Document> documents = new ArrayList<>();
  private final Extractor extractor = Extractor.english();
  private final Register register = LoadedRegister.with(List.of()).register();
  private final Linker linker = new Linker(register, LinkOverrides.NONE, Language.english());
  private final FindingsMapper mapper =
      new FindingsMapper(new Provenance("benchmark", "", register.digest()));
  private int next;

  /** Counts what an iteration read, so that the report has a line in megabytes a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;
  }

  @Setup
  public void make() {
    SyntheticCorpus corpus = new SyntheticCorpus(register, SEED);
    for (int i = 0; i < DOCUMENTS; i++) {
      SyntheticCorpus.Made made = corpus.document(i, shape);
      documents.add(Document.ofText(made.name() + ".txt", made.text()));
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

  @Benchmark
  public void triples(Read read, Blackhole blackhole) {
    blackhole.consume(mapper.map(linker.link(extractor.extract(document(read)))));
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(FindingsBenchmark.class.getSimpleName()).build()).run();
  }
}
