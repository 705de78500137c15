package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.query.Screen;

/** Wrong use, files that are none, and results that nobody takes: a line and a code, no trace. */
final class WrongUseTest {
  private static final String TALK =
      """
      QUESTION:  Minister Rask, what did you tell the Danish fishermen?

      MINISTER RASK:  I told them that Denmark keeps its word.
      """;

  @TempDir private static Path folder;
  private static String store = "";

  @BeforeAll
  static void ingest() throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    store = folder.resolve("store").toString();
    assertThat(CommandRun.of("ingest", talk.toString(), "--store", store).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query -e ASK{} --timeout 0",
        "query -e ASK{} --timeout -1",
        "query -e ASK{} --timeout 9223372036854775807",
        "query -e ASK{} --timeout soon",
        "query -e ASK{} --limit -1",
        "query -e ASK{} --limit 99999999999",
        "query -e ASK{} --format waltz",
        "query",
        "query -e SELECT",
        "query /nowhere/query.rq",
        "documents --limit -1",
        "documents --timeout 0",
        "show talk.txt --limit -5",
        "ask --queries /nowhere",
        "ask --queries /nowhere documents",
        "ask who-said-what --country NO --timeout 0",
        "ask who-said-what --country NO --since May",
        "ask no-such-question",
        "ingest TALK --id ",
        "ingest TALK --threads 0",
        "ingest TALK --threads -3",
        "ingest TALK --date 2031-02-30",
        "ingest TALK --kind opera",
        "extract TALK --threads 0",
        "extract TALK --id ",
        "extract TALK TALK --url https://example.org/a",
        "export --format waltz",
        "register find",
        "register find Rask --on yesterday",
        "no-such-command",
        "--no-such-option"
      })
  void wrongUseIsToldInALineAndEndsWithCode2(String line) {
    String[] words =
        Stream.concat(
                Stream.of(line.split(" ", -1))
                    .map(word -> word.replace("TALK", folder.resolve("talk.txt").toString())),
                takesAStore(line) ? Stream.of("--store", store) : Stream.empty())
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(words);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception").isNotBlank();
    assertThat(run.code()).as(run.err()).isEqualTo(2);
  }

  private static boolean takesAStore(String line) {
    return !line.startsWith("extract")
        && !line.startsWith("register")
        && !line.contains("no-such")
        && !line.startsWith("ask --queries /nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ask who-said-what --contry NO   | 'onrecord ask who-said-what' has no option --contry;"
            + " did you mean --country?",
        "export --fromat=turtle          | 'onrecord export' has no option --fromat; did you mean"
            + " --format?",
        "export --zebra                  | 'onrecord export' has no option --zebra",
        "exprot                          | there is no command 'onrecord exprot'; did you mean"
            + " export?",
        "search herring                  | there is no command 'onrecord search'; did you mean"
            + " onrecord ask search?",
        "ask who-sad-what                | there is no question who-sad-what; did you mean"
            + " who-said-what?",
      })
  void whatIsMisspeltIsNamedWithWhatWasPerhapsMeant(String line, String told) {
    CommandRun run = CommandRun.of(line.strip().split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).contains("onrecord: " + told);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anOfficeWithoutATimeAsksWhen() throws IOException {
    Path dated =
        Files.writeString(
            folder.resolve("dated.txt"), "Talk\n\nMay 4, 2021\n\n" + TALK, StandardCharsets.UTF_8);
    String own = folder.resolve("dated").toString();
    assertThat(CommandRun.of("ingest", dated.toString(), "--store", own).code()).isZero();
    CommandRun run =
        CommandRun.of(
            "ask", "statements-by", "--speaker", "French foreign minister", "--store", own);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("“French foreign minister” is an office: say when, with --since or --until")
        .contains("on 2021-05-04 it is held by\n  Jean-Yves Le Drian  https://");
    assertThat(
            CommandRun.of(
                    "ask", "statements-by", "--speaker", "Nobody Inparticular", "--store", own)
                .err())
        .contains("no agent in this store is called “Nobody Inparticular”");
  }

  @Test
  void aQueryInThePlaceOfAFileIsToldToBeGivenWithE() {
    String query = "SELECT * WHERE { ?s a rec:Statement }";
    CommandRun run = CommandRun.of("query", query, "--store", store);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("a query itself is given with -e: onrecord query -e '" + query + "'");
    String longer = "ASK {\n  ?s ?p '" + "long ".repeat(100) + "'\n}";
    assertThat(CommandRun.of("query", longer, "--store", store).err())
        .contains("a query itself is given with -e: onrecord query -e 'ASK { …'");
  }

  @Test
  void aGraphThatTheStoreLacksIsTold() {
    for (String query :
        List.of(
            "SELECT * FROM <http://example.org/g> { ?s ?p ?o }",
            "SELECT * FROM NAMED <http://example.org/g> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH <http://example.org/g> { ?s ?p ?o } }")) {
      assertThat(CommandRun.of("query", "-e", query, "--store", store).err())
          .as(query)
          .contains(
              "the store has no graph <http://example.org/g>; what it holds is in the default"
                  + " graph, which needs no FROM and no GRAPH");
    }
    assertThat(
            CommandRun.of("query", "-e", "SELECT * { ?s ?p ?o } LIMIT 1", "--store", store).err())
        .doesNotContain("no graph");
  }

  @Test
  void aWordWhereANumberIsExpectedIsNamed() {
    for (String option : List.of("--timeout", "--limit", "--offset")) {
      CommandRun run = CommandRun.of("query", "-e", "ASK{}", option, "soon", "--store", store);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("Invalid value for option '" + option + "': “soon”: expected a whole number");
    }
  }

  @Test
  void anEmptyBackupEndsBeforeItShould() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.nq.gz"));
    String place = folder.resolve("from-empty").toString();
    CommandRun run = CommandRun.of("restore", empty.toString(), "--store", place);
    assertThat(run.err())
        .contains("empty.nq.gz: cannot be read as a backup: ends before it should");
    assertThat(Path.of(place)).doesNotExist();
  }

  @Test
  void loopOfLinksStopsNothingElse() throws IOException {
    Path tree = Files.createDirectories(folder.resolve("tree/below"));
    Files.writeString(tree.resolve("talk.txt"), TALK);
    Files.createSymbolicLink(tree.resolve("up"), folder.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("nothing.txt"), Path.of("/nowhere/at/all"));
    CommandRun run =
        CommandRun.of(
            "ingest",
            folder.resolve("tree").toString(),
            "--store",
            folder.resolve("looped").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("up: is a link to a folder above it")
        .contains("nothing.txt: is a")
        .contains("1 documents stored")
        .doesNotContain("\tat ");
  }

  @Test
  void folderThatIsALinkIsReadUnderItsOwnName() throws IOException {
    Path tree = Files.createDirectories(folder.resolve("real"));
    Files.writeString(tree.resolve("talk.txt"), TALK);
    Path link = Files.createSymbolicLink(folder.resolve("link"), tree);
    CommandRun run = CommandRun.of("extract", link.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("/doc/talk.txt\"");
  }

  @Test
  void deviceIsNoDocument() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "the system has no /dev/zero");
    CommandRun run = CommandRun.of("extract", "/dev/zero", folder.resolve("talk.txt").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("/dev/zero: is a device or a pipe");
    assertThat(run.out()).contains("talk.txt");
  }

  @Test
  void endlessStandardInputIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineInterface.run(
            new String[] {"text", "-"}, terminal(endless, OutputStream.nullOutputStream(), err));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("-: has more than 268435456 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export",
        "export --format jsonld",
        "export --format rdfxml",
        "export --describe",
        "query -e SELECT*WHERE{?s\t?p\t?o}",
        "query -e CONSTRUCT{?s\t?p\t?o}WHERE{?s\t?p\t?o}",
        "documents",
        "status",
        "extract",
        "ask",
        "--help"
      })
  void fullDeviceIsToldAndAReaderThatHasGoneEndsTheWork(String line) {
    String[] words = line.split(" ");
    if (line.equals("extract")) {
      words = new String[] {"extract", folder.resolve("talk.txt").toString()};
    } else if (!line.equals("ask") && !line.equals("--help")) {
      words = Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new);
    }
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('\t', ' ');
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(words, "No space left on device", err)).as(line).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("onrecord: the results cannot be written: No space left on device\n");
    ByteArrayOutputStream quiet = new ByteArrayOutputStream();
    assertThat(run(words, "Broken pipe", quiet)).as(line).isEqualTo(141);
    assertThat(quiet.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static int run(String[] words, String problem, ByteArrayOutputStream err) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(problem);
          }
        };
    return CommandLineInterface.run(
        words, terminal(InputStream.nullInputStream(), new ResultOutput(failing), err));
  }

  private static Terminal terminal(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        false,
        Screen.NONE,
        false);
  }

  @Test
  void exportToAFileThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.ttl"), "older");
    CommandRun run =
        CommandRun.of("export", "--format", "waltz", "-o", file.toString(), "--store", store);
    assertThat(run.code()).isEqualTo(2);
    assertThat(file).hasContent("older");
    assertThat(CommandRun.of("export", "-o", "/nowhere/graph.ttl", "--store", store))
        .matches(failed -> failed.code() == 1 && failed.err().contains("/nowhere/graph.ttl"));
    assertThat(CommandRun.of("export", "-o", file.toString(), "--store", store).code()).isZero();
    assertThat(Files.readAllLines(file).getLast()).matches("# end: \\d+ triples");
  }

  @Test
  void restoreOverAStoreIsRefusedAndItsRegistersStay() throws IOException {
    Path backup = folder.resolve("backup.nq.gz");
    assertThat(CommandRun.of("backup", backup.toString(), "--store", store).code()).isZero();
    CommandRun run = CommandRun.of("restore", backup.toString(), "--store", store);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("holds a store already").contains("move this one away");
    assertThat(CommandRun.of("verify", "--store", store).out()).contains("sound");
  }

  @Test
  void unpairedSurrogateOfAPageIsNoHarm() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html><head><title>A &#xD800; b</title></head><body><p><b>MINISTER RASK:</b> Denmark"
                + " keeps &#xDC00; its word &#55296;&#56320;.</p><p><b>QUESTION:</b> &#xDFFF;"
                + " Why?</p></body></html>");
    String own = folder.resolve("surrogates").toString();
    CommandRun.of("ingest", page.toString(), "--store", own);
    assertThat(CommandRun.of("verify", "--store", own).out())
        .contains("1 documents")
        .contains("sound");
    Path exported = folder.resolve("surrogates.nq");
    CommandRun.of("export", "--format", "nquads", "-o", exported.toString(), "--store", own);
    assertThat(Files.readString(exported)).contains("Denmark keeps");
  }
}
