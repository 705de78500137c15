package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.vocab.Iris;

/** A backup gives back all there was, or nothing; and nothing that is there is touched. */
class BackupTest {

  @TempDir Path folder;
  private Path backup;
  private Set<Triple> saved = Set.of();

  @BeforeEach
  void backUp() throws IOException {
    backup = folder.resolve("backup.nq.gz");
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      store.replace(samples());
      Files.createDirectories(path.resolve("registers"));
      Files.writeString(path.resolve("registers/own.csv"), "person,title\nÅse Ødegård,Minister\n");
      store.backup(backup);
      saved = all(store);
    }
  }

  @Test
  void registersOfTheUserComeBackToo() throws IOException {
    Path other = folder.resolve("other");
    Store.restore(backup, other);
    try (Store store = Store.open(other)) {
      assertThat(all(store)).isEqualTo(saved);
    }
    assertThat(Files.readString(other.resolve("registers/own.csv")))
        .isEqualTo("person,title\nÅse Ødegård,Minister\n");
  }

  @Test
  void backupIsNQuadsWithAFirstAndALastLine() throws IOException {
    List<String> lines = unpacked().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("# OnRecord backup 1");
    assertThat(lines.getLast()).matches("# end " + saved.size() + " [0-9a-f]{64}");
    assertThat(lines).hasSize(saved.size() + 3);
  }

  @Test
  void folderThatHoldsAStoreIsLeftAsItIs() {
    Path store = folder.resolve("store");
    assertThatThrownBy(() -> Store.restore(backup, store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds a store already");
    assertThat(store.resolve("registers/own.csv")).exists();
  }

  @Test
  void foldersOfTheUserBesideTheStoreAreLeftAlone() throws IOException {
    for (String name : List.of("other.replaced", "other.restoring", ".other.1.part")) {
      Files.createDirectories(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("diary.txt"), "mine");
    }
    Store.restore(backup, folder.resolve("other"));
    for (String name : List.of("other.replaced", "other.restoring", ".other.1.part")) {
      assertThat(folder.resolve(name).resolve("diary.txt")).hasContent("mine");
    }
  }

  @Test
  void whatAKilledRestoreLeftIsClearedAway() throws IOException {
    Path left = folder.resolve(".other.999999999.part");
    Files.createDirectories(left.resolve("Data-0001"));
    Files.writeString(left.resolve("Data-0001/SPO.idn"), "begun");
    Store.restore(backup, folder.resolve("other"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup.nq.gz");
  }

  @Test
  void storeMadeWhileRestoringIsKept() throws IOException {
    StoreDirectory other = new StoreDirectory(folder.resolve("other"));
    assertThatThrownBy(
            () ->
                other.make(
                    fresh -> {
                      new Restoration(backup).into(fresh);
                      try (Store store = Store.open(other.path())) {
                        store.replace(samples().subList(0, 1));
                      }
                    }))
        .hasMessageContaining("was filled by another process meanwhile");
    try (Store store = Store.open(other.path())) {
      assertThat(store.status().documents()).isEqualTo(1);
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup.nq.gz");
  }

  @Test
  void backupCutOffAnywhereIsRefusedAndMakesNoStore() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    for (int length = 0; length < whole.length - 32; length += Math.max(1, whole.length / 12)) {
      Files.write(backup, java.util.Arrays.copyOf(whole, length));
      refused("cannot be read as a backup");
    }
  }

  @Test
  void backupThatLacksALineOrHasOneMoreIsRefused() throws IOException {
    String whole = unpacked();
    List<String> lines = whole.lines().toList();
    pack(String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
    refused("its last line is missing");
    List<String> fewer = new java.util.ArrayList<>(lines);
    fewer.remove(7);
    pack(String.join("\n", fewer) + "\n");
    refused("is not as it was written");
    pack(String.join("\n", lines) + "\n" + lines.get(5) + "\n");
    refused("goes on after its last line");
    pack(whole.replace("Norway", "Sweden"));
    refused("is not as it was written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "this is no gzip",
        "\n",
        "<urn:a> <urn:b> <urn:c> .\n",
        "# a foreign comment\n<urn:a> <urn:b> <urn:c> .\n",
        "# OnRecord backup 1\n",
        "# OnRecord backup 1\n<urn:a> <urn:b> <urn:c> <urn:graph> .\n# end 1 00\n",
        "# OnRecord backup 1\n# register Li4vLi4vZXZpbA== eA==\n# end 0 00\n"
      })
  void emptyOrForeignFileIsRefusedAndMakesNoStore(String text) throws IOException {
    if (text.startsWith("this")) {
      Files.writeString(backup, text);
    } else {
      pack(text);
    }
    refused("cannot be read as a backup");
  }

  @Test
  void failedBackupLeavesTheOlderOne() throws IOException {
    byte[] before = Files.readAllBytes(backup);
    assertThatThrownBy(
            () ->
                WholePath.file(
                    backup,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .hasMessage(backup + ": cannot be written: No space left on device");
    assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "backup.nq.gz");
  }

  @Test
  void backupToADeviceThatIsFullSaysSo() {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(Path.of("/dev/full")), "the system has no /dev/full");
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThatThrownBy(() -> store.backup(Path.of("/dev/full")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("No space left");
    }
  }

  private void refused(String reason) {
    assertThatThrownBy(() -> Store.restore(backup, folder.resolve("other")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(reason);
    assertThatThrownBy(() -> Store.openExisting(folder.resolve("other")))
        .hasMessageContaining("no store here");
    assertThat(folder.toFile().list()).contains("store").doesNotContain("Data-0001");
  }

  private String unpacked() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void pack(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(backup, packed.toByteArray());
  }

  private static Set<Triple> all(Store store) {
    return store.read(dataset -> Set.copyOf(dataset.getDefaultGraph().find().toList()));
  }

  private static List<DocumentTriples> samples() {
    return SampleFindings.all().stream()
        .map(f -> new DocumentTriples(Iris.document(f.document().id()), SampleGraph.triples(f)))
        .toList();
  }
}
