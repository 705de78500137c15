package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterBuilderTest {

  @Test
  void rebuildingTheOfficialsGivesTheCommittedBytes(@TempDir Path scratch) throws Exception {
    new RegisterBuilder(Path.of("src/register")).buildInto(scratch);

    assertThat(scratch.resolve("offices.ttl"))
        .hasSameTextualContentAs(Path.of("ontology/offices.ttl"));
    assertThat(scratch.resolve("officials.ttl"))
        .hasSameTextualContentAs(Path.of("ontology/officials.ttl"));
  }
}
