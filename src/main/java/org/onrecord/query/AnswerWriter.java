package org.onrecord.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Writes answers, in UTF-8. The stream stays open. */
public final class AnswerWriter {
  private final AnswerFormat format;
  private final Screen screen;
  private final boolean parts;

  /** Writes for other programs: nothing is cut. */
  public AnswerWriter(AnswerFormat format) {
    this(format, Screen.NONE, false);
  }

  /**
   * @param parts whether a table shows IRIs of parts of documents although it does not fit
   */
  public AnswerWriter(AnswerFormat format, Screen screen, boolean parts) {
    this.format = format;
    this.screen = screen;
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException when the format does not fit the answer
   */
  public void write(Answer answer, OutputStream out) throws IOException {
    if (!format.fits(answer)) {
      throw new IllegalArgumentException(
          format.word() + " is no format for " + answer.getClass().getSimpleName());
    }
    switch (answer) {
      case Answer.Rows rows -> rows(rows, out);
      case Answer.Truth truth -> truth(truth.value(), out);
      case Answer.Triples triples -> RDFWriter.source(triples.graph()).lang(lang()).output(out);
    }
    out.flush();
  }

  private void rows(Answer.Rows rows, OutputStream out) throws IOException {
    if (format.lang() == null) {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      text(rows, writer);
      writer.flush();
      return;
    }
    List<Var> variables = rows.variables().stream().map(Var::alloc).toList();
    writer()
        .write(out, RowSetStream.create(variables, rows.rows().iterator()), Context.emptyContext());
  }

  private void text(Answer.Rows rows, Writer writer) throws IOException {
    switch (format) {
      case JSONL -> RowsText.jsonLines(rows, writer);
      case HTML -> RowsText.html(CellTable.of(rows), writer);
      case MARKDOWN -> CellTable.of(rows).writeMarkdown(writer);
      default -> TableLayout.write(CellTable.of(rows), screen, parts, writer);
    }
  }

  private void truth(boolean value, OutputStream out) throws IOException {
    if (format == AnswerFormat.JSON || format == AnswerFormat.XML) {
      writer().write(out, value, Context.emptyContext());
    } else {
      out.write((value + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private RowSetWriter writer() {
    return Objects.requireNonNull(RowSetWriterRegistry.getFactory(lang()), format::word)
        .create(lang());
  }

  private Lang lang() {
    return Objects.requireNonNull(format.lang(), format::word);
  }
}
