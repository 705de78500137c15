package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.export.Extent;
import org.onrecord.export.OtherPrograms;
import org.onrecord.store.Store;

/**
 * The named questions, as {@code --sparql} prints them, asked of the exported graph by Oxigraph:
 * the rows are ours. Skipped where it is not installed; .ci/run installs it.
 */
final class QuestionsByOthersTest {
  private static final String SCRIPT =
      """
      const asked = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
      for (const name of Object.keys(asked)) {
        const rows = store.query(asked[name])
          .map(row => Object.fromEntries([...row].map(([column, term]) => [column, term.value])));
        console.log(JSON.stringify({name, rows}));
      }
      """;

  @TempDir private static Path folder;

  @Test
  void oxigraphGivesTheSameRowsForTheNamedQuestions() throws Exception {
    Path modules = OtherPrograms.oxigraph();
    try (Store store = GoldenQuestions.store(folder)) {
      Path graph = folder.resolve("graph.nt");
      try (OutputStream out = Files.newOutputStream(graph)) {
        new Exporter(store).export(Extent.WHOLE, ExportFormat.NTRIPLES, out);
      }
      Map<String, List<String>> ours = new LinkedHashMap<>();
      JsonObject asked = new JsonObject();
      QueryRunner runner = new QueryRunner(store, Limits.DEFAULT);
      for (String command : GoldenQuestions.golden().keySet()) {
        GoldenQuestions.Asked question = GoldenQuestions.Asked.of(command);
        asked.addProperty(command, runner.sparql(question.query(), question.given()));
        ours.put(command, rows((Answer.Rows) runner.run(question.query(), question.given())));
      }
      Path queries = Files.writeString(folder.resolve("queries.json"), asked.toString());
      String told =
          OtherPrograms.node(
              modules,
              SCRIPT,
              graph.toString(),
              ExportFormat.NTRIPLES.mediaType(),
              queries.toString());
      Map<String, List<String>> theirs = new LinkedHashMap<>();
      told.lines()
          .map(line -> JsonParser.parseString(line).getAsJsonObject())
          .forEach(one -> theirs.put(one.get("name").getAsString(), rows(one)));
      assertThat(theirs.keySet()).isEqualTo(ours.keySet());
      theirs.forEach((command, rows) -> assertThat(rows).as(command).isEqualTo(ours.get(command)));
    }
  }

  private static List<String> rows(JsonObject answer) {
    JsonArray rows = answer.getAsJsonArray("rows");
    List<String> all = new ArrayList<>();
    for (JsonElement row : rows) {
      Map<String, String> values = new TreeMap<>();
      row.getAsJsonObject()
          .entrySet()
          .forEach(one -> values.put(one.getKey(), value(one.getValue().getAsString())));
      all.add(values.toString());
    }
    return all.stream().sorted().toList();
  }

  private static List<String> rows(Answer.Rows answer) {
    List<String> all = new ArrayList<>();
    for (Binding row : answer.rows()) {
      Map<String, String> values = new TreeMap<>();
      for (String name : answer.variables()) {
        Node node = row.get(Var.alloc(name));
        if (node != null) {
          values.put(name, value(node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI()));
        }
      }
      all.add(values.toString());
    }
    return all.stream().sorted().toList();
  }

  /** Numbers by what they are; of values strung together, SPARQL leaves the order open. */
  private static String value(String text) {
    if (text.matches("-?\\d+\\.\\d+")) {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
    return Arrays.stream(text.split("; ")).sorted().collect(Collectors.joining("; "));
  }
}
