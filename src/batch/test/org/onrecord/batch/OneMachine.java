package org.onrecord.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.export.Extent;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Pipeline;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.rdf.Provenance;
import org.onrecord.read.ReadException;
import org.onrecord.read.SourceReaders;
import org.onrecord.store.Store;

/** What {@code ingest} makes of a folder. */
final class OneMachine implements Ingest.Listener {
  private final List<String> failures = new ArrayList<>();

  /** The lines of the whole graph in N-Quads, sorted, and the failures. */
  record Result(List<String> quads, List<String> failures) {}

  static Result ingest(Path folder, Path storeFolder) throws IOException {
    OneMachine listener = new OneMachine();
    Inputs inputs = Inputs.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]));
    inputs.failures().forEach(listener::failed);
    LoadedRegister register = LoadedRegister.with(List.of());
    Pipeline pipeline =
        new Pipeline(SourceReaders.all(), register.register(), Pipeline.Overrides.NONE);
    FindingsMapper mapper =
        new FindingsMapper(new Provenance("development", "", register.digest()));
    try (Store store = Store.open(storeFolder)) {
      store.loadRegister(register.digest(), register.triples());
      new Ingest(pipeline, mapper, store, 2, listener).run(inputs.inputs());
      return new Result(quads(store), listener.failures);
    }
  }

  static List<String> quads(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).export(Extent.WHOLE, ExportFormat.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .toList();
  }

  @Override
  public void found(Findings findings) {
    // in the store
  }

  @Override
  public void unchanged(Document document) {
    // in the store
  }

  @Override
  public void failed(ReadException problem) {
    failures.add(problem.getMessage());
  }

  @Override
  public void sameText(Document document, String otherIri) {
    // stored all the same
  }

  @Override
  public void inputDone() {
    // counted elsewhere
  }
}
