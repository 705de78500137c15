package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoreException;
import org.onrecord.store.StoredDocument;
import org.onrecord.vocab.Rec;

/**
 * One export in one pass over the store, whose triples lie together by subject. Used once, inside
 * one transaction.
 */
final class UnsortedExport {
  private static final Node IN_DOCUMENT = NodeFactory.createURI(Rec.IN_DOCUMENT);
  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);

  private final StoreContents contents;
  private final Extent extent;
  private final TripleSink sink;
  private final Set<Node> chosen = new HashSet<>();
  private final Set<Node> spokenOf = new HashSet<>();
  private long written;
  private int undated;

  UnsortedExport(StoreContents contents, Extent extent, TripleSink sink) {
    this.contents = contents;
    this.extent = extent;
    this.sink = sink;
  }

  Exported written() {
    choose();
    sink.start();
    long read = 0;
    List<Triple> subject = new ArrayList<>();
    ExtendedIterator<Triple> all = contents.graph().find();
    try {
      for (; all.hasNext(); read++) {
        Triple triple = all.next();
        if (!subject.isEmpty() && !subject.getFirst().getSubject().equals(triple.getSubject())) {
          subject(subject);
          subject.clear();
        }
        subject.add(triple);
      }
    } finally {
      all.close();
    }
    subject(subject);
    if (read != contents.graph().size()) {
      throw StoreException.damaged(
          "the store holds " + contents.graph().size() + " triples, but " + read + " were found");
    }
    if (extent.hasNames()) {
      sink.register();
      new NamingTriples(contents.graph()).of(spokenOf).forEach(this::write);
    }
    sink.finish();
    return new Exported(written, chosen.size(), undated);
  }

  private void choose() {
    for (StoredDocument document : contents.documents()) {
      if (extent.has(document)) {
        chosen.add(NodeFactory.createURI(document.iri()));
      }
      undated += extent.isDated() && document.date() == null ? 1 : 0;
    }
  }

  private void subject(List<Triple> triples) {
    List<Node> documents =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(IN_DOCUMENT))
            .map(Triple::getObject)
            .toList();
    if (documents.isEmpty()) {
      if (extent.isWhole()) {
        sink.register();
        triples.forEach(this::write);
      }
      return;
    }
    inEach(documents.stream().filter(chosen::contains).toList(), triples);
  }

  /** A subject's triples in the documents that are written; once, where there are no graphs. */
  private void inEach(List<Node> its, List<Triple> triples) {
    for (Node document : its) {
      sink.document(document);
      for (Triple triple : triples) {
        boolean others = triple.getPredicate().equals(IN_DOCUMENT);
        boolean again = !sink.hasGraphs() && !document.equals(its.getFirst());
        if (others ? triple.getObject().equals(document) : !again) {
          ofDocument(triple);
        }
      }
    }
  }

  private void ofDocument(Triple triple) {
    if (!extent.isWhole()) {
      spokenOf.add(triple.getObject());
    }
    write(triple);
  }

  private void write(Triple triple) {
    if (extent.text() || !triple.getPredicate().equals(TEXT)) {
      written++;
      sink.triple(triple);
    }
  }
}
