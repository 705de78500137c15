package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;

class RegisterStoreTest {

  @TempDir Path folder;

  @Test
  void storeOfTheBuildHoldsTheRegisterThatTheProgramCarries() {
    Path path = folder.resolve("store");
    RegisterStore.begin(path);
    assertThat(RegisterStore.digest()).contains(new RegisterReader().bundled().digest());
    try (Store store = Store.open(path)) {
      assertThat(store.registerDigest()).isEqualTo(RegisterStore.digest());
      Set<Triple> wanted = new HashSet<>(RegisterReader.bundledGraph().find().toList());
      Set<Triple> found =
          store.read(dataset -> new HashSet<>(new StoreContents(dataset).register()));
      found.removeIf(triple -> triple.getSubject().getURI().endsWith("/id/register"));
      wanted.removeIf(triple -> triple.getSubject().getURI().endsWith("/id/register"));
      assertThat(found.equals(wanted)).isTrue();
    }
  }
}
