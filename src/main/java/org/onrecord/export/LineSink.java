package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** N-Triples and N-Quads; a comment at the end tells that the output is whole. */
final class LineSink implements TripleSink {
  private final Writer out;
  private final Base base;
  private final boolean graphs;
  private final StringBuilder line = new StringBuilder();

  /** Predicates and types of literals, of which there are few. */
  private final Map<String, String> terms = new HashMap<>();

  private @Nullable Node subject;
  private String subjectTerm = "";
  private String graph = "";
  private long count;

  LineSink(OutputStream out, Base base, boolean graphs) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.base = base;
    this.graphs = graphs;
  }

  @Override
  public boolean hasGraphs() {
    return graphs;
  }

  @Override
  public void start() {
    // there is no head
  }

  @Override
  public void document(Node document) {
    graph = graphs ? ' ' + iri(base.of(document.getURI())) : "";
  }

  @Override
  public void register() {
    graph = "";
  }

  @Override
  public void triple(Triple triple) {
    count++;
    if (!triple.getSubject().equals(subject)) {
      subject = triple.getSubject();
      subjectTerm = iri(base.of(subject.getURI()));
    }
    line.setLength(0);
    line.append(subjectTerm).append(' ');
    line.append(terms.computeIfAbsent(triple.getPredicate().getURI(), LineSink::iri)).append(' ');
    object(triple.getObject());
    line.append(graph).append(" .\n");
    write(line);
  }

  private void object(Node object) {
    if (object.isURI()) {
      line.append('<');
      TurtleTerms.escapedIri(base.of(object.getURI()), line);
      line.append('>');
      return;
    }
    line.append('"');
    String text = object.getLiteralLexicalForm();
    for (int i = 0; i < text.length(); i++) {
      TurtleTerms.character(text.charAt(i), true, line);
    }
    line.append('"');
    if (!object.getLiteralLanguage().isEmpty()) {
      line.append('@').append(object.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      line.append("^^")
          .append(terms.computeIfAbsent(object.getLiteralDatatypeURI(), LineSink::iri));
    }
  }

  private static String iri(String iri) {
    StringBuilder term = new StringBuilder("<");
    TurtleTerms.escapedIri(iri, term);
    return term.append('>').toString();
  }

  @Override
  public void finish() {
    write("# end: " + count + " triples\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
