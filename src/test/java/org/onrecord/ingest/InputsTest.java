package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  @TempDir Path folder;

  @Test
  void anArchiveIsAFolderOfItsFiles() throws IOException {
    Path zip = archive("talks.zip", "b/two.txt", "a.txt", ".hidden", "__MACOSX/a.txt");
    Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING);
    assertThat(inputs.failures()).isEmpty();
    assertThat(inputs.inputs()).extracting(Input::id).containsExactly("a.txt", "b/two.txt");
    assertThat(inputs.inputs())
        .extracting(input -> input.source().name())
        .containsExactly(zip + "!a.txt", zip + "!b/two.txt");
  }

  @Test
  void filesOfAnArchiveInAFolderLieBelowItsName() throws IOException {
    archive("m/talks.zip", "a.txt");
    Files.writeString(folder.resolve("m/z.txt"), "Yes.");
    Inputs inputs = Inputs.of(List.of(folder.toString()), NOTHING);
    assertThat(inputs.inputs())
        .extracting(Input::id)
        .containsExactly("m/talks.zip/a.txt", "m/z.txt");
  }

  @Test
  void aBrokenArchiveDoesNotStopTheOtherFiles() throws IOException {
    Files.writeString(folder.resolve("a.zip"), "no archive");
    Files.writeString(folder.resolve("b.txt"), "Yes.");
    Inputs inputs = Inputs.of(List.of(folder.toString()), NOTHING);
    assertThat(inputs.inputs()).extracting(Input::id).containsExactly("b.txt");
    assertThat(inputs.failures())
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("is not a whole ZIP file"));
  }

  @Test
  void missingFilesAndEmptyFoldersAreFailures() {
    Inputs inputs =
        Inputs.of(List.of(folder.toString(), folder.resolve("none").toString()), NOTHING);
    assertThat(inputs.inputs()).isEmpty();
    assertThat(inputs.failures()).hasSize(2);
  }

  private Path archive(String name, String... files) throws IOException {
    Path archive = folder.resolve(name);
    Files.createDirectories(archive.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write("MR. VIK: Yes.".getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive;
  }
}
