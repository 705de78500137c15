package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.vocab.Iris;

/** What another process does to a store. */
class StoreProcessTest {

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void storeOfAKilledProcessIsWholeAndAnotherProcessIsToldWhoHasIt() throws Exception {
    Process writer = startWriter();
    try {
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
        for (int i = 0; i < 3; i++) {
          assertThat(out.readLine()).startsWith("committed");
        }
        assertThatThrownBy(() -> Store.open(folder))
            .isInstanceOfSatisfying(
                StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.BUSY))
            .hasMessageContaining("process " + writer.pid());
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.verify().problems()).isEmpty();
      assertThat(store.status().documents()).isGreaterThanOrEqualTo(3);
      long perDocument = SampleGraph.triples(SampleFindings.interview()).size();
      assertThat(store.status().triples()).isEqualTo(store.status().documents() * perDocument);
    }
  }

  private Process startWriter() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Commits one document after the other until it is killed. */
  static final class Writer {
    public static void main(String[] arguments) {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        for (int i = 0; i < 100_000; i++) {
          String id = "copy-" + i + ".txt";
          store.replace(
              List.of(
                  new DocumentTriples(
                      Iris.document(id),
                      SampleGraph.triples(SampleFindings.copy(SampleFindings.interview(), id)))));
          System.out.println("committed " + i);
        }
      }
    }
  }
}
