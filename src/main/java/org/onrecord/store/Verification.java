package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.text.Sha256;

/** Reads everything in a store and compares what can be compared. Used once. */
final class Verification {
  private final DatasetGraph dataset;
  private final Graph graph;
  private final StoreContents contents;
  private final List<String> problems = new ArrayList<>();
  private long problemCount;
  private long statements;

  Verification(DatasetGraph dataset) {
    this.dataset = dataset;
    this.graph = dataset.getDefaultGraph();
    this.contents = new StoreContents(graph);
  }

  VerifyReport report() {
    long triples = 0;
    int documents = 0;
    try {
      Indexes.allDifferences(dataset).forEach(this::problem);
      triples = readAll();
      for (StoredDocument document : contents.documents()) {
        documents++;
        document(document);
      }
    } catch (RuntimeException | Error damage) {
      problem("after " + triples + " triples the database cannot be read: " + damage);
    }
    return new VerifyReport(triples, documents, statements, problems, problemCount);
  }

  /** Every node of every triple is fetched from the node table. */
  private long readAll() {
    long triples = 0;
    ExtendedIterator<Triple> all = graph.find();
    try {
      for (; all.hasNext(); triples++) {
        Triple triple = all.next();
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
          problem(triple + ": a blank node");
        }
      }
    } finally {
      all.close();
    }
    return triples;
  }

  private void document(StoredDocument document) {
    Node node = Terms.iri(document.iri());
    Optional<String> text = contents.text(node, Terms.TEXT);
    if (text.isEmpty()) {
      problem(document.iri() + ": no text");
      return;
    }
    if (!Sha256.sha256(text.get()).equals(document.sha256())) {
      problem(
          document.iri()
              + ": the text's SHA-256 is "
              + Sha256.sha256(text.get())
              + ", noted is "
              + document.sha256());
    }
    CodePoints codePoints = new CodePoints(text.get());
    for (Triple triple : graph.find(Node.ANY, Terms.DOCUMENT, node).toList()) {
      if (graph.contains(triple.getSubject(), RDF.type.asNode(), Terms.STATEMENT_CLASS)) {
        statements++;
        statement(triple.getSubject(), codePoints);
      }
    }
  }

  private void statement(Node statement, CodePoints document) {
    Optional<String> text = contents.text(statement, Terms.TEXT);
    Optional<Integer> start = contents.text(statement, Terms.CHAR_START).map(Integer::valueOf);
    if (text.isEmpty() || start.isEmpty()) {
      problem(statement.getURI() + ": no text or no place");
      return;
    }
    Optional<String> there =
        document.slice(start.get(), text.get().codePointCount(0, text.get().length()));
    if (!there.equals(text)) {
      problem(
          statement.getURI()
              + ": says “"
              + text.get()
              + "”, at "
              + start.get()
              + " its document says “"
              + there.orElse("nothing: beyond its end")
              + "”");
    }
  }

  private void problem(String problem) {
    problemCount++;
    if (problems.size() < VerifyReport.LISTED) {
      problems.add(problem);
    }
  }

  /** A text by code points; direct where every code point is one UTF-16 unit. */
  private static final class CodePoints {
    private final String text;
    private final int length;

    CodePoints(String text) {
      this.text = text;
      this.length = text.codePointCount(0, text.length());
    }

    Optional<String> slice(int start, int count) {
      if (start < 0 || start + count > length) {
        return Optional.empty();
      }
      if (length == text.length()) {
        return Optional.of(text.substring(start, start + count));
      }
      int from = text.offsetByCodePoints(0, start);
      return Optional.of(text.substring(from, text.offsetByCodePoints(from, count)));
    }
  }
}
