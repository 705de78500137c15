package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever stands in a query file is understood, or refused in a line. The build runs the kept
 * inputs; the profile {@code fuzz} makes new ones.
 */
class QueryFuzzTest {

  @FuzzTest
  void heads(byte[] input) {
    try {
      assertThat(QueryFile.parse("q", "q.rq", new String(input, StandardCharsets.UTF_8)).summary())
          .isNotBlank();
    } catch (QueryException refused) {
      assertThat(refused).hasMessageStartingWith("q.rq:");
    }
  }

  @FuzzTest
  void queries(byte[] input) {
    try {
      assertThat(QueryGuard.parse("q", new String(input, StandardCharsets.UTF_8))).isNotNull();
    } catch (QueryException refused) {
      assertThat(refused).hasMessageStartingWith("q:");
    }
  }
}
