package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two stores of the same documents, one built with one thread, the other with two and the files in
 * another order, are published as the same bytes in every format.
 */
class ReproducibleExportsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void buildBoth() throws IOException {
    List<String> files =
        List.of(
            talk("a-harbour", "Norway", "Iceland"),
            talk("b-grain", "Kenya", "Brazil"),
            talk("c-locks", "Canada", "Norway"),
            talk("d-cables", "Chile", "Kenya"));
    ingest("one", "1", files);
    ingest("two", "2", files.reversed());
  }

  private static String talk(String name, String country, String other) throws IOException {
    Path file = folder.resolve(name + ".txt");
    Files.writeString(
        file,
        """
        Talk on the %1$s paper

        May 4, 2031

        QUESTION: Will %2$s sign with %3$s before the summer?

        MR. ARVELL: We told %3$s that the paper is ready. "Nobody waits for %2$s," Iris Quillon \
        said on Monday, and the envoy warned that trade would suffer.

        QUESTION: And who pays?

        MR. ARVELL: %2$s pays its own share, as it promised.
        """
            .formatted(name, country, other));
    return file.toString();
  }

  private static void ingest(String store, String threads, List<String> files) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(
                    Stream.of("ingest", "--threads", threads, "--store", path(store)),
                    files.stream())
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml"})
  void graphsAreTheSameBytes(String format) {
    String one = printed("one", "--format", format);
    assertThat(one).contains("Nobody waits for");
    assertThat(printed("two", "--format", format)).isEqualTo(one);
    assertThat(printed("two", "--format", format, "--without-text"))
        .isEqualTo(printed("one", "--format", format, "--without-text"));
  }

  @Test
  void descriptionIsTheSameBytes() {
    assertThat(printed("two", "--describe", "--issued", "2031-06-01"))
        .isEqualTo(printed("one", "--describe", "--issued", "2031-06-01"));
  }

  @Test
  void tablesAreTheSameBytes() {
    assertThat(files("two", "tables-two", "export", "--format", "csv", "-o"))
        .isEqualTo(files("one", "tables-one", "export", "--format", "csv", "-o"));
  }

  @Test
  void pagesAreTheSameBytes() {
    Map<String, String> pages = files("one", "site-one", "site", "--output");
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(files("two", "site-two", "site", "--output")).isEqualTo(pages);
  }

  private static String printed(String store, String... options) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of("export", "--store", path(store)), Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  /** What a command writes into a folder, by the files' names. */
  private static Map<String, String> files(String store, String output, String... command) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of(command), Stream.of(path(output), "--store", path(store)))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.walk(Path.of(path(output)))) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> Path.of(path(output)).relativize(file).toString(),
                  ReproducibleExportsTest::text,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
