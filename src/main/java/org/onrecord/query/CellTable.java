package org.onrecord.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Prefixes;

/** Rows as people read them: plain words, IRIs with prefixes, line breaks as blanks. */
final class CellTable {
  private final List<String> header;
  private final List<List<String>> rows;

  private CellTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  static CellTable of(Answer.Rows answer) {
    List<List<String>> rows = new ArrayList<>();
    for (Binding row : answer.rows()) {
      rows.add(
          answer.variables().stream().map(variable -> cell(row.get(Var.alloc(variable)))).toList());
    }
    return new CellTable(
        answer.variables().stream().map(name -> name.replace('_', ' ')).toList(), rows);
  }

  private static String cell(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
    }
    return node.isURI() ? Prefixes.abbreviated(node.getURI()) : node.toString();
  }

  void writeMarkdown(Writer out) throws IOException {
    writeMarkdownRow(out, header);
    writeMarkdownRow(out, header.stream().map(name -> "---").toList());
    for (List<String> row : rows) {
      writeMarkdownRow(out, row.stream().map(cell -> cell.replace("|", "\\|")).toList());
    }
  }

  private static void writeMarkdownRow(Writer out, List<String> cells) throws IOException {
    out.write("| " + String.join(" | ", cells) + " |\n");
  }

  List<String> header() {
    return header;
  }

  List<List<String>> rows() {
    return rows;
  }

  boolean isEmpty(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).isEmpty());
  }

  /** Whether a column holds nothing but IRIs of parts of documents. */
  boolean isOfParts(int column) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || cell.startsWith(Iris.DOCUMENT));
  }

  CellTable without(IntPredicate leftOut) {
    List<Integer> kept =
        IntStream.range(0, header.size()).filter(leftOut.negate()).boxed().toList();
    return new CellTable(
        kept.stream().map(header::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }
}
