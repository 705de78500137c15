package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PrintedNameTest {
  @Test
  void dotsCommasAndBlanksBetweenInitialsCountForNothing() {
    PrintedName name = PrintedName.of("Orla K. V. Brandvik, Jr.");

    assertThat(name).isEqualTo(PrintedName.of("orla k.v. brandvik jr"));
    assertThat(name.words()).containsExactly("orla", "k", "v", "brandvik", "jr");
  }

  @Test
  void initialsAndGenerationsMayBeLeftOut() {
    PrintedName name = PrintedName.of("Orla K. Brandvik Jr.");

    assertThat(name.agreesWith(PrintedName.of("Orla Brandvik"))).isTrue();
    assertThat(name.agreesWith(PrintedName.of("Orla K. V. Brandvik"))).isTrue();
  }

  @Test
  void whatBothHaveMustAgree() {
    PrintedName name = PrintedName.of("Orla K. Brandvik Jr.");

    assertThat(name.agreesWith(PrintedName.of("Orla V. Brandvik"))).isFalse();
    assertThat(name.agreesWith(PrintedName.of("Orla V. K. Brandvik"))).isFalse();
    assertThat(name.agreesWith(PrintedName.of("Orla Brandvik Sr."))).isFalse();
    assertThat(name.agreesWith(PrintedName.of("Brandvik Jr."))).isFalse();
    assertThat(name.agreesWith(PrintedName.of("Orla Maria Brandvik"))).isFalse();
  }
}
