package org.onrecord.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.onrecord.model.Findings;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

/**
 * Times loading and the named queries on generated data: copies of the sample documents. Not a
 * test; run its main method with the number of triples wanted (a million where none is given).
 */
final class StoreBenchmark {

  private static final Map<ParameterType, String> VALUES =
      Map.of(
          ParameterType.COUNTRY, "Norway",
          ParameterType.OFFICIAL, "Ingrid Lund",
          ParameterType.DOCUMENT, "copy-7/" + SampleFindings.INTERVIEW);

  private StoreBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    long wanted = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    Path folder = Files.createTempDirectory("onrecord-benchmark");
    try (Store store = Store.open(folder.resolve("store"))) {
      store.loadRegister("sample", SampleGraph.register());
      load(store, wanted);
      System.out.println(store.status());
      for (NamedQuery query : QueryCatalogue.bundled().queries()) {
        ask(store, query);
      }
      time("verify", () -> store.verify().problemCount());
      time(
          "compact",
          () -> {
            store.compact();
            return store.status().diskBytes();
          });
    }
  }

  private static void load(Store store, long wanted) {
    List<DocumentTriples> batch = new ArrayList<>();
    long batched = 0;
    long loaded = 0;
    long start = System.nanoTime();
    for (int copy = 0; loaded + batched < wanted; copy++) {
      for (Findings sample : SampleFindings.all()) {
        String id = "copy-" + copy + "/" + sample.document().id();
        List<Triple> triples = SampleGraph.triples(SampleFindings.copy(sample, id));
        batch.add(new DocumentTriples(Iris.document(id), triples));
        batched += triples.size();
      }
      if (batched >= Store.BATCH_TRIPLES) {
        store.replace(batch);
        loaded += batched;
        batch.clear();
        batched = 0;
      }
    }
    store.replace(batch);
    loaded += batched;
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("load: %d triples, %.0f a second%n", loaded, loaded / seconds);
  }

  private static void ask(Store store, NamedQuery query) {
    List<String> given = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        given.add(parameter.name());
        given.add(VALUES.getOrDefault(parameter.type(), "x"));
      }
    }
    QueryRunner runner = new QueryRunner(store, new Limits(Duration.ofMinutes(2), 1_000));
    for (int round = 0; round < 3; round++) {
      time(
          query.name() + " " + given, () -> ((Answer.Rows) runner.run(query, Given.of(given.toArray(String[]::new)))).rows().size());
    }
  }

  private static void time(String what, java.util.function.LongSupplier action) {
    long start = System.nanoTime();
    long cpuStart = cpuMillis();
    long result = action.getAsLong();
    System.out.printf(
        "%s: %d ms (processor %d ms), result %d%n",
        what, (System.nanoTime() - start) / 1_000_000, cpuMillis() - cpuStart, result);
  }

  /** Of the whole process: on a busy machine the better measure. */
  private static long cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }
}
