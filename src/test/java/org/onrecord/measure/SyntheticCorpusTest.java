package org.onrecord.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.measure.SyntheticCorpus.Shape;
import org.onrecord.register.Register;

final class SyntheticCorpusTest {
  private static final Register REGISTER = Register.bundled().orElseThrow();

  @Test
  void theSameSeedGivesTheSameDocuments() {
    SyntheticCorpus one = new SyntheticCorpus(REGISTER, 7);
    SyntheticCorpus other = new SyntheticCorpus(REGISTER, 7);
    assertThat(IntStream.range(0, 20).mapToObj(one::document).toList())
        .isEqualTo(IntStream.range(0, 20).mapToObj(other::document).toList());
  }

  @Test
  void anotherSeedOrNumberGivesOtherWords() {
    SyntheticCorpus corpus = new SyntheticCorpus(REGISTER, 7);
    String text = corpus.document(3, Shape.ARTICLE).text();
    assertThat(new SyntheticCorpus(REGISTER, 8).document(3, Shape.ARTICLE).text())
        .isNotEqualTo(text);
    assertThat(corpus.document(4, Shape.ARTICLE).text()).isNotEqualTo(text);
  }

  @Test
  void tenDocumentsAreThreeTranscriptsTwoReadoutsAndFiveArticles() {
    SyntheticCorpus corpus = new SyntheticCorpus(REGISTER, 1);
    List<Shape> shapes =
        IntStream.range(0, 10).mapToObj(i -> corpus.document(i).shape()).sorted().toList();
    assertThat(shapes)
        .containsExactly(
            Shape.TRANSCRIPT,
            Shape.TRANSCRIPT,
            Shape.TRANSCRIPT,
            Shape.ARTICLE,
            Shape.ARTICLE,
            Shape.ARTICLE,
            Shape.ARTICLE,
            Shape.ARTICLE,
            Shape.READOUT,
            Shape.READOUT);
  }

  @Test
  void everySlotIsFilled() {
    SyntheticCorpus corpus = new SyntheticCorpus(REGISTER, 1);
    for (int i = 0; i < 50; i++) {
      assertThat(corpus.document(i).text()).doesNotContain("{").doesNotContain("}");
    }
  }

  @Test
  void aTranscriptHasLabelsOfTheOfficialsInCapitals() {
    String text = new SyntheticCorpus(REGISTER, 1).document(0, Shape.TRANSCRIPT).text();
    assertThat(text).containsPattern("(?m)^QUESTION: ");
    assertThat(text).containsPattern("(?m)^(PRESIDENT|PRIME MINISTER|FOREIGN MINISTER) [^:\n]+: ");
  }

  @Test
  void aRegisterThatKnowsNothingMakesNoDocuments() {
    assertThatThrownBy(() -> new SyntheticCorpus(Register.empty(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no officials, countries or topics");
  }
}
