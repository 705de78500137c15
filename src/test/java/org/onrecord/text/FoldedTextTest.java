package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldedTextTest {

  @Test
  void lettersLoseTheirMarksAndCase() {
    assertThat(FoldedText.fold("Édouard Ñøłđ Nguyễn")).isEqualTo("edouard nold nguyen");
  }

  @Test
  void otherScriptsKeepTheirLetters() {
    assertThat(FoldedText.fold("Привет")).isEqualTo("привет");
  }

  @Test
  void blanksApostrophesAndDashesAreOfOneKind() {
    assertThat(FoldedText.fold("Côte\u00a0 d’Ivoire – U.S.\nside"))
        .isEqualTo("cote d'ivoire - u.s. side");
  }

  @Test
  void everyFoldedCharKnowsItsPlace() {
    String text = "Æ  Norway";
    FoldedText folded = FoldedText.of(text);
    assertThat(new String(folded.chars())).isEqualTo("ae norway");
    assertThat(folded.origin(3, 9).of(text)).isEqualTo("Norway");
  }
}
