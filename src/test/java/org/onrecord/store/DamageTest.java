package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.vocab.Iris;

/** A damaged database is told from a whole one, and is not saved as if it were whole. */
class DamageTest {

  @TempDir Path folder;

  /** The files that hold the graph: its three orders and the table of nodes. */
  static Stream<String> files() {
    return Stream.of(
        "SPO.idn",
        "SPO.dat",
        "POS.idn",
        "POS.dat",
        "OSP.idn",
        "OSP.dat",
        "nodes.idn",
        "nodes.dat",
        "nodes-data.obj");
  }

  @ParameterizedTest
  @MethodSource("files")
  void zeroedFileIsFound(String name) throws IOException {
    found(name, file -> fill(file, 0, Files.size(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileWhoseSecondHalfIsLostIsFound(String name) throws IOException {
    found(
        name,
        file -> {
          long occupied = occupied(file);
          fill(file, occupied / 2, occupied - occupied / 2);
        });
  }

  private interface Harm {
    void to(Path file) throws IOException;
  }

  private void found(String name, Harm harm) throws IOException {
    Path path = folder.resolve("store");
    try (Store store = Store.open(path)) {
      store.replace(copies(25));
    }
    harm.to(path.resolve("Data-0001").resolve(name));
    Path backup = folder.resolve("backup.nq.gz");
    Store opened;
    try {
      opened = Store.open(path);
    } catch (StoreException damaged) {
      assertThat(damaged.kind()).isEqualTo(StoreException.Kind.DAMAGED);
      return;
    }
    try (Store store = opened) {
      assertThat(store.verify().sound()).isFalse();
      if (!name.startsWith("nodes")) {
        assertThatThrownBy(store::assertWhole)
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("damaged");
        assertThatThrownBy(() -> store.backup(backup)).isInstanceOf(StoreException.class);
        assertThat(backup).doesNotExist();
      }
    }
  }

  /** Up to the last byte that is not zero. */
  private static long occupied(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return end;
  }

  private static void fill(Path file, long from, long count) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.seek(from);
      access.write(new byte[(int) count]);
    }
  }

  private static List<DocumentTriples> copies(int count) {
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> SampleFindings.copy(SampleFindings.interview(), "copy-" + i + ".txt"))
        .map(f -> new DocumentTriples(Iris.document(f.document().id()), SampleGraph.triples(f)))
        .toList();
  }
}
