package org.onrecord.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Base;
import org.onrecord.export.QuadLines;
import org.onrecord.export.Table;
import org.onrecord.model.Findings;
import org.onrecord.model.Mention;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import org.onrecord.vocab.Rec;

/** The rows of one document. Single use. */
final class DocumentRows {
  /** Lines go on in pieces of so many characters, however long a document is. */
  private static final int PIECE = 1 << 20;

  private final FoundRow.Of of;
  private final String iri;
  private final QuadLines lines = new QuadLines();
  private final String graph;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> speakers = new TreeSet<>();
  private final StringBuilder open = new StringBuilder();
  private long openTriples;

  DocumentRows(FoundRow.Of of, String iri) {
    this.of = of;
    this.iri = iri;
    this.graph = lines.graph(iri);
  }

  /**
   * @param triples of the document, sorted
   */
  List<Row> of(Findings findings, List<Triple> triples) {
    int from = 0;
    for (int to = 1; to <= triples.size(); to++) {
      if (to == triples.size()
          || !triples.get(to).getSubject().equals(triples.get(from).getSubject())) {
        resource(triples.subList(from, to));
        from = to;
      }
    }
    flush();
    speakers.forEach(speaker -> speaker(speaker, null, null));
    mentions(findings);
    return rows;
  }

  private void resource(List<Triple> triples) {
    Node subject = triples.getFirst().getSubject();
    if (isPart(subject.getURI())) {
      triples.forEach(this::quad);
    } else {
      triples.forEach(triple -> shared(subject, triple));
    }
    row(FoundRow.DOCUMENTS, Table.DOCUMENTS, triples);
    row(FoundRow.UTTERANCES, Table.UTTERANCES, triples);
    row(FoundRow.STATEMENTS, Table.STATEMENTS, triples);
    label(subject, triples);
    for (Triple triple : triples) {
      if (triple.getPredicate().getURI().equals(Rec.SPEAKER)) {
        speakers.add(triple.getObject().getURI());
      }
    }
  }

  private boolean isPart(String subject) {
    return subject.startsWith(iri)
        && (subject.length() == iri.length() || subject.charAt(iri.length()) == '#');
  }

  private void quad(Triple triple) {
    lines.append(triple, graph, open);
    openTriples++;
    if (open.length() >= PIECE) {
      flush();
    }
  }

  private void flush() {
    if (openTriples > 0) {
      rows.add(FoundRow.quads(of, open.substring(0, open.length() - 1), openTriples));
      open.setLength(0);
      openTriples = 0;
    }
  }

  private void shared(Node subject, Triple triple) {
    if (!triple.getPredicate().getURI().equals(Rec.IN_DOCUMENT)) {
      StringBuilder terms = new StringBuilder();
      lines.appendTerms(triple, terms);
      rows.add(FoundRow.shared(of, subject.getURI(), terms.toString()));
    }
  }

  private void row(String name, Table table, List<Triple> resource) {
    if (table.holds(resource)) {
      Row cells =
          TableSchemas.row(
              switch (name) {
                case FoundRow.DOCUMENTS -> TableSchemas.DOCUMENTS;
                case FoundRow.UTTERANCES -> TableSchemas.UTTERANCES;
                default -> TableSchemas.STATEMENTS;
              },
              table.row(resource, Base.OWN));
      rows.add(FoundRow.of(name, of, cells));
    }
  }

  /** One whom no register knows has its label here. */
  private void label(Node subject, List<Triple> triples) {
    if (triples.stream().anyMatch(t -> t.getPredicate().equals(RDFS.label.asNode()))) {
      List<String> cells = Table.SPEAKERS.row(triples, Base.OWN);
      speaker(subject.getURI(), cells.get(1), cells.get(2));
    }
  }

  private void speaker(String speaker, @Nullable String kind, @Nullable String name) {
    rows.add(FoundRow.of(FoundRow.SPEAKERS, of, RowFactory.create(speaker, kind, name)));
  }

  private void mentions(Findings findings) {
    SourceText text = findings.document().text();
    for (Mention mention : findings.mentions()) {
      Span place = text.codePoints(mention.span());
      rows.add(
          FoundRow.of(
              FoundRow.MENTIONS,
              of,
              RowFactory.create(
                  iri,
                  place.start(),
                  place.end(),
                  text.slice(mention.span()),
                  mention.type().name().toLowerCase(Locale.ROOT),
                  mention.how().name().toLowerCase(Locale.ROOT),
                  mention.iri(),
                  mention.code())));
    }
  }
}
