package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
final class RdfXmlSink extends SubjectSink {
  private final Map<String, String> prefixes;

  RdfXmlSink(OutputStream out, Base base) {
    super(out, base);
    this.prefixes = base.prefixes();
  }

  @Override
  String head() {
    StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes.forEach(
        (prefix, namespace) ->
            head.append("\n    xmlns:" + prefix + "=\"" + escaped(namespace) + '"'));
    return head.append(">\n").toString();
  }

  @Override
  String foot() {
    return "</rdf:RDF>\n";
  }

  @Override
  void open(Node subject) {
    write("  <rdf:Description rdf:about=\"" + escaped(subject.getURI()) + "\">\n");
  }

  @Override
  void property(Triple triple) {
    property(triple.getPredicate().getURI(), triple.getObject());
  }

  @Override
  void close(Node subject) {
    write("  </rdf:Description>\n");
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
                        subject(), (int) c)));
          }
          xml.append(c);
        }
      }
    }
    return xml.toString();
  }
}
