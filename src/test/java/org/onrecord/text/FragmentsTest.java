package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fragments come from content and occurrence. */
final class FragmentsTest {
  @Test
  void theSameContentHasTheSameFragmentInEveryDocument() {
    assertThat(new Fragments().mint("turn", "The road is open."))
        .isEqualTo(new Fragments().mint("turn", "The road is open."))
        .matches("turn-[0-9a-f]{12}");
  }

  @Test
  void theSecondOfOneContentIsNumbered() {
    Fragments fragments = new Fragments();
    String first = fragments.mint("s", "Yes.");

    assertThat(fragments.mint("s", "No.")).isNotEqualTo(first).doesNotEndWith("-2");
    assertThat(fragments.mint("s", "Yes.")).isEqualTo(first + "-2");
    assertThat(fragments.mint("s", "Yes.")).isEqualTo(first + "-3");
    assertThat(fragments.mint("turn", "Yes.")).doesNotEndWith("-2");
  }

  @Test
  void howLinesWrapMakesNoDifference() {
    String plain = new Fragments().mint("s", "The road is open.");

    assertThat(new Fragments().mint("s", "The road\r\n   is open.")).isEqualTo(plain);
    assertThat(new Fragments().mint("s", " The road is\u00A0open.")).isEqualTo(plain);
    assertThat(new Fragments().mint("s", "The road is Open.")).isNotEqualTo(plain);
  }
}
