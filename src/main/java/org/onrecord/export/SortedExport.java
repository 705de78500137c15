package org.onrecord.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoreException;
import org.onrecord.store.StoredDocument;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/** One export in the order that depends on the content only. Used once, inside one transaction. */
final class SortedExport {
  private static final Node IN_DOCUMENT = NodeFactory.createURI(Rec.IN_DOCUMENT);
  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);

  private final StoreContents contents;
  private final Extent extent;
  private final TripleSink sink;

  /** Resources of several documents that have been described in one of them. */
  private final Set<Node> described = new HashSet<>();

  /** What the documents speak of, where that is not written anyhow. */
  private final Set<Node> spokenOf = new HashSet<>();

  private long written;
  private long distinct;

  SortedExport(StoreContents contents, Extent extent, TripleSink sink) {
    this.contents = contents;
    this.extent = extent;
    this.sink = sink;
  }

  Exported written() {
    List<StoredDocument> all = contents.documents();
    List<StoredDocument> chosen = all.stream().filter(extent::has).toList();
    boolean whole = extent.isWhole();
    sink.start();
    if (whole) {
      List<Triple> register = contents.register();
      register.sort(TripleOrder.BY_TERMS);
      register.forEach(this::distinct);
    }
    chosen.forEach(document -> document(NodeFactory.createURI(document.iri()), whole));
    if (whole) {
      assertComplete();
    } else if (extent.hasNames()) {
      sink.register();
      new NamingTriples(contents.graph()).of(spokenOf).forEach(this::distinct);
    }
    sink.finish();
    return new Exported(written, chosen.size(), undated(all));
  }

  private int undated(List<StoredDocument> all) {
    return extent.isDated()
        ? (int) all.stream().filter(document -> document.date() == null).count()
        : 0;
  }

  private void document(Node document, boolean whole) {
    sink.document(document);
    for (List<Triple> resource : ReadingOrder.of(document, contents.triplesOf(document))) {
      if (!whole) {
        resource.forEach(triple -> spokenOf.add(triple.getObject()));
      }
      resource(document, resource);
    }
  }

  /** What several documents share is described in the first of them, where there is one graph. */
  private void resource(Node document, List<Triple> triples) {
    Node subject = triples.getFirst().getSubject();
    boolean again = !isPartOf(document, subject) && !described.add(subject);
    for (Triple triple : triples) {
      if (!again || triple.getPredicate().equals(IN_DOCUMENT)) {
        distinct(triple);
      } else if (sink.hasGraphs()) {
        write(triple);
      }
    }
  }

  private static boolean isPartOf(Node document, Node subject) {
    String iri = document.getURI();
    return subject.getURI().startsWith(iri)
        && (subject.getURI().length() == iri.length()
            || subject.getURI().charAt(iri.length()) == '#');
  }

  private void distinct(Triple triple) {
    distinct++;
    write(triple);
  }

  private void write(Triple triple) {
    if (extent.text() || !triple.getPredicate().equals(TEXT)) {
      written++;
      sink.triple(triple);
    }
  }

  private void assertComplete() {
    long there = contents.triples();
    if (distinct != there) {
      throw StoreException.damaged(
          "the store holds " + there + " triples, but " + distinct + " were found");
    }
  }
}
