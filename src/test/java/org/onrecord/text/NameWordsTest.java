package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameWordsTest {
  @Test
  void dotsCommasAndBlanksBetweenInitialsCountForNothing() {
    NameWords name = NameWords.of("Orla K. V. Brandvik, Jr.");

    assertThat(name).isEqualTo(NameWords.of("orla k.v. brandvik jr"));
    assertThat(name.words()).containsExactly("orla", "k", "v", "brandvik", "jr");
  }

  @Test
  void initialsAndGenerationsMayBeLeftOut() {
    NameWords name = NameWords.of("Orla K. Brandvik Jr.");

    assertThat(name.agreesWith(NameWords.of("Orla Brandvik"))).isTrue();
    assertThat(name.agreesWith(NameWords.of("Orla K. V. Brandvik"))).isTrue();
  }

  @Test
  void whatBothHaveMustAgree() {
    NameWords name = NameWords.of("Orla K. Brandvik Jr.");

    assertThat(name.agreesWith(NameWords.of("Orla V. Brandvik"))).isFalse();
    assertThat(name.agreesWith(NameWords.of("Orla V. K. Brandvik"))).isFalse();
    assertThat(name.agreesWith(NameWords.of("Orla Brandvik Sr."))).isFalse();
    assertThat(name.agreesWith(NameWords.of("Brandvik Jr."))).isFalse();
    assertThat(name.agreesWith(NameWords.of("Orla Maria Brandvik"))).isFalse();
  }
}
