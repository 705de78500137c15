package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.vocab.Iris;

class ReadyStoreTest {

  @TempDir Path folder;

  private byte[] packed = {};

  @BeforeEach
  void pack() throws IOException {
    try (Store store = Store.open(folder.resolve("first"))) {
      store.loadRegister("first", SampleGraph.register());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadyStore.pack(folder.resolve("first"), out);
    packed = out.toByteArray();
  }

  @Test
  void storeThatBeginsFromOneIsLikeItAndTakesDocuments() {
    Path path = folder.resolve("deep/er/store");
    Store.begin(path, ready(packed));
    try (Store store = Store.open(path)) {
      assertThat(store.registerDigest()).contains("first");
      assertThat(all(store)).containsAll(SampleGraph.register());
      assertThat(store.loadRegister("first", List.of())).isFalse();
      List<Triple> article = SampleGraph.MAPPER.map(SampleFindings.article());
      store.replace(List.of(new DocumentTriples(Iris.document(SampleFindings.ARTICLE), article)));
      assertThat(all(store)).containsAll(article).containsAll(SampleGraph.register());
      assertThat(store.verify().problems()).isEmpty();
    }
  }

  @Test
  void twoFromOneHaveStatesOfDifferentNames() {
    Store.begin(folder.resolve("a"), ready(packed));
    Store.begin(folder.resolve("b"), ready(packed));
    try (Store a = Store.open(folder.resolve("a"));
        Store b = Store.open(folder.resolve("b"))) {
      assertThat(a.state()).isNotEqualTo(b.state());
    }
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    Path store = folder.resolve("store");
    Store.open(store).close();
    Store.begin(store, ready(packed));
    try (Store opened = Store.open(store)) {
      assertThat(all(opened)).isEmpty();
    }
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "not a store");
    Store.begin(other, ready(packed));
    assertThat(other)
        .isDirectoryContaining("glob:**notes.txt")
        .isDirectoryNotContaining("glob:**Data*");
  }

  @Test
  void ofOneThatIsCutOffNothingIsMade() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    Store.begin(store, ready(Arrays.copyOf(packed, packed.length / 2)));
    assertThat(store).isEmptyDirectory();
    try (Store opened = Store.open(store)) {
      assertThat(all(opened)).isEmpty();
    }
  }

  @Test
  void registerIsChangedByWhatDiffers() {
    List<Triple> register = SampleGraph.register();
    List<Triple> gone = register.subList(0, 3);
    List<Triple> added = SampleGraph.MAPPER.map(SampleFindings.article()).subList(0, 2);
    List<Triple> wanted = new ArrayList<>(register.subList(3, register.size()));
    wanted.addAll(added);
    try (Store store = Store.open(folder.resolve("first"))) {
      assertThat(store.changeRegister("other", "second", gone, added)).isFalse();
      assertThat(store.changeRegister("first", "second", gone, added)).isTrue();
      assertThat(store.registerDigest()).contains("second");
      assertThat(all(store)).containsAll(wanted).hasSize(wanted.size() + 1);
    }
  }

  private static ReadyStore ready(byte[] bytes) {
    return new ReadyStore(() -> new ByteArrayInputStream(bytes));
  }

  private static List<Triple> all(Store store) {
    return store.read(dataset -> dataset.getDefaultGraph().find().toList());
  }
}
