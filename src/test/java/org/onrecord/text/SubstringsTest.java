package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SubstringsTest {
  private final Substrings words = new Substrings(List.of("doing this", "envoy"));

  @Test
  void wordsAreFoundInsideOthersAndAtBothEnds() {
    assertThat(words.areIn("undoing this")).isTrue();
    assertThat(words.areIn("envoys")).isTrue();
    assertThat(words.areIn("an envoy")).isTrue();
  }

  @Test
  void apartOrCutOffTheyAreNot() {
    assertThat(words.areIn("doing  this")).isFalse();
    assertThat(words.areIn("an envo")).isFalse();
    assertThat(words.areIn("")).isFalse();
  }

  @Test
  void oneLetterIsTooShort() {
    assertThatThrownBy(() -> new Substrings(List.of("a"))).hasMessageContaining("'a'");
  }
}
