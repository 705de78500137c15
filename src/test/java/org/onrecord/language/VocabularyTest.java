package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VocabularyTest {
  private final Vocabulary vocabulary = Language.english().vocabulary();

  @Test
  void twoWordsStandInAListWithAHyphenBetweenThem() {
    assertThat(vocabulary.inPairs("PAIRADVERB", "no", "longer")).isTrue();
    assertThat(vocabulary.inPairs("PAIRADVERB", "no", "long")).isFalse();
    assertThat(vocabulary.inPairs("PAIRADVERB", "", "longer")).isFalse();
    assertThat(vocabulary.inPairs("NOSUCHLIST", "no", "longer")).isFalse();
  }

  @Test
  void endingsAreTakenFromTheirList() {
    assertThat(vocabulary.endsAs("NOUNENDING", "leadership")).isTrue();
    assertThat(vocabulary.endsAs("NOUNENDING", "lead")).isFalse();
    assertThat(vocabulary.endsAs("NOSUCHLIST", "leadership")).isFalse();
  }
}
