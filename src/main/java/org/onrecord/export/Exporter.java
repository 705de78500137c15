package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.store.Store;
import org.onrecord.store.StoreException;

/**
 * Writes what a store holds.
 *
 * <p>The output depends on the content only: the register first, then the documents by IRI, each
 * sorted. So two exports are the same bytes, in whatever order the documents came in. Memory holds
 * one document at a time.
 */
public final class Exporter {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private final Store store;

  public Exporter(Store store) {
    this.store = store;
  }

  /**
   * Writes everything; the stream stays open.
   *
   * @throws org.onrecord.store.StoreException when the database is damaged, before anything is
   *     written or, where that shows only then, after
   */
  public void export(ExportFormat format, OutputStream out) throws IOException {
    store.assertWhole();
    inOneTransaction(
        contents -> {
          TripleSink sink = TripleSink.of(format, out);
          sink.start();
          List<Triple> register = contents.register();
          register.forEach(sink::triple);
          long written = register.size();
          for (Node document : contents.documents()) {
            written += document(contents, document, sink);
          }
          if (written != contents.graph().size()) {
            throw StoreException.damaged(
                "only " + written + " of " + contents.graph().size() + " triples were found");
          }
          sink.finish();
        });
  }

  /**
   * Writes what belongs to one document; the stream stays open.
   *
   * @return false when there is no such document; nothing is written then
   */
  public boolean exportDocument(String document, ExportFormat format, OutputStream out)
      throws IOException {
    Node node = NodeFactory.createURI(document);
    boolean[] known = {false};
    inOneTransaction(
        contents -> {
          known[0] = contents.documents().contains(node);
          if (known[0]) {
            TripleSink sink = TripleSink.of(format, out);
            sink.start();
            document(contents, node, sink);
            sink.finish();
          }
        });
    return known[0];
  }

  /**
   * Writes a description of the data set with its statistics, in Turtle (VoID, DCAT); the stream
   * stays open.
   */
  public void describe(OutputStream out) throws IOException {
    inOneTransaction(contents -> new DatasetDescription(contents).write(out));
  }

  private static long document(GraphContents contents, Node document, TripleSink sink) {
    sink.document(document);
    List<Triple> triples = contents.ofDocument(document);
    triples.forEach(sink::triple);
    return triples.size();
  }

  private void inOneTransaction(Consumer<GraphContents> writing) throws IOException {
    try {
      store.read(
          dataset -> {
            writing.accept(new GraphContents(dataset.getDefaultGraph()));
            return true;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
