package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Issue;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.rdf.Shapes;
import org.onrecord.read.ReadException;
import org.onrecord.store.Changes;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.store.Writing;
import org.onrecord.vocab.Iris;

/**
 * Takes many sources into a store: reads, extracts, links, maps and checks them in parallel, then
 * hands batches to the one writer.
 *
 * <p>A document is wholly in the store or not at all; a run that is killed goes on where it stopped
 * when repeated, because what is there unchanged is passed over. Not for use by several threads at
 * once.
 */
public final class Ingest {

  /** Hears of each step, in the order of the inputs, in the thread that runs the ingest. */
  public interface Listener {
    /** A document was worked through; it is stored with its batch. */
    void found(Findings findings);

    /** A document stands in the store unchanged. */
    void unchanged(Document document);

    /** An input, or a document in it, cannot be taken in. */
    void failed(ReadException problem);

    /** The same text is known under another identity. */
    void sameText(Document document, String otherIri);

    /** An input is done, for better or worse. */
    void inputDone();
  }

  private final Pipeline pipeline;
  private final Shapes shapes = Shapes.bundled();
  private final FindingsMapper mapper;
  private final Store store;
  private final int threads;
  private final Listener listener;

  public Ingest(
      Pipeline pipeline, FindingsMapper mapper, Store store, int threads, Listener listener) {
    this.pipeline = pipeline;
    this.mapper = mapper;
    this.store = store;
    this.threads = threads;
    this.listener = listener;
  }

  /** Takes the inputs in and says what came of them. */
  public IngestReport run(List<Input> inputs) {
    try (Writing writing = store.writing()) {
      Run run = new Run(writing);
      Map<String, String> fingerprints = run.knownFingerprints();
      new InOrder(threads).each(inputs, input -> prepare(input, fingerprints), run::take);
      run.flush();
      return run.report();
    }
  }

  /** A document on its way into the store. */
  private sealed interface Prepared {
    record Ready(Findings findings, String iri, String sha256, List<Triple> triples)
        implements Prepared {}

    record Unchanged(Document document, String iri) implements Prepared {}

    record Refused(ReadException problem) implements Prepared {}
  }

  private List<Prepared> prepare(Input input, Map<String, String> fingerprints) {
    try {
      return pipeline.read(input).stream()
          .map(document -> prepare(document, fingerprints))
          .toList();
    } catch (ReadException e) {
      return List.of(new Prepared.Refused(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(new Prepared.Refused(Outcome.defect(input, e)));
    }
  }

  private Prepared prepare(Document document, Map<String, String> fingerprints) {
    String iri = Iris.document(document.id());
    if (mapper.fingerprint(document).equals(fingerprints.get(iri))) {
      return new Prepared.Unchanged(document, iri);
    }
    Findings findings = pipeline.findings(document);
    if (findings.utterances().isEmpty()) {
      return new Prepared.Refused(
          new ReadException(
              document.source(),
              "nobody speaks in it: no turn label, no quotation, no reported speech was found, so"
                  + " nothing is stored; for a speech without labels give --kind speech, for turns"
                  + " whose labels were not seen --labels"));
    }
    List<Triple> triples = mapper.map(findings);
    List<String> violations = shapes.check(triples);
    if (!violations.isEmpty()) {
      return new Prepared.Refused(
          new ReadException(
              document.source(),
              "gives a graph that breaks the shapes, which is a defect of OnRecord; please report"
                  + " it: "
                  + violations.getFirst()));
    }
    return new Prepared.Ready(findings, iri, document.text().sha256(), triples);
  }

  /** What one run remembers between documents. */
  private final class Run {
    private final Writing writing;
    private final Map<String, String> documentOfText = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<DocumentTriples> batch = new ArrayList<>();
    private long batchTriples;
    private int added;
    private int replaced;
    private int unchanged;
    private int failed;
    private int suspect;
    private long statements;
    private long triples;

    Run(Writing writing) {
      this.writing = writing;
    }

    Map<String, String> knownFingerprints() {
      Map<String, String> fingerprints = new HashMap<>();
      store
          .versions()
          .forEach(
              (iri, version) -> {
                fingerprints.put(iri, version.fingerprint());
                documentOfText.put(version.sha256(), iri);
              });
      return fingerprints;
    }

    void take(List<Prepared> documents) {
      documents.forEach(this::take);
      listener.inputDone();
    }

    private void take(Prepared prepared) {
      switch (prepared) {
        case Prepared.Ready ready when seen.add(ready.iri()) -> take(ready);
        case Prepared.Unchanged same when seen.add(same.iri()) -> {
          unchanged++;
          listener.unchanged(same.document());
        }
        case Prepared.Ready ready -> fail(sameIdentity(ready.findings().document()));
        case Prepared.Unchanged same -> fail(sameIdentity(same.document()));
        case Prepared.Refused refused -> fail(refused.problem());
      }
    }

    private void take(Prepared.Ready ready) {
      String other = documentOfText.putIfAbsent(ready.sha256(), ready.iri());
      if (other != null && !other.equals(ready.iri())) {
        listener.sameText(ready.findings().document(), other);
      }
      batch.add(new DocumentTriples(ready.iri(), ready.triples()));
      batchTriples += ready.triples().size();
      statements +=
          ready.findings().utterances().stream().mapToLong(u -> u.statements().size()).sum();
      triples += ready.triples().size();
      if (ready.findings().issues().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR)) {
        suspect++;
      }
      listener.found(ready.findings());
      if (batchTriples >= Store.BATCH_TRIPLES) {
        flush();
      }
    }

    private ReadException sameIdentity(Document document) {
      return new ReadException(
          document.source(),
          "has the identity "
              + document.id()
              + " of another input of this run; give their common folder, or --id");
    }

    private void fail(ReadException problem) {
      failed++;
      listener.failed(problem);
    }

    void flush() {
      if (batch.isEmpty()) {
        return;
      }
      Changes changes = writing.put(batch);
      added += changes.added();
      replaced += changes.replaced();
      unchanged += changes.unchanged();
      batch.clear();
      batchTriples = 0;
    }

    IngestReport report() {
      return new IngestReport(added, replaced, unchanged, failed, suspect, statements, triples);
    }
  }
}
