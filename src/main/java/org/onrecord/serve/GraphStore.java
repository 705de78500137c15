package org.onrecord.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.export.Extent;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/**
 * The reading half of the SPARQL 1.1 Graph Store HTTP Protocol: the default graph whole, and of
 * each document what belongs to it, under its IRI as the name of a graph. Streams.
 */
final class GraphStore implements Route {
  private static final Map<Media, ExportFormat> FORMATS =
      Map.of(
          Media.TURTLE, ExportFormat.TURTLE,
          Media.NTRIPLES, ExportFormat.NTRIPLES,
          Media.JSONLD, ExportFormat.JSONLD,
          Media.RDFXML, ExportFormat.RDFXML,
          Media.TRIG, ExportFormat.TRIG,
          Media.NQUADS, ExportFormat.NQUADS);
  private static final List<Media> OFFERED =
      List.of(Media.TURTLE, Media.NTRIPLES, Media.JSONLD, Media.RDFXML, Media.TRIG, Media.NQUADS);

  /** Whole graphs take long to write, and each holds a transaction. */
  private final Semaphore exports = new Semaphore(2);

  private final Store store;

  GraphStore(Store store) {
    this.store = store;
  }

  @Override
  public Reply answer(Request request) {
    if (!request.isRead()) {
      throw HttpProblem.notAllowed(request.method(), "GET, HEAD, OPTIONS");
    }
    boolean whole = request.query().values().containsKey("default");
    List<String> graphs = request.query().all("graph");
    if (whole == (graphs.size() == 1) || graphs.size() > 1) {
      throw HttpProblem.badRequest(
          "say which graph: ?default for all, or ?graph= with the IRI of one document");
    }
    Media media =
        request
            .accept()
            .best(OFFERED)
            .orElseThrow(() -> HttpProblem.notAcceptable(SparqlProtocol.types(OFFERED)));
    return whole ? all(media) : document(graphs.getFirst(), media);
  }

  private Reply document(String iri, Media media) {
    boolean known =
        store.read(
            dataset ->
                new GraphView(dataset.getDefaultGraph()).isA(GraphView.node(iri), Rec.DOCUMENT));
    if (!known) {
      throw HttpProblem.notFound("there is no graph <" + iri + ">");
    }
    ExportFormat format = FORMATS.getOrDefault(media, ExportFormat.TURTLE);
    Extent document = Extent.ofDocument(iri).with(Extent.OfRegister.NOTHING);
    return Reply.streamed(media, out -> new Exporter(store).export(document, format, out));
  }

  private Reply all(Media media) {
    ExportFormat format = FORMATS.getOrDefault(media, ExportFormat.TURTLE);
    return Reply.streamed(
        media,
        out -> {
          if (!exports.tryAcquire()) {
            throw HttpProblem.unavailable("the whole graph is being given to others; ask later");
          }
          try {
            new Exporter(store).export(Extent.WHOLE, format, out);
          } finally {
            exports.release();
          }
        });
  }
}
