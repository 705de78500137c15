package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReader;
import org.onrecord.read.SourceReaders;

/**
 * What the README says to those who change the program: its floors are those of {@link
 * ArchitectureTest}, and following its recipes gives what they promise. The recipes with commands
 * are run by {@code ReadmeTest}.
 */
final class RecipesTest {
  /** A row of the table of rooms: matches "| `text` | places … | |". */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)` \\| [^|]+ \\| ([a-z ]*)\\|$", Pattern.MULTILINE);

  /** A floor of the picture: matches "4 search export". */
  private static final Pattern FLOOR = Pattern.compile("^([0-9]) {2}([a-z ]+)$", Pattern.MULTILINE);

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** The block that the README shows under a title. */
  private static String shown(String title) throws IOException {
    Matcher block =
        Pattern.compile(
                "^```[a-z]+ title=" + title + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(readme());
    assertThat(block.find()).as("README shows %s", title).isTrue();
    return block.group(1);
  }

  @Test
  void theTableOfRoomsIsTheOneThatIsHeld() throws IOException {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    Matcher rows = ROW.matcher(readme());
    while (rows.find()) {
      rooms.put(rows.group(1), words(rows.group(2)));
    }
    assertThat(rooms).isEqualTo(ArchitectureTest.ROOMS);
  }

  @Test
  void inThePictureARoomLiesAboveWhatItImports() throws IOException {
    Map<String, Integer> floors = new HashMap<>();
    Matcher lines = FLOOR.matcher(readme());
    while (lines.find()) {
      words(lines.group(2)).forEach(room -> floors.put(room, Integer.parseInt(lines.group(1))));
    }
    assertThat(floors).containsKeys("cli", "batch");
    ArchitectureTest.ROOMS.forEach(
        (room, below) ->
            assertThat(below)
                .allSatisfy(
                    other ->
                        assertThat(floors.get(room))
                            .as("%s imports %s", room, other)
                            .isGreaterThan(floors.get(other))));
  }

  private static List<String> words(String list) {
    return list.isBlank() ? List.of() : Arrays.asList(list.strip().split(" +"));
  }

  @Test
  void aCueIsALineInAFile() throws IOException {
    Language taught =
        Language.english()
            .with("cues.txt", shown("cues.txt").lines().toList())
            .with("verbs.txt", List.of("cable"));
    Document article =
        Document.ofText(
            "article",
            "The talks went on all night in the capital. The envoy cabled that the road was open."
                + " Nobody in the ministry was surprised by it.");
    assertThat(contents(new Extractor(taught), article)).containsExactly("that the road was open");
    assertThat(contents(Extractor.english(), article)).isEmpty();
  }

  private static List<String> contents(Extractor extractor, Document document) {
    return extractor.extract(document).utterances().stream()
        .map(Utterance::spans)
        .map(spans -> document.text().slice(spans.getFirst()))
        .toList();
  }

  @Test
  void aReaderIsAClassInTheList() throws IOException, ReadException {
    SourceReaders readers = new SourceReaders(List.of(new MinutesReader()));
    byte[] minutes = "MINUTES\nThe Chair opened the meeting.".getBytes(StandardCharsets.UTF_8);
    assertThat(readers.read(Source.of("board.txt", minutes), "board").getFirst().text().text())
        .isEqualTo("The Chair opened the meeting.");
    String here = Files.readString(Path.of("src/test/java/org/onrecord/RecipesTest.java"));
    assertThat(here).contains(shown("MinutesReader"));
  }

  /** Minutes whose first line is "MINUTES": the rest is the text. */
  static final class MinutesReader implements SourceReader {
    @Override
    public String format() {
      return "minutes";
    }

    @Override
    public boolean reads(String name, byte[] head) {
      return new String(head, StandardCharsets.UTF_8).startsWith("MINUTES\n");
    }

    @Override
    public List<Document> read(Source source, String id) throws ReadException {
      try (InputStream in = source.open()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return List.of(Document.ofText(id, text.substring("MINUTES\n".length())));
      } catch (IOException e) {
        throw new ReadException(source.name(), "cannot be read: " + e.getMessage());
      }
    }
  }
}
