package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, read inside one transaction. Everything it returns is complete and may leave
 * it.
 */
public final class StoreContents {

  /**
   * What a triple of our shape takes on disk after a compaction, indexes and nodes together;
   * measured.
   */
  private static final long BYTES_PER_TRIPLE = 110;

  /** What a document's extraction is called behind the document's IRI. */
  private static final String EXTRACTION = "#extraction";

  private final Graph graph;

  /** Of a store; a file has none. */
  private final @Nullable DatasetGraph dataset;

  public StoreContents(DatasetGraph dataset) {
    this.graph = dataset.getDefaultGraph();
    this.dataset = dataset;
  }

  /** Of a graph that is no store, such as an exported file. */
  public StoreContents(Graph graph) {
    this.graph = graph;
    this.dataset = null;
  }

  /** The graph itself, for what else is asked of it; it must not leave the transaction. */
  public Graph graph() {
    return graph;
  }

  /**
   * All triples of all resources of a document, but that they belong to others too; distinct, in no
   * order.
   */
  public List<Triple> triplesOf(Node document) {
    List<Triple> triples = new ArrayList<>();
    for (Node resource : subjects(Terms.DOCUMENT, document)) {
      addTriples(resource, triples);
    }
    triples.removeIf(
        triple ->
            triple.getPredicate().equals(Terms.DOCUMENT) && !triple.getObject().equals(document));
    return triples;
  }

  /** All triples of resources that belong to no document; distinct, in no order. */
  public List<Triple> register() {
    return dataset == null
        ? graph
            .find()
            .filterDrop(triple -> graph.contains(triple.getSubject(), Terms.DOCUMENT, Node.ANY))
            .toList()
        : OwnerlessTriples.of(dataset, Terms.DOCUMENT);
  }

  /** All documents, by IRI. */
  public List<StoredDocument> documents() {
    List<StoredDocument> documents = new ArrayList<>();
    for (Node document : subjects(Terms.TYPE, Terms.DOCUMENT_CLASS)) {
      documents.add(document(document));
    }
    documents.sort(Comparator.comparing(StoredDocument::iri));
    return documents;
  }

  /** One pass over each property, however many documents there are. */
  SortedMap<String, StoredVersion> versions() {
    Map<String, String> fingerprints = new HashMap<>();
    graph
        .find(Node.ANY, Terms.FINGERPRINT, Node.ANY)
        .forEachRemaining(
            triple ->
                fingerprints.put(
                    triple.getSubject().getURI(), triple.getObject().getLiteralLexicalForm()));
    SortedMap<String, StoredVersion> versions = new TreeMap<>();
    graph
        .find(Node.ANY, Terms.SHA256, Node.ANY)
        .forEachRemaining(
            triple -> {
              String iri = triple.getSubject().getURI();
              versions.put(
                  iri,
                  new StoredVersion(
                      triple.getObject().getLiteralLexicalForm(),
                      fingerprints.getOrDefault(iri + EXTRACTION, "")));
            });
    return versions;
  }

  private StoredDocument document(Node document) {
    return new StoredDocument(
        document.getURI(),
        text(document, Terms.IDENTIFIER).orElse(document.getURI()),
        text(document, Terms.TITLE).orElse(null),
        text(document, Terms.DATE).map(LocalDate::parse).orElse(null),
        text(document, Terms.PUBLISHER).orElse(null),
        text(document, Terms.DOCUMENT_KIND).orElse("unknown"),
        text(document, Terms.SHA256).orElse(""),
        fingerprint(document));
  }

  private String fingerprint(Node document) {
    Node extraction = Terms.iri(document.getURI() + EXTRACTION);
    return text(extraction, Terms.FINGERPRINT).orElse("");
  }

  StoreStatus status(@Nullable String registerDigest, long bytesOnDisk) {
    long triples = triples();
    return new StoreStatus(
        subjects(Terms.TYPE, Terms.DOCUMENT_CLASS).size(),
        count(graph.find(Node.ANY, Terms.TYPE, Terms.STATEMENT_CLASS)),
        triples,
        liveBytes(triples),
        bytesOnDisk,
        registerDigest);
  }

  /** How many triples there are. */
  public long triples() {
    return dataset == null ? graph.size() : TripleIndexes.of(dataset).size();
  }

  /** About how much so many triples take just after a compaction. */
  static long liveBytes(long triples) {
    return triples * BYTES_PER_TRIPLE;
  }

  /** The lexical form of a property's value; of the first, where there are several. */
  Optional<String> text(Node subject, Node property) {
    ExtendedIterator<Triple> found = graph.find(subject, property, Node.ANY);
    try {
      return found.hasNext()
          ? Optional.of(found.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      found.close();
    }
  }

  private List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }

  private void addTriples(Node subject, List<Triple> triples) {
    graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triples::add);
  }

  private static long count(Iterator<?> items) {
    long count = 0;
    for (; items.hasNext(); items.next()) {
      count++;
    }
    return count;
  }
}
