package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.MarkedTurn;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.Span;

/** Every fixture with a golden file beside it gives that, and keeps what all readers promise. */
class GoldenTest {

  static List<Path> fixtures() {
    return Fixtures.golden();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsAsTheGoldenFileSays(Path fixture) throws Exception {
    assertThat(printed(read(fixture))).isEqualTo(Files.readString(Fixtures.goldenOf(fixture)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readingTwiceGivesTheSame(Path fixture) throws Exception {
    assertThat(printed(read(fixture))).isEqualTo(printed(read(fixture)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void lineEndsDoNotMatter(Path fixture) throws Exception {
    String text = Files.readString(fixture, StandardCharsets.ISO_8859_1); // bytes as they are
    String name = fixture.getFileName().toString();
    assertThat(printed(read(name, text.replace("\r", "").replace("\n", "\r\n"))))
        .isEqualTo(printed(read(name, text.replace("\r", ""))));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void spansLieInTheTextInOrderAndApart(Path fixture) throws Exception {
    for (Document document : read(fixture)) {
      int end = 0;
      for (MarkedTurn turn : document.turns()) {
        for (Span span : turn.spans()) {
          assertThat(span.start()).isGreaterThanOrEqualTo(end);
          assertThat(document.text().slice(span))
              .isNotBlank()
              .isEqualTo(document.text().slice(span).strip());
          assertThat(document.asides()).noneMatch(span::overlaps);
          end = span.end();
        }
      }
      assertThat(end).isLessThanOrEqualTo(document.text().length());
    }
  }

  private static List<Document> read(Path fixture) throws ReadException {
    return SourceReaders.all().read(Source.of(fixture), fixture.getFileName().toString());
  }

  private static List<Document> read(String name, String bytes) throws ReadException {
    return SourceReaders.all()
        .read(Source.of(name, bytes.getBytes(StandardCharsets.ISO_8859_1)), name);
  }

  static String printed(List<Document> documents) {
    return documents.stream().map(GoldenTest::printed).collect(Collectors.joining("\n"));
  }

  private static String printed(Document document) {
    StringBuilder text = new StringBuilder();
    Metadata metadata = document.metadata();
    text.append("document: ").append(document.id()).append('\n');
    line(text, "kind", document.kind());
    line(text, "title", metadata.title());
    line(text, "date", metadata.date());
    line(text, "url", metadata.url());
    line(text, "publisher", metadata.publisher());
    line(text, "language", metadata.language());
    line(text, "place", metadata.place());
    metadata.participants().forEach(participant -> line(text, "participant", printed(participant)));
    document.issues().forEach(issue -> line(text, "issue", printed(issue)));
    text.append("---- text\n").append(document.text().text()).append("\n---- turns\n");
    for (MarkedTurn turn : document.turns()) {
      text.append(turn.label())
          .append(turn.participant() == null ? "" : " = " + printed(turn.participant()));
      for (Span span : turn.spans()) {
        text.append("\n  | ").append(document.text().slice(span).replace("\n", "\n    "));
      }
      text.append('\n');
    }
    passages(text, "asides", document, document.asides());
    passages(text, "strong", document, document.strong());
    return text.toString();
  }

  private static void passages(
      StringBuilder text, String what, Document document, List<Span> spans) {
    text.append("---- ").append(what).append('\n');
    spans.forEach(span -> text.append("  | ").append(document.text().slice(span)).append('\n'));
  }

  private static void line(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  private static String printed(Participant participant) {
    return participant.name()
        + " / "
        + participant.role()
        + " / "
        + participant.country()
        + " / "
        + participant.id();
  }

  private static String printed(Issue issue) {
    return issue.code() + ": " + issue.message();
  }

  /** Writes the golden files anew; run by hand, and read what it wrote. */
  public static void main(String[] folder) throws IOException, ReadException {
    for (Path fixture : Fixtures.golden()) {
      Path source = Path.of(folder[0]).resolve(Fixtures.folder().relativize(fixture));
      Files.writeString(Fixtures.goldenOf(source), printed(read(fixture)));
    }
  }
}
