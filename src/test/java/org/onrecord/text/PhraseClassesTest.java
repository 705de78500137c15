package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PhraseClassesTest {
  private final PhraseClasses classes =
      new PhraseClasses(
          List.of(
              Set.of("thank you", "thanks"),
              Set.of("the talks", "both sides"),
              Set.of("the talks", "the", "élan")));

  @Test
  void everySetOfWhichAPhraseStandsInATextHasItsBit() {
    assertThat(classes.in("thanks for the talks")).isEqualTo(0b111);
    assertThat(classes.in("both sides say thank you")).isEqualTo(0b011);
  }

  @Test
  void aLongerPhraseHidesNoShorterOne() {
    assertThat(classes.in("in the talks")).isEqualTo(0b110);
    assertThat(classes.in("in the talk")).isEqualTo(0b100);
  }

  @Test
  void phrasesStandAsWholeWords() {
    assertThat(classes.in("then thankyou, othanks")).isZero();
    assertThat(classes.in("")).isZero();
  }

  @Test
  void wordsMayBeginWithLettersBeyondAscii() {
    assertThat(classes.in("with élan")).isEqualTo(0b100);
    assertThat(classes.in("with élans")).isZero();
  }
}
