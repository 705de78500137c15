package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a publisher relies on: equal input gives equal bytes, and what is removed leaves nothing.
 */
final class StoreCommandsTest {
  private static final String INTERVIEW = "harbour-review-interview.txt";
  private static final String ARTICLE = "savannah-wire-article.txt";

  @TempDir private Path folder;
  private String interview = "";
  private String article = "";
  private String register = "";

  @BeforeEach
  void unpackExamples() throws IOException {
    interview = unpack(INTERVIEW);
    article = unpack(ARTICLE);
    register = unpack("officials.csv");
  }

  @Test
  void ingestingAgainChangesNoByteOfTheExport() {
    ingest("store", interview, article);
    String before = export("store", "nquads");
    assertThat(ingest("store", interview, article).err()).contains("2 unchanged");
    assertThat(export("store", "nquads")).isEqualTo(before);
  }

  @Test
  void orderOfIngestDoesNotShowInTheExport() {
    ingest("one", interview, article);
    ingest("two", article);
    ingest("two", interview);
    assertThat(export("two", "turtle")).isEqualTo(export("one", "turtle"));
  }

  @Test
  void registerGivenOnceStaysWithTheStore() {
    ingest("store", article);
    assertThat(run("store", "ingest", interview).code()).isZero();
    assertThat(
            run("store", "ask", "statements-by", "--speaker", "Ingrid Halvorsen", "--format", "csv")
                .out())
        .contains("nearest neighbor");
  }

  @Test
  void exportedTurtleIsValidAndConforms() {
    ingest("store", interview, article);
    String turtle = export("store", "turtle");
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    assertThat(graph.size()).isPositive();
    CommandRun validation = run("store", "validate");
    assertThat(validation.out()).as(validation.err()).isEqualTo("conforms\n");
  }

  @Test
  void removedDocumentLeavesNoTriple() {
    ingest("store", interview, article);
    ingest("never", article);
    assertThat(run("store", "remove", INTERVIEW).code()).isZero();
    assertThat(export("store", "nquads"))
        .isEqualTo(export("never", "nquads"))
        .doesNotContain("harbour-review");
  }

  @Test
  void restoredBackupIsTheSameStore() {
    ingest("store", interview, article);
    String backup = folder.resolve("store.nq.gz").toString();
    assertThat(run("store", "backup", backup).code()).isZero();
    assertThat(run("restored", "restore", backup).code()).isZero();
    assertThat(export("restored", "nquads")).isEqualTo(export("store", "nquads"));
    assertThat(run("restored", "verify").out()).contains("sound");
  }

  @Test
  void countryIsFoundUnderEveryName() {
    ingest("store", interview, article);
    String byName =
        run("store", "ask", "who-said-what", "--country", "Iceland", "--format", "csv").out();
    assertThat(byName).contains("Iceland is our nearest neighbor at sea");
    for (String name :
        new String[] {"IS", "Icelandic", "Q189", "https://w3id.org/onrecord/id/country/IS"}) {
      assertThat(run("store", "ask", "who-said-what", "--country", name, "--format", "csv").out())
          .isEqualTo(byName);
    }
  }

  @Test
  void emptyAnswerSaysWhatToLeaveOutAndWhichDatesThereAre() {
    ingest("store", interview, article);
    CommandRun run =
        run("store", "ask", "who-said-what", "--country", "Iceland", "--since", "2040");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("without --since there are answers")
        .contains("the documents are from 2034-");
  }

  @Test
  void statementIsShownInItsContextAndCited() {
    ingest("store", interview);
    String answer =
        run("store", "ask", "search", "--words", "nearest neighbor", "--format", "jsonl").out();
    String iri = answer.replaceAll("(?s).*\"statement\":\"([^\"]*)\".*", "$1");
    assertThat(run("store", "show", iri).out())
        .contains(INTERVIEW)
        .containsPattern("» .*nearest neighbor.* «")
        .contains("QUESTION:");
    assertThat(run("store", "cite", iri).out()).contains("nearest neighbor").contains(iri);
    assertThat(run("store", "cite", iri + "\r").out()).as("from a line of CSV").contains(iri);
    assertThat(run("store", "cite", iri).out()).as("one full stop").doesNotContain(".”.");
    assertThat(run("store", "cite", iri, "--style", "bibtex").out()).startsWith("@misc{");
    assertThat(run("store", "cite", iri, "--style", "csl").out()).startsWith("{\"id\":\"" + iri);
    assertThat(run("store", "cite", iri + "x").code()).isEqualTo(3);
  }

  @Test
  void offsetLeavesOutTheFirstRows() {
    ingest("store", interview);
    String[] all = {"ask", "who-said-what", "--country", "IS", "--format", "csv"};
    java.util.List<String> rows = run("store", all).out().lines().toList();
    String[] some = java.util.Arrays.copyOf(all, all.length + 4);
    System.arraycopy(new String[] {"--offset", "1", "--limit", "1"}, 0, some, all.length, 4);
    assertThat(run("store", some).out().lines().toList()).containsExactly(rows.get(0), rows.get(2));
  }

  @Test
  void whatIsLessSureIsShownOnlyWhereItIsAskedForAndTold() throws IOException {
    Path text = Files.writeString(folder.resolve("unsure.txt"), "They say that Iceland is cold.");
    run("store", "ingest", text.toString());
    String[] asked = {"ask", "who-said-what", "--country", "IS", "--format", "csv"};
    assertThat(run("store", asked).out()).doesNotContain("that Iceland is cold");
    assertThat(run("store", asked).err())
        .contains("1 row below confidence 0.7 is not shown; --min-confidence 0 shows it");
    String[] all = java.util.Arrays.copyOf(asked, asked.length + 2);
    all[asked.length] = "--min-confidence";
    all[asked.length + 1] = "0";
    assertThat(run("store", all).out()).contains("(unknown)").contains("that Iceland is cold");
    assertThat(run("store", all).err()).doesNotContain("not shown");
  }

  @Test
  void documentIsFoundByIdentityAddressOrTitle() throws IOException {
    String address = "https://news.example/2034/fish";
    assertThat(
            run("store", "ingest", article, "--url", address, "--title", "Fish and friends").code())
        .isZero();
    String shown = run("store", "show", ARTICLE).out();
    assertThat(shown).isNotEmpty();
    assertThat(run("store", "show", address).out()).isEqualTo(shown);
    assertThat(run("store", "show", "Fish and friends").out()).isEqualTo(shown);
    assertThat(run("store", "export", "--document", address).out()).contains(address);
    assertThat(run("store", "remove", address).code()).isZero();
  }

  @Test
  void officeWithATimeNamesWhoHeldIt() {
    ingest("store", interview);
    String[] byOffice = {
      "ask",
      "statements-by",
      "--speaker",
      "Norwegian foreign minister",
      "--since",
      "2034-03",
      "--until",
      "2034-03",
      "--format",
      "csv"
    };
    String[] byName = byOffice.clone();
    byName[3] = "Ingrid Halvorsen";
    assertThat(run("store", byOffice).out())
        .isEqualTo(run("store", byName).out())
        .contains("nearest neighbor");
  }

  @Test
  void folderOfQuestionsMayStandAnywhereOnTheLine() throws IOException {
    ingest("store", article);
    Path queries = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(
        queries.resolve("mine.rq"),
        "#+ summary: Mine.\nSELECT (COUNT(?s) AS ?n) WHERE { ?s a rec:Document }\n");
    String[][] lines = {
      {"ask", "mine", "--queries", queries.toString(), "--format", "csv"},
      {"ask", "--queries", queries.toString(), "mine", "--format", "csv"},
      {"--queries", queries.toString(), "ask", "mine", "--format", "csv"}
    };
    for (String[] line : lines) {
      assertThat(run("store", line).out().replace("\r", "")).isEqualTo("n\n1\n");
    }
  }

  @Test
  void shellsGetACompletion() {
    assertThat(CommandRun.of("completion", "bash").out()).contains("who-said-what");
    assertThat(CommandRun.of("completion", "fish").out())
        .contains("complete -c onrecord -n '__fish_use_subcommand' -f -a 'ask'")
        .contains("-l min-confidence");
    assertThat(CommandRun.of("completion", "tcsh").code()).isEqualTo(2);
  }

  @Test
  void unknownCountryIsAnErrorThatSaysSo() {
    ingest("store", article);
    CommandRun run = run("store", "ask", "who-said-what", "--country", "Atlantis");
    assertThat(run.code()).isIn(2, 3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Atlantis");
  }

  @Test
  void questionOnAMissingStoreSaysWhatToDo() {
    CommandRun run = run("nowhere", "ask", "documents");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("ingest");
  }

  private CommandRun ingest(String store, String... paths) {
    String[] arguments = new String[paths.length + 3];
    arguments[0] = "ingest";
    System.arraycopy(paths, 0, arguments, 1, paths.length);
    arguments[paths.length + 1] = "--register";
    arguments[paths.length + 2] = register;
    CommandRun run = run(store, arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String export(String store, String format) {
    return run(store, "export", "--format", format).out();
  }

  private CommandRun run(String store, String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = folder.resolve(store).toString();
    return CommandRun.of(all);
  }

  private String unpack(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        Objects.requireNonNull(
            StoreCommandsTest.class.getResourceAsStream("/org/onrecord/demo/" + name))) {
      Files.copy(in, file);
    }
    return file.toString();
  }
}
