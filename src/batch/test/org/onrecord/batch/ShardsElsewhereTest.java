package org.onrecord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.ingest.ShardIngest;
import org.onrecord.query.Answer;
import org.onrecord.query.Given;
import org.onrecord.query.Limits;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.read.ReadException;
import org.onrecord.store.ShardExpectations;
import org.onrecord.store.ShardLoading;
import org.onrecord.store.Store;
import org.onrecord.store.StoreException;

/** What a job writes is read by others, with the answers that our own store gives. */
final class ShardsElsewhereTest {
  /** What questions that ask for something are asked about. */
  private static final Map<String, String> ASKED =
      Map.of(
          "country", "Norway",
          "document", "briefing.txt",
          "speaker", "Tam Okello",
          "office", "Minister of Foreign Affairs of Norway",
          "topic", "Fisheries",
          "words", "strait");

  @TempDir private static Path folder;
  private static Path output;
  private static LoadedRegister register;
  private static Store store;
  private static List<String> expected;

  @BeforeAll
  static void runTheJob() throws IOException {
    Path documents = InventedFolder.in(folder);
    output = folder.resolve("out");
    SparkSession spark = SparkSessions.local("local[2]");
    new BatchJob(spark, JobOptions.of(documents.toString(), output.toString()).inPartitions(3))
        .run();
    spark.stop();
    expected = OneMachine.ingest(documents, folder.resolve("one")).quads();
    register = LoadedRegister.with(List.of());
    store = Store.openExisting(folder.resolve("one"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ShardExpectations expectations() throws ReadException {
    return ShardIngest.of(List.of(output.toString()))
        .expecting("development", register.digest(), register.triples());
  }

  private static List<Path> shards() throws ReadException {
    return ShardIngest.of(List.of(output.toString())).shards();
  }

  @Test
  void shardsGiveTheStoreThatTheFilesGive() throws Exception {
    Path made = folder.resolve("made");
    ShardLoading.load(shards(), expectations(), made);
    try (Store loaded = Store.openExisting(made)) {
      assertThat(OneMachine.quads(loaded)).isEqualTo(expected);
      assertThat(loaded.verify().problems()).isEmpty();
      assertThat(loaded.versions()).isEqualTo(store.versions());
    }
  }

  @Test
  void shardsGoIntoAStoreWithOtherDocuments() throws Exception {
    Path beside = folder.resolve("beside");
    ShardLoading.load(shards(), expectations(), beside);
    Path documents = folder.resolve("documents");
    OneMachine.ingest(documents.resolve("0"), folder.resolve("some"));
    try (Store from = Store.openExisting(beside);
        Store to = Store.open(folder.resolve("some"))) {
      List<String> before = OneMachine.quads(to);
      ShardIngest.copy(from, to, changes -> assertThat(changes.unchanged()).isZero());
      List<String> after = OneMachine.quads(to);
      assertThat(after).hasSizeGreaterThan(before.size());
      assertThat(new HashSet<>(after).containsAll(expected)).isTrue();
      ShardIngest.copy(from, to, changes -> assertThat(changes.triples()).isZero());
    }
  }

  @Test
  void aShardThatIsCutOffIsRefusedAndNoStoreIsMade() throws Exception {
    Path cut = folder.resolve("cut.nq.gz");
    List<String> lines = Shards.quads(output).stream().filter(l -> l.contains("/doc/")).toList();
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      for (String line : lines.subList(0, 100)) {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
      }
    }
    Path made = folder.resolve("made-of-cut");
    ShardExpectations expectations = expectations();
    assertThatThrownBy(() -> ShardLoading.load(List.of(cut), expectations, made))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("its last line is missing");
    assertThat(made).doesNotExist();
  }

  @Test
  void aShardTooFewAndAnotherVersionAreRefused() throws Exception {
    List<Path> fewer = new ArrayList<>(shards());
    fewer.removeIf(shard -> shard.toString().contains("shared-"));
    ShardExpectations all = expectations();
    assertThatThrownBy(() -> ShardLoading.load(fewer, all, folder.resolve("fewer")))
        .hasMessageContaining("the job's report says");
    List<Path> shards = shards();
    ShardExpectations other =
        ShardIngest.of(List.of(output.toString()))
            .expecting("9.9.9", register.digest(), register.triples());
    assertThatThrownBy(() -> ShardLoading.load(shards, other, folder.resolve("other")))
        .hasMessageContaining("another version of OnRecord (development, not 9.9.9)");
  }

  // --------------------------------------------------------------- other stores

  @Test
  void oxigraphAnswersTheNamedQuestionsWithTheSameRows() throws Exception {
    assumeTrue(isInstalled("node") && isInstalled("npm"), "node is not installed");
    Path modules = Path.of(run(List.of("npm", "root", "-g")).strip());
    assumeTrue(Files.isDirectory(modules.resolve("oxigraph")), "npm's oxigraph is not installed");
    Map<String, Asking> asked = asked();
    Path queries = folder.resolve("queries.json");
    com.google.gson.JsonObject all = new com.google.gson.JsonObject();
    asked.forEach((name, asking) -> all.addProperty(name, asking.sparql()));
    Files.writeString(queries, all.toString());
    Path program = folder.resolve("ask.js");
    Files.writeString(
        program,
        """
        const fs = require('fs'), zlib = require('zlib');
        const oxigraph = require(process.argv[2] + '/oxigraph');
        const store = new oxigraph.Store();
        for (const shard of process.argv.slice(4)) {
          // a graph for each document becomes one graph for all, as questions have it
          const lines = zlib.gunzipSync(fs.readFileSync(shard)).toString()
            .replace(/ <https:\\/\\/w3id\\.org\\/onrecord\\/doc\\/[^>]*> \\.$/gm, ' .');
          store.load(lines, {format: 'application/n-triples', no_transaction: true});
        }
        const asked = JSON.parse(fs.readFileSync(process.argv[3], 'utf8')), answers = {};
        for (const name in asked) {
          answers[name] = store.query(asked[name])
            .map(row => [...row].map(([variable, term]) => [variable, term.value]));
        }
        console.log(JSON.stringify(answers));
        """);
    List<String> command =
        new ArrayList<>(
            List.of("node", program.toString(), modules.toString(), queries.toString()));
    shards().forEach(shard -> command.add(shard.toString()));
    var answers = JsonParser.parseString(run(command)).getAsJsonObject();
    List<String> different = new ArrayList<>();
    int rows = 0;
    for (var entry : asked.entrySet()) {
      List<String> theirs = rows(answers.getAsJsonArray(entry.getKey()));
      rows += theirs.size();
      List<String> ours = entry.getValue().rows();
      for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
        String here = i < ours.size() ? ours.get(i) : "(no row)";
        String there = i < theirs.size() ? theirs.get(i) : "(no row)";
        if (!here.equals(there)) {
          different.add(entry.getKey() + ": " + here + " but " + there);
          break;
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(rows).isGreaterThan(200);
    assertThat(asked).hasSizeGreaterThan(25);
  }

  /** A question as any SPARQL server takes it, and our own rows. */
  private record Asking(String sparql, List<String> rows) {}

  private static Map<String, Asking> asked() {
    Map<String, Asking> asked = new TreeMap<>();
    QueryRunner runner = new QueryRunner(store, new Limits(Duration.ofMinutes(5), 1_000_000));
    for (NamedQuery query : QueryCatalogue.bundled().queries()) {
      List<String> given = new ArrayList<>();
      query.parameters().stream()
          .filter(parameter -> parameter.required())
          .forEach(
              parameter -> {
                given.add(parameter.name());
                given.add(ASKED.getOrDefault(parameter.name(), "Tam Okello"));
              });
      Given values;
      String sparql;
      try {
        values = Given.of(given.toArray(String[]::new));
        sparql = runner.sparql(query, values);
      } catch (org.onrecord.query.QueryException notAskedSo) {
        continue;
      }
      List<String> rows = new ArrayList<>();
      Answer.Rows answer = (Answer.Rows) runner.run(query, values);
      for (Binding row : answer.rows()) {
        Map<String, String> cells = new TreeMap<>();
        for (String name : answer.variables()) {
          Node node = row.get(Var.alloc(name));
          if (node != null) {
            cells.put(
                name, cell(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()));
          }
        }
        rows.add(cells.toString());
      }
      rows.sort(null);
      asked.put(query.name(), new Asking(sparql, rows));
    }
    return asked;
  }

  private static List<String> rows(JsonArray answer) {
    List<String> rows = new ArrayList<>();
    for (JsonElement row : answer) {
      Map<String, String> cells = new TreeMap<>();
      for (JsonElement pair : row.getAsJsonArray()) {
        JsonArray named = pair.getAsJsonArray();
        cells.put(named.get(0).getAsString(), cell(named.get(1).getAsString()));
      }
      rows.add(cells.toString());
    }
    rows.sort(null);
    return rows;
  }

  /** Several values in any order; numbers as numbers. */
  private static String cell(String value) {
    String sorted = String.join("; ", Arrays.stream(value.split("; ")).sorted().toList());
    return sorted.matches("-?\\d{1,9}(\\.\\d+)?")
        ? String.valueOf(Double.parseDouble(sorted))
        : sorted;
  }

  @Test
  void theGraphStoreProtocolTakesShards() throws Exception {
    assumeTrue(isInstalled("curl"), "curl is not installed");
    var dataset = DatasetFactory.createTxnMem().asDatasetGraph();
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/talks", dataset, true).build();
    server.start();
    try {
      for (Path shard : shards()) {
        run(
            List.of(
                "curl",
                "--fail",
                "--silent",
                "--show-error",
                "-H",
                "Content-Type: application/n-quads",
                "-H",
                "Content-Encoding: gzip",
                "--data-binary",
                "@" + shard,
                "http://localhost:" + server.getPort() + "/talks"));
      }
      dataset.begin(org.apache.jena.query.ReadWrite.READ);
      assertThat(dataset.stream().count()).isEqualTo(expected.size());
      dataset.end();
    } finally {
      server.stop();
    }
  }

  // --------------------------------------------------------------- tables

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates",
        "coverage",
        "documents",
        "countries-by-speaker",
        "topics-by-country",
        "organisations",
        "people",
        "speakers",
        "matrix",
        "mentions-over-time"
      })
  void duckDbAnswersFromTheTablesWhatNamedQuestionsAnswer(String question) throws Exception {
    QueryRunner runner = new QueryRunner(store, Limits.DEFAULT);
    Given given =
        question.equals("mentions-over-time") ? Given.of("country", "Norway") : Given.NOTHING;
    Answer.Rows answer =
        (Answer.Rows) runner.run(QueryCatalogue.bundled().find(question).orElseThrow(), given);
    List<String> wanted = new ArrayList<>();
    for (Binding row : answer.rows()) {
      List<String> cells = new ArrayList<>();
      for (String name : answer.variables()) {
        Node node = row.get(Var.alloc(name));
        cells.add(
            node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
      }
      wanted.add(String.join(" | ", cells));
    }
    assertThat(sql(Files.readString(Path.of("src/batch/sql/" + question + ".sql"))))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static List<String> sql(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of("documents", "utterances", "statements", "mentions", "speakers")) {
        statement.execute(
            "CREATE VIEW %1$s AS SELECT * FROM read_parquet('%2$s/tables/%1$s/*/*.parquet',"
                    .formatted(table, output)
                + " hive_partitioning = true)");
      }
      statement.execute(
          "CREATE VIEW names AS SELECT * FROM '" + output + "/tables/names/*.parquet'");
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery(query)) {
        while (found.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            String value = found.getString(i);
            cells.add(value == null ? "" : value);
          }
          rows.add(String.join(" | ", cells));
        }
      }
      return rows;
    }
  }

  // --------------------------------------------------------------- other programs

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path).resolve(program)));
  }

  private static String run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
