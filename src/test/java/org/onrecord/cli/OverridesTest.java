package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverridesTest {
  private static final String TALK =
      """
      Remarks to the press, May 3, 2022

      QUESTION: Will the talks go on?

      MR. TIMBERLY: They will go on for as long as it takes, and we are in no hurry.

      QUESTION: And the ferries?

      THE HOST: The ferries sail every morning, as they always did.
      """;

  @TempDir private Path folder;
  private String talk = "";

  @BeforeEach
  void writeTalk() throws IOException {
    talk = Files.writeString(folder.resolve("talk.txt"), TALK).toString();
  }

  private String overrides(String rows) throws IOException {
    return Files.writeString(
            folder.resolve("overrides.csv"), "document,label,person_or_none,note\n" + rows)
        .toString();
  }

  @Test
  void aLabelIsPinnedToWhomTheUserNames() throws IOException {
    String pinned = overrides("talk.txt,Mr. Timberly,Antony Blinken,\n");

    String found = CommandRun.of("extract", talk, "--overrides", pinned).out();

    assertThat(CommandRun.of("extract", talk).out())
        .doesNotContain("antony-blinken")
        .doesNotContain("+override");
    assertThat(found)
        .contains(
            "Secretary of State of the United States\",\"country\":\"US\",\"confidence\":1.0",
            "https://w3id.org/onrecord/id/person/antony-blinken",
            "label-colon+override");
  }

  @Test
  void aLinkIsForbiddenInOneDocument() throws IOException {
    String forbidden = overrides("talk.txt,MR. TIMBERLY,none,\n*,MR. TIMBERLY,Antony Blinken,\n");
    String other = Files.writeString(folder.resolve("other.txt"), TALK).toString();

    assertThat(CommandRun.of("extract", talk, "--overrides", forbidden).out())
        .doesNotContain("antony-blinken")
        .contains("+override");
    assertThat(CommandRun.of("extract", other, "--overrides", forbidden).out())
        .contains("antony-blinken");
  }

  @Test
  void theRulesArePartOfTheProvenanceAndTheSpeakerIsSure() throws IOException {
    String pinned = overrides("talk.txt,MR. TIMBERLY,Antony Blinken,\n");
    String store = folder.resolve("store").toString();

    assertThat(CommandRun.of("ingest", talk, "--store", store).code()).isZero();
    assertThat(CommandRun.of("ingest", talk, "--store", store, "--overrides", pinned).err())
        .contains("1 replaced");
    assertThat(CommandRun.of("ingest", talk, "--store", store, "--overrides", pinned).err())
        .contains("1 unchanged");
    CommandRun asked =
        CommandRun.of(
            "query",
            "--store",
            store,
            "--format",
            "csv",
            "-e",
            "SELECT ?options ?rule { ?e a rec:Extraction ; rec:options ?options . ?u rec:speaker"
                + " <https://w3id.org/onrecord/id/person/antony-blinken> ; rec:rule ?rule . FILTER"
                + " NOT EXISTS { ?u rec:confidence ?unsure } }");
    assertThat(asked.out().lines().skip(1))
        .singleElement()
        .asString()
        .matches("--overrides=[0-9a-f]{64},label-colon\\+override");
  }

  @Test
  void aRuleThatCannotBeUsedIsRefusedWithItsPlace() throws IOException {
    CommandRun run =
        CommandRun.of(
            "extract", talk, "--overrides", overrides("talk.txt,MR. TIMBERLY,Oda Nilsberg,\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("overrides.csv:2: no official of the register is called 'Oda Nilsberg'");
  }
}
