package org.onrecord.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Triples as lines of N-Triples and N-Quads, the same bytes wherever they are written. For one
 * thread.
 */
public final class QuadLines {
  private final Base base;

  /** Predicates and types of literals, of which there are few. */
  private final Map<String, String> terms = new HashMap<>();

  private @Nullable Node subject;
  private String subjectTerm = "";

  public QuadLines() {
    this(Base.OWN);
  }

  QuadLines(Base base) {
    this.base = base;
  }

  /**
   * Adds a line.
   *
   * @param graph as {@link #graph} gives it
   */
  public void append(Triple triple, String graph, StringBuilder line) {
    appendTerms(triple, line);
    line.append(graph).append(" .\n");
  }

  /** Subject, predicate and object alone. */
  public void appendTerms(Triple triple, StringBuilder line) {
    if (!triple.getSubject().equals(subject)) {
      subject = triple.getSubject();
      subjectTerm = iri(base.of(subject.getURI()));
    }
    line.append(subjectTerm).append(' ');
    line.append(terms.computeIfAbsent(triple.getPredicate().getURI(), QuadLines::iri)).append(' ');
    object(triple.getObject(), line);
  }

  /** What stands before the full stop of a line in the graph of a document. */
  public String graph(String document) {
    return ' ' + iri(base.of(document));
  }

  /** The last line, which tells that the output is whole. */
  public static String end(long triples) {
    return "# end: " + triples + " triples\n";
  }

  private void object(Node object, StringBuilder line) {
    if (object.isURI()) {
      line.append('<');
      TurtleTerms.escapedIri(base.of(object.getURI()), line);
      line.append('>');
      return;
    }
    line.append('"');
    TurtleTerms.escaped(object.getLiteralLexicalForm(), line);
    line.append('"');
    if (!object.getLiteralLanguage().isEmpty()) {
      line.append('@').append(object.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      line.append("^^")
          .append(terms.computeIfAbsent(object.getLiteralDatatypeURI(), QuadLines::iri));
    }
  }

  private static String iri(String iri) {
    StringBuilder term = new StringBuilder("<");
    TurtleTerms.escapedIri(iri, term);
    return term.append('>').toString();
  }
}
