package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.jspecify.annotations.Nullable;

/**
 * RDF/XML as a stream: one {@code rdf:Description} a subject. Jena's own writers hold the whole
 * graph in memory.
 */
final class RdfXmlSink implements TripleSink {
  private final Writer out;
  private final Base base;
  private final Map<String, String> prefixes;
  private @Nullable Node subject;

  RdfXmlSink(OutputStream out, Base base) {
    this.base = base;
    this.prefixes = base.prefixes();
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void start() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes.forEach(
        (prefix, namespace) -> write("\n    xmlns:" + prefix + "=\"" + escaped(namespace) + '"'));
    write(">\n");
  }

  @Override
  public void document(Node document) {
    // the syntax has one graph only
  }

  @Override
  public void register() {
    // as above
  }

  @Override
  public void triple(Triple found) {
    Triple triple = base.of(found);
    if (!triple.getSubject().equals(subject)) {
      end();
      subject = triple.getSubject();
      write("  <rdf:Description rdf:about=\"" + escaped(subject.getURI()) + "\">\n");
    }
    property(triple.getPredicate().getURI(), triple.getObject());
  }

  private void property(String property, Node object) {
    int split = Util.splitNamespaceXML(property);
    String namespace = property.substring(0, split);
    String local = property.substring(split);
    String prefix = prefix(namespace);
    String name = prefix == null ? "p:" + local : prefix + ':' + local;
    String declared = prefix == null ? " xmlns:p=\"" + escaped(namespace) + '"' : "";
    if (object.isURI()) {
      write("    <" + name + declared + " rdf:resource=\"" + escaped(object.getURI()) + "\"/>\n");
    } else {
      write(
          "    <"
              + name
              + declared
              + kind(object)
              + '>'
              + escaped(object.getLiteralLexicalForm())
              + "</"
              + name
              + ">\n");
    }
  }

  private String kind(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + literal.getLiteralLanguage() + '"';
    }
    if (XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
      return "";
    }
    return " rdf:datatype=\"" + escaped(literal.getLiteralDatatypeURI()) + '"';
  }

  private @Nullable String prefix(String namespace) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (prefix.getValue().equals(namespace)) {
        return prefix.getKey();
      }
    }
    return null;
  }

  @Override
  public void finish() {
    end();
    write("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    if (subject != null) {
      write("  </rdf:Description>\n");
    }
  }

  private String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\r' -> xml.append("&#xD;");
        case '\t', '\n' -> xml.append(c);
        default -> {
          if (c < 0x20 || c == 0xFFFE || c == 0xFFFF) {
            throw new UncheckedIOException(
                new IOException(
                    String.format(
                        "%s: XML cannot hold the character U+%04X; export in another format",
                        subject, (int) c)));
          }
          xml.append(c);
        }
      }
    }
    return xml.toString();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
