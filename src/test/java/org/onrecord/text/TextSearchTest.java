package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Searches stay in their stretch of the text. */
final class TextSearchTest {
  private static final String TEXT = "road and road";

  @Test
  void aCharacterIsFoundAtTheFirstPlaceAndBeforeTheEnd() {
    assertThat(TextSearch.indexOf(TEXT, 'a', 0, 13)).isEqualTo(2);
    assertThat(TextSearch.indexOf(TEXT, 'a', 3, 5)).isEqualTo(-1);
    assertThat(TextSearch.indexOf(TEXT, 'a', 3, 99)).isEqualTo(5);
    assertThat(TextSearch.indexOf(TEXT, 'a', 13, 99)).isEqualTo(-1);
  }

  @Test
  void wordsMayEndBehindTheStretchInWhichTheyBegin() {
    assertThat(TextSearch.indexOf(TEXT, "road", 1, 10)).isEqualTo(9);
    assertThat(TextSearch.indexOf(TEXT, "road", 1, 9)).isEqualTo(-1);
    assertThat(TextSearch.lastIndexOf(TEXT, "road", 10, 0)).isEqualTo(9);
    assertThat(TextSearch.lastIndexOf(TEXT, "road", 9, 0)).isZero();
    assertThat(TextSearch.lastIndexOf(TEXT, "road", 9, 1)).isEqualTo(-1);
  }

  @Test
  void theLastPlaceOfACharacterIsNotBeforeTheLeast() {
    assertThat(TextSearch.lastIndexOf(TEXT, 'd', 13, 0)).isEqualTo(12);
    assertThat(TextSearch.lastIndexOf(TEXT, 'd', 12, 0)).isEqualTo(7);
    assertThat(TextSearch.lastIndexOf(TEXT, 'd', 12, 8)).isEqualTo(-1);
  }
}
