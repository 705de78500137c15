package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Turtle and TriG that people read and that line by line comparing shows well: one subject after
 * the other, its class first, one property a line, objects together; within a document its parts
 * are fragments ({@code <#s-12>}), so that the same words in another document read the same. A
 * comment at the end tells that the output is whole.
 */
final class TurtleSink implements TripleSink {
  /** More values than these, or values that take more room, stand one a line. */
  private static final int TOGETHER = 6;

  private static final int WIDTH = 100;

  private final Writer out;
  private final Base base;
  private final boolean graphs;
  private final Map<String, String> prefixes;
  private final TurtleTerms terms;

  private @Nullable Node subject;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private @Nullable Node graph;
  private boolean open;
  private long count;

  /**
   * @param graphs whether documents get graphs of their own (TriG)
   */
  TurtleSink(OutputStream out, Base base, boolean graphs) {
    this(out, base, base.prefixes(), graphs);
  }

  TurtleSink(OutputStream out, Base base, Map<String, String> prefixes, boolean graphs) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.base = base;
    this.graphs = graphs;
    this.terms = new TurtleTerms(prefixes);
    this.prefixes = prefixes;
  }

  @Override
  public boolean hasGraphs() {
    return graphs;
  }

  @Override
  public void start() {
    prefixes.forEach(
        (prefix, namespace) -> write("@prefix " + prefix + ": <" + namespace + "> .\n"));
  }

  @Override
  public void document(Node document) {
    close();
    graph = base.of(document);
    write("\n@base " + whole(graph) + " .\n");
    terms.relativeTo(graph.getURI());
  }

  @Override
  public void register() {
    close();
    graph = null;
    terms.relativeTo(null);
  }

  @Override
  public void triple(Triple triple) {
    Triple placed = base.of(triple);
    if (!placed.getSubject().equals(subject)) {
      subject();
      subject = placed.getSubject();
    }
    count++;
    properties
        .computeIfAbsent(terms.property(placed.getPredicate()), property -> new ArrayList<>(1))
        .add(terms.term(placed.getObject()));
  }

  @Override
  public void finish() {
    close();
    write("# end: " + count + " triples\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String whole(Node node) {
    StringBuilder iri = new StringBuilder("<");
    TurtleTerms.escapedIri(node.getURI(), iri);
    return iri.append('>').toString();
  }

  private void close() {
    subject();
    if (open) {
      write("}\n");
      open = false;
    }
  }

  private void openGraph() {
    if (graphs && graph != null && !open) {
      // whole, since Raptor 2.0.15 breaks down over a relative one
      write("\n" + whole(graph) + " {\n");
      open = true;
    }
  }

  private void subject() {
    if (subject == null) {
      return;
    }
    openGraph();
    String indent = open ? "  " : "";
    StringBuilder block = new StringBuilder();
    block.append('\n').append(indent).append(terms.term(subject));
    List<String> types = properties.remove("a");
    if (types != null) {
      property("a", types, " ", indent, block);
    }
    String before = types == null ? "\n" + indent + "  " : " ;\n" + indent + "  ";
    for (Map.Entry<String, List<String>> each : properties.entrySet()) {
      property(each.getKey(), each.getValue(), before, indent, block);
      before = " ;\n" + indent + "  ";
    }
    write(block.append(" .\n").toString());
    properties.clear();
    subject = null;
  }

  private static void property(
      String property, List<String> values, String before, String indent, StringBuilder block) {
    block.append(before).append(property);
    int room = values.stream().mapToInt(value -> value.length() + 2).sum();
    boolean together = values.size() == 1 || values.size() <= TOGETHER && room <= WIDTH;
    String between = together ? " " : "\n" + indent + "    ";
    for (int i = 0; i < values.size(); i++) {
      block.append(i == 0 ? "" : ",").append(between).append(values.get(i));
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
