package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.SampleStore;

/** The load of {@link ServeLoad}, for some seconds: what is wrong with it is wrong at once. */
final class ServeLoadTest {
  @TempDir private static Path folder;

  @Test
  void manyClientsAtOnceAreAnsweredAndNothingIsLeftBehind() throws Exception {
    SampleStore.open(folder).close();
    try (ServedProcess server = ServedProcess.start(folder.resolve("store").toString())) {
      new ServeLoad(server.address(), "CL").run(8, Duration.ofSeconds(2));
      ServedProcess.Held before = server.held();
      ServeLoad.Outcome outcome =
          new ServeLoad(server.address(), "CL").run(8, Duration.ofSeconds(4));
      assertThat(outcome.failures()).isEmpty();
      for (String kind : new String[] {"pages", "api", "sparql", "strange", "aborted"}) {
        assertThat(outcome.tallies().get(kind).millis()).as(kind).isNotEmpty();
      }
      TimeUnit.SECONDS.sleep(1);
      ServedProcess.Held after = server.held();
      assertThat(after.files()).isLessThanOrEqualTo(before.files() + 40);
      assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 60);
    }
  }
}
