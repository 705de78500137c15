package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;

/** Manual pages, as {@code man} shows them. */
final class ManualTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    CommandRun run = CommandRun.of("manual", "--output", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void everyCommandAndEveryQuestionHasAPage() {
    List<String> expected = new ArrayList<>(List.of("onrecord.1"));
    for (Subcommand command : Subcommand.values()) {
      expected.add("onrecord-" + command.name().toLowerCase(java.util.Locale.ROOT) + ".1");
    }
    for (NamedQuery question : QueryCatalogue.bundled().queries()) {
      expected.add("onrecord-ask-" + question.name() + ".1");
    }
    for (String part : List.of("find", "check", "convert", "build")) {
      expected.add("onrecord-register-" + part + ".1");
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(expected.toArray(String[]::new));
  }

  @Test
  void aPageHasItsPartsInOrder() throws IOException {
    assertThat(Files.readString(folder.resolve("onrecord-cite.1")))
        .startsWith(".TH \"ONRECORD\\-CITE\" 1 \"\" \"OnRecord ")
        .containsSubsequence(
            ".SH \"NAME\"\nonrecord\\-cite \\- Cites a statement",
            ".SH \"SYNOPSIS\"\n.B onrecord cite\n[\\-hV]",
            ".SH \"DESCRIPTION\"",
            ".SH \"OPTIONS\"\n.TP\n\\fIIRI\\fR\n",
            "\\fB\\-\\-style\\fR \\fISTYLE\\fR\n"
                + "plain, bibtex or csl (CSL\\-JSON). Default: plain.\n",
            ".SH \"EXIT STATUS\"",
            ".SH \"SEE ALSO\"\n\\fBonrecord\\fR(1)\n");
  }

  @Test
  void onePageIsPrinted() throws IOException {
    assertThat(CommandRun.of("manual", "ask", "who-said-what").out())
        .isEqualTo(Files.readString(folder.resolve("onrecord-ask-who-said-what.1")));
    CommandRun unknown = CommandRun.of("manual", "waltz");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no command 'onrecord waltz'");
  }

  @Test
  void troffHasNoWarning() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
    List<String> command =
        new ArrayList<>(List.of("/usr/bin/groff", "-man", "-ww", "-Tutf8", "-z"));
    try (Stream<Path> pages = Files.list(folder)) {
      pages.sorted().map(Path::toString).forEach(command::add);
    }
    Process groff = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).as(told).isZero();
    assertThat(told).isEmpty();
  }
}
