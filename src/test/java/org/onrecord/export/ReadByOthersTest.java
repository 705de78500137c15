package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.query.Answer;
import org.onrecord.query.ExampleQueries;
import org.onrecord.query.Limits;
import org.onrecord.query.QueryRunner;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

/**
 * Programs of others read what we write: rapper (Raptor), serdi (Serd) and Oxigraph. Skipped where
 * they are not installed; .ci/run installs them.
 */
final class ReadByOthersTest {
  static {
    JenaSystem.init();
  }

  /** Matches "rapper: Parsing returned 123 triples". */
  private static final Pattern RAPPER = Pattern.compile("returned (\\d+) triples?");

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Store.open(folder.resolve("store"));
    store.loadRegister("sample", SampleGraph.register());
    for (String id : List.of(SampleFindings.ARTICLE, "an odd name (1), 100 %.txt", "two.txt")) {
      store.replace(
          List.of(
              new DocumentTriples(
                  Iris.document(id),
                  SampleGraph.triples(SampleFindings.copy(SampleFindings.article(), id)))));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML", "NQUADS", "TRIG"})
  void rapperCountsTheSameTriples(ExportFormat format) throws Exception {
    assumeTrue(
        OtherPrograms.isInstalled("rapper"), "rapper is not installed (Debian: raptor2-utils)");
    String syntax =
        Map.of(
                ExportFormat.TURTLE, "turtle",
                ExportFormat.NTRIPLES, "ntriples",
                ExportFormat.RDFXML, "rdfxml",
                ExportFormat.NQUADS, "nquads",
                ExportFormat.TRIG, "trig")
            .get(format);
    Path file = folder.resolve("rapper." + format.extension());
    long written = export(format, file);
    String told =
        OtherPrograms.run("rapper", "-c", "-i", Objects.requireNonNull(syntax), file.toString());
    Matcher count = RAPPER.matcher(told);
    assertThat(count.find()).as(told).isTrue();
    assertThat(Long.parseLong(count.group(1))).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "NQUADS", "TRIG"})
  void serdiReadsTheSameStatements(ExportFormat format) throws Exception {
    assumeTrue(OtherPrograms.isInstalled("serdi"), "serdi is not installed (Debian: serdi)");
    Path file = folder.resolve("serdi." + format.extension());
    long written = export(format, file);
    String syntax = format.word();
    String lines =
        OtherPrograms.run(
            "serdi",
            "-i",
            syntax,
            "-o",
            format.hasGraphs() ? "nquads" : "ntriples",
            file.toString());
    assertThat(lines.lines().filter(line -> !line.isBlank()).distinct().count()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void oxigraphLoadsTheSameStatements(ExportFormat format) throws Exception {
    Path modules = OtherPrograms.oxigraph();
    Path file = folder.resolve("oxigraph." + format.extension());
    long written = export(format, file);
    String size =
        OtherPrograms.node(modules, "console.log(store.size)", file.toString(), format.mediaType());
    assertThat(Long.parseLong(size.strip())).isEqualTo(written);
  }

  @Test
  void oxigraphGivesTheSameRowsForTheExamples() throws Exception {
    Path modules = OtherPrograms.oxigraph();
    Path file = folder.resolve("rows.nt");
    export(ExportFormat.NTRIPLES, file);
    for (ExampleQueries.Example example : ExampleQueries.all()) {
      Path query = Files.writeString(folder.resolve(example.name() + ".rq"), example.declared());
      String rows =
          OtherPrograms.node(
              modules,
              "console.log(JSON.stringify(store.query(fs.readFileSync(process.argv[3], 'utf8'))"
                  + ".map(row => [...row].map(([name, term]) => [name, term.value]))))",
              file.toString(),
              ExportFormat.NTRIPLES.mediaType(),
              query.toString());
      assertThat(ofJson(rows)).as(example.name()).isEqualTo(ours(example));
    }
  }

  /** Rows in any order, each as its values by name. */
  private static List<String> ofJson(String json) {
    List<String> rows = new ArrayList<>();
    for (var row : JsonParser.parseString(json).getAsJsonArray()) {
      Map<String, String> values = new TreeMap<>();
      for (var pair : row.getAsJsonArray()) {
        JsonArray named = pair.getAsJsonArray();
        values.put(named.get(0).getAsString(), named.get(1).getAsString());
      }
      rows.add(values.toString());
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> ours(ExampleQueries.Example example) {
    Answer.Rows answer = (Answer.Rows) new QueryRunner(store, Limits.DEFAULT).run(example.sparql());
    List<String> rows = new ArrayList<>();
    for (Binding row : answer.rows()) {
      Map<String, String> values = new TreeMap<>();
      for (String name : answer.variables()) {
        Node node = row.get(Var.alloc(name));
        if (node != null) {
          values.put(name, node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
        }
      }
      rows.add(values.toString());
    }
    return rows.stream().sorted().toList();
  }

  private static long export(ExportFormat format, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return new Exporter(store).export(Extent.WHOLE, format, out).triples();
    }
  }
}
