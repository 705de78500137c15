package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** N-Triples and N-Quads; a comment at the end tells that the output is whole. */
final class LineSink implements TripleSink {
  private final Writer out;
  private final QuadLines lines;
  private final boolean graphs;
  private final StringBuilder line = new StringBuilder();
  private String graph = "";
  private long count;

  LineSink(OutputStream out, Base base, boolean graphs) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.lines = new QuadLines(base);
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
    graph = graphs ? lines.graph(document.getURI()) : "";
  }

  @Override
  public void register() {
    graph = "";
  }

  @Override
  public void triple(Triple triple) {
    count++;
    line.setLength(0);
    lines.append(triple, graph, line);
    write(line);
  }

  @Override
  public void finish() {
    write(QuadLines.end(count));
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
