package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.Issue;
import org.onrecord.model.Participant;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReaders;
import org.onrecord.text.Span;

/**
 * Every folder of {@code turns} holds a document, in which all persons and words are invented, and
 * what is found in it: {@code expected.txt} has the metadata, the turns with whom they answer and
 * address, and what was left out.
 */
class TurnsGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/onrecord/extract/turns");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("expected.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void turnsAreAsWritten(Path file) throws Exception {
    assertThat(rendered(extraction(file.getFileName().toString(), Files.readAllBytes(file))))
        .isEqualTo(Files.readString(file.resolveSibling("expected.txt")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readingTwiceGivesTheSame(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    assertThat(extraction("a", file, bytes).utterances())
        .isEqualTo(extraction("a", file, bytes).utterances());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lineEndsMakeNoDifference(Path file) throws Exception {
    String text = Files.readString(file);
    Extraction unix = extraction("a", file, text.getBytes(StandardCharsets.UTF_8));
    for (String lineEnd : List.of("\r\n", "\r")) {
      Extraction other =
          extraction("a", file, text.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8));
      assertThat(rendered(other)).isEqualTo(rendered(unix));
      assertThat(ids(other)).isEqualTo(ids(unix));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void spansLieInTheTextInOrderWithoutOverlap(Path file) throws Exception {
    Extraction extraction = extraction("a", file, Files.readAllBytes(file));
    String text = extraction.document().text().text();
    int end = 0;
    for (Utterance turn : turns(extraction)) {
      for (Span span : turn.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
        end = span.end();
      }
      for (Statement statement : turn.statements()) {
        assertThat(turn.extent().contains(statement.span())).isTrue();
      }
    }
  }

  private static Extraction extraction(String name, byte[] bytes) throws Exception {
    List<Document> documents = SourceReaders.all().read(Source.of(name, bytes), name);
    return Extractor.english().extract(documents.getFirst());
  }

  private static Extraction extraction(String prefix, Path file, byte[] bytes) throws Exception {
    return extraction(prefix + '-' + file.getFileName(), bytes);
  }

  private static List<Utterance> turns(Extraction extraction) {
    return extraction.utterances().stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
  }

  private static List<String> ids(Extraction extraction) {
    List<String> ids = new ArrayList<>();
    for (Utterance utterance : extraction.utterances()) {
      ids.add(utterance.id());
      utterance.statements().forEach(s -> ids.add(s.id()));
    }
    return ids;
  }

  private static String rendered(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    out.append("kind: ").append(extraction.kind()).append('\n');
    out.append("title: ").append(extraction.metadata().title()).append('\n');
    out.append("date: ").append(extraction.metadata().date()).append('\n');
    out.append("place: ").append(extraction.metadata().place()).append('\n');
    for (Participant participant : extraction.metadata().participants()) {
      out.append("participant: ")
          .append(participant.name())
          .append(" | ")
          .append(participant.role())
          .append('\n');
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Utterance turn : turns(extraction)) {
      numbers.put(turn.id(), numbers.size() + 1);
      out.append('\n').append(numbers.size()).append(' ').append(turn.speaker().label());
      out.append(" [").append(turn.speaker().type()).append(']');
      out.append(turn.answers() == null ? "" : " answers " + numbers.get(turn.answers()));
      out.append(turn.addressee() == null ? "" : " to " + turn.addressee().label()).append('\n');
      for (Statement statement : turn.statements()) {
        out.append("  ")
            .append(single(statement.span().of(extraction.document().text().text())))
            .append('\n');
      }
      out.append(
          turn.spans().size() > 1
              ? "  = " + single(turn.words(extraction.document().text())) + '\n'
              : "");
    }
    out.append('\n');
    extraction.issues().stream()
        .sorted(Comparator.comparingInt(TurnsGoldenTest::place))
        .forEach(
            issue ->
                out.append(issue.code()).append(": ").append(left(extraction, issue)).append('\n'));
    return out.toString();
  }

  private static int place(Issue issue) {
    Span span = issue.span();
    return span == null ? -1 : span.start();
  }

  private static String left(Extraction extraction, Issue issue) {
    Span span = issue.span();
    return span == null ? issue.message() : single(span.of(extraction.document().text().text()));
  }

  private static String single(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ");
  }
}
