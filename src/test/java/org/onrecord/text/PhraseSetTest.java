package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PhraseSetTest {
  private final PhraseSet phrases =
      new PhraseSet(Set.of("the talks", "the", "on both sides", "é", "- and"));

  @Test
  void theLongestPhraseAtAPlaceCounts() {
    assertThat(phrases.endAt("the talks went on", 0)).isEqualTo(9);
    assertThat(phrases.endAt("the talker", 0)).isEqualTo(3);
  }

  @Test
  void phrasesStandAsWholeWords() {
    assertThat(phrases.isIn("then they breathe")).isFalse();
    assertThat(phrases.isIn("then on both sides")).isTrue();
  }

  @Test
  void theFirstPhraseFromAPlaceIsFound() {
    assertThat(phrases.endIn("go on, on both sides; the end", 0)).isEqualTo(20);
    assertThat(phrases.endIn("go on, on both sides; the end", 8)).isEqualTo(25);
    assertThat(phrases.endIn("the end", 3)).isEqualTo(-1);
    assertThat(phrases.endAt("the", 3)).isEqualTo(-1);
  }

  @Test
  void aPhraseMayBeginWithASign() {
    assertThat(phrases.endAt("- and so", 0)).isEqualTo(5);
  }

  @Test
  void aUnionHoldsThePhrasesOfAll() {
    PhraseSet union = PhraseSet.union(List.of(phrases, new PhraseSet(Set.of("the talks again"))));
    assertThat(union.endAt("the talks again", 0)).isEqualTo(15);
    assertThat(union.isIn("é")).isTrue();
  }
}
