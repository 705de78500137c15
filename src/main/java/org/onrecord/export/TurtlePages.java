package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.onrecord.vocab.TripleOrder;

/** Small Turtle files: one document, or what is said of one thing. Ordered by their content. */
public final class TurtlePages {
  private final Base base;

  public TurtlePages(Base base) {
    this.base = base;
  }

  /**
   * The resources of a document in the order of its text, each with its triples sorted.
   *
   * @param triples those of a subject one after the other
   */
  public static List<List<Triple>> inReadingOrder(Node document, List<Triple> triples) {
    return ReadingOrder.of(document, triples);
  }

  /**
   * Writes a document in reading order.
   *
   * @param triples those of a subject one after the other
   */
  public void document(Node document, List<Triple> triples, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      TurtleSink sink = new TurtleSink(out, base, false);
      sink.start();
      sink.document(document);
      ReadingOrder.of(document, triples).forEach(resource -> resource.forEach(sink::triple));
      sink.finish();
    }
  }

  /** Writes triples sorted. */
  public void thing(List<Triple> triples, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      TurtleSink sink = new TurtleSink(out, base, false);
      sink.start();
      triples.stream().sorted(TripleOrder.BY_TERMS).distinct().forEach(sink::triple);
      sink.finish();
    }
  }
}
