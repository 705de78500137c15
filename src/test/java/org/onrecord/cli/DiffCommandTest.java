package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as they are before and after a change of the extractor, made by hand. */
final class DiffCommandTest {
  private static final String PREFIXES =
      """
      @prefix rec: <https://w3id.org/onrecord/ns#> .
      @prefix country: <https://w3id.org/onrecord/id/country/> .
      @prefix name: <https://w3id.org/onrecord/id/name/> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @base <https://w3id.org/onrecord/doc/pier.txt> .
      <> a rec:Document ; rec:document <> ; dct:identifier "pier.txt" ; rec:sha256 "aa" .
      """;

  private static final String BEFORE =
      PREFIXES
          + """
          <#u1> a rec:DirectQuotation ; rec:document <> ; rec:charStart 10 ; rec:charEnd 40 ;
            rec:speaker name:olla-quint ; rec:speakerLabel "Quint" .
          <#s1> a rec:Statement ; rec:document <> ; rec:utterance <#u1> ; rec:charStart 10 ;
            rec:text "the pier will stand in Chile." ; rec:about country:CL ; rec:mentions country:CL .
          <#s2> a rec:Statement ; rec:document <> ; rec:utterance <#u1> ; rec:charStart 50 ;
            rec:text "Nobody asked." .
          """;

  private static final String AFTER =
      PREFIXES
          + """
          <#u1> a rec:DirectQuotation ; rec:document <> ; rec:charStart 10 ; rec:charEnd 40 ;
            rec:speaker name:maja-torvik ; rec:speakerLabel "Quint" .
          <#s1b> a rec:Statement ; rec:document <> ; rec:utterance <#u1> ; rec:charStart 14 ;
            rec:text "pier will stand in Chile." ; rec:about country:CL , country:NO ;
            rec:mentions country:CL .
          """;

  @TempDir Path folder;

  @Test
  void tellsStatementsAttributionsAndLinksByDocument() throws IOException {
    CommandRun run = diff(BEFORE, AFTER);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out())
        .isEqualTo(
            """
            pier.txt
              ~ 10 attribution speaker: name:olla-quint → name:maja-torvik  “pier will stand in Chile.”
              ~ 14 statement words: the pier will stand in Chile. → pier will stand in Chile.
              + 14 link about: country:NO (by context)  “pier will stand in Chile.”
              - 50 statement  “Nobody asked.”
            documents: 0 the same, 1 changed, 0 gained, 0 lost
            statements: 0 gained, 1 lost, 1 changed
            attributions: 0 gained, 0 lost, 1 changed
            links: 1 gained, 0 lost, 0 changed
            """);
  }

  @Test
  void tellsNothingOfWhatIsTheSame() throws IOException {
    CommandRun run = diff(BEFORE, BEFORE);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("documents: 1 the same, 0 changed, 0 gained, 0 lost\n")
        .doesNotContain("pier.txt");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    JsonObject json =
        JsonParser.parseString(diff(BEFORE, AFTER, "--format", "json").out()).getAsJsonObject();
    assertThat(json.getAsJsonArray("documents").get(0).getAsJsonObject().getAsJsonArray("changes"))
        .hasSize(4);
    assertThat(json.getAsJsonObject("summary").getAsJsonObject("statements").get("lost").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void documentOfOneSideIsGainedOrLost() throws IOException {
    assertThat(diff(BEFORE, "").out()).startsWith("- pier.txt\n");
    assertThat(diff("", BEFORE).out()).startsWith("+ pier.txt\n");
  }

  @Test
  void storeIsComparedWithItselfAndWithItsExport() {
    String store = folder.resolve("store").toString();
    String file = folder.resolve("graph.nq.gz").toString();
    CommandRun.of("demo", "--keep", folder.resolve("kept").toString());
    String kept = folder.resolve("kept/store").toString();
    assertThat(CommandRun.of("diff", kept, kept).out()).startsWith("documents: 2 the same, 0");
    assertThat(CommandRun.of("export", "-o", file, "--store", kept).code()).isZero();
    assertThat(CommandRun.of("diff", kept, file, "--summary").code()).isZero();
    assertThat(CommandRun.of("diff", store, kept).err()).contains(store + ": no such file");
  }

  @Test
  void fileThatIsNoRdfIsToldWithItsPlace() throws IOException {
    assertThat(diff("<a> <b> ", BEFORE).err()).contains("before.ttl: no Turtle: ").contains("line");
    CommandRun run =
        CommandRun.of("diff", folder.resolve("nothing.ttl").toString(), folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("nothing.ttl: no such file");
  }

  @Test
  void anyFileIsHeldToTheShapes() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.ttl"), BEFORE);
    CommandRun run = CommandRun.of("validate", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).startsWith(file + ": ").endsWith("violations\n");
    assertThat(run.err()).contains("https://w3id.org/onrecord/doc/pier.txt");
  }

  private CommandRun diff(String before, String after, String... options) throws IOException {
    Path one = Files.writeString(folder.resolve("before.ttl"), before);
    Path other = Files.writeString(folder.resolve("after.ttl"), after);
    String[] args = new String[3 + options.length];
    args[0] = "diff";
    args[1] = one.toString();
    args[2] = other.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return CommandRun.of(args);
  }
}
