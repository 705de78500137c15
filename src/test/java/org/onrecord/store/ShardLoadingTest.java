package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards of a distributed job are held to what is expected before a store is made of them. */
final class ShardLoadingTest {
  private static final String DOCUMENT = "https://w3id.org/onrecord/doc/quay.txt";

  @TempDir private Path folder;

  private Path shard(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static ShardExpectations expected() {
    return new ShardExpectations("2.0", "r1", List.of(), -1, triples -> List.of(), 10);
  }

  @Test
  void shardsOfAnotherVersionAreRefusedBeforeTheNextIsRead() throws IOException {
    Path first =
        shard(
            "a.nq",
            "<%1$s#extraction> <https://schema.org/softwareVersion> \"1.0\" <%1$s> ."
                .formatted(DOCUMENT),
            "# end: 1 triples");
    Path unreadable = shard("b.nq", "no triple at all");
    Path store = folder.resolve("store");
    assertThatThrownBy(() -> ShardLoading.load(List.of(first, unreadable), expected(), store))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the shards were made with another version of OnRecord (1.0, not 2.0); make them again"
                + " with this one");
    assertThat(store).doesNotExist();
  }
}
