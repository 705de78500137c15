package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerWriterTest {

  static {
    JenaSystem.init();
  }

  private static final Answer.Rows ROWS =
      new Answer.Rows(
          List.of("answered_by", "words"),
          List.of(
              row(
                  NodeFactory.createURI("https://w3id.org/onrecord/id/country/NO"),
                  NodeFactory.createLiteralString(
                      "Yes, | and\nno, in all the words that there are")),
              row(NodeFactory.createLiteralString("Ana"), null)),
          false);

  @Test
  void tableAlignsColumnsAndAbbreviatesIris() throws IOException {
    assertThat(written(ROWS, AnswerFormat.TABLE, 0))
        .isEqualTo(
            """
            answered by  words
            ───────────  ──────────────────────────────────────────────
            country:NO   Yes, | and no, in all the words that there are
            Ana
            """);
  }

  @Test
  void tableWrapsTheWidestColumn() throws IOException {
    assertThat(written(ROWS, AnswerFormat.TABLE, 36))
        .isEqualTo(
            """
            answered by  words
            ───────────  ───────────────────────
            country:NO   Yes, | and no, in all
                         the words that there
                         are
            Ana
            """);
  }

  @Test
  void narrowTerminalShowsRecordsWhereARowWouldBeTooTall() throws IOException {
    String words = "no word of this is short ".repeat(20).strip();
    Answer.Rows tall =
        new Answer.Rows(
            List.of("date", "who", "url", "said"),
            List.of(
                BindingFactory.binding(
                    Var.alloc("date"), NodeFactory.createLiteralString("2031-05-02"),
                    Var.alloc("said"), NodeFactory.createLiteralString(words),
                    Var.alloc("who"), NodeFactory.createLiteralString("Ana"))),
            false);
    String narrow = written(tall, AnswerFormat.TABLE, 40);
    assertThat(narrow)
        .startsWith(
            "─".repeat(40)
                + "\ndate  2031-05-02\nwho   Ana\nsaid  no word of this is short no word\n")
        .doesNotContain("url");
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 40);
    assertThat(written(tall, AnswerFormat.TABLE, 0)).startsWith("date        who  url  said");
  }

  @Test
  void terminalLeavesOutIrisOfStatementsWhereTheyDoNotFit() throws IOException {
    Answer.Rows answer =
        new Answer.Rows(
            List.of("said", "statement"),
            List.of(
                org.apache.jena.sparql.engine.binding.BindingFactory.binding(
                    org.apache.jena.sparql.core.Var.alloc("said"),
                    org.apache.jena.graph.NodeFactory.createLiteralString("Yes."),
                    org.apache.jena.sparql.core.Var.alloc("statement"),
                    org.apache.jena.graph.NodeFactory.createURI(
                        "https://w3id.org/onrecord/doc/pier.txt#s-1"))),
            false);
    assertThat(written(answer, AnswerFormat.TABLE, 40)).isEqualTo("said\n────\nYes.\n");
    assertThat(written(answer, AnswerFormat.TABLE, 0)).contains("pier.txt#s-1");
    assertThat(written(answer, AnswerFormat.TABLE, 100)).contains("pier.txt#s-1");
  }

  @Test
  void jsonLinesHaveOneObjectARowAndHtmlEscapes() throws IOException {
    assertThat(written(ROWS, AnswerFormat.JSONL, 0).lines().skip(1))
        .containsExactly("{\"answered_by\":\"Ana\"}");
    assertThat(
            written(
                new Answer.Rows(
                    List.of("said"),
                    List.of(
                        BindingFactory.binding(
                            Var.alloc("said"), NodeFactory.createLiteralString("a < b & c"))),
                    false),
                AnswerFormat.HTML,
                0))
        .isEqualTo(
            "<table>\n<tr><th>said</th></tr>\n<tr><td>a &lt; b &amp; c</td></tr>\n</table>\n");
  }

  @Test
  void markdownEscapesBars() throws IOException {
    assertThat(written(ROWS, AnswerFormat.MARKDOWN, 0))
        .isEqualTo(
            """
            | answered by | words |
            | --- | --- |
            | country:NO | Yes, \\| and no, in all the words that there are |
            | Ana |  |
            """);
  }

  @Test
  void csvAndJsonKeepTheWordsAsTheyAre() throws IOException {
    assertThat(written(ROWS, AnswerFormat.CSV, 0)).contains("\"Yes, | and\nno, in all");
    assertThat(written(ROWS, AnswerFormat.JSON, 0)).contains("Yes, | and\\nno, in all");
    assertThat(written(ROWS, AnswerFormat.TSV, 0)).startsWith("?answered_by\t?words\n");
    assertThat(written(ROWS, AnswerFormat.XML, 0)).contains("<variable name=\"answered_by\"/>");
  }

  @ParameterizedTest
  @EnumSource(AnswerFormat.class)
  void everyFormatWritesWhatItFits(AnswerFormat format) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI("https://example.org/x");
    graph.add(node, node, node);
    for (Answer answer : List.of(ROWS, new Answer.Truth(true), new Answer.Triples(graph, false))) {
      if (format.fits(answer)) {
        assertThat(written(answer, format, 80)).isNotBlank();
      } else {
        assertThatThrownBy(() -> written(answer, format, 80))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(AnswerFormat.of(format.word())).contains(format);
  }

  private static String written(Answer answer, AnswerFormat format, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(format, new Screen(width, false), false).write(answer, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Binding row(Node first, @org.jspecify.annotations.Nullable Node second) {
    Binding binding = BindingFactory.binding(Var.alloc("answered_by"), first);
    return second == null ? binding : BindingFactory.binding(binding, Var.alloc("words"), second);
  }
}
