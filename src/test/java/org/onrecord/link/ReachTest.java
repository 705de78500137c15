package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.link.SentenceFacts.Manner;
import org.onrecord.text.Span;

/**
 * {@link Reach} and {@link SpokenSentence}: how far a subject goes, and how a sentence takes it up.
 */
final class ReachTest {
  private static Focus asked(String... countries) {
    return Focus.on(List.of(countries), false).put();
  }

  private static Focus told(String... countries) {
    return Focus.on(List.of(countries), false);
  }

  @Test
  void aQuestionHoldsItsSubjectLongerThanAnAnswer() {
    assertThat(Reach.OF_COUNTRIES.of(asked("NO"), false, false)).isEqualTo(1);
    assertThat(Reach.OF_COUNTRIES.of(asked("NO"), false, true)).isEqualTo(2);
    assertThat(Reach.OF_COUNTRIES.of(asked("NO"), true, false)).isEqualTo(2);
  }

  @Test
  void whereNobodyAskedOnlyWhatPointsBackGoesOn() {
    assertThat(Reach.OF_COUNTRIES.of(told("NO"), false, false)).isZero();
    assertThat(Reach.OF_COUNTRIES.of(told("NO"), true, false)).isEqualTo(2);
    assertThat(Reach.OF_TOPICS.of(told("NO"), true, false)).isEqualTo(4);
  }

  @Test
  void ofTwoCountriesNoneIsCarriedButByTopics() {
    assertThat(Reach.OF_COUNTRIES.isLost(asked("NO", "FR"), false)).isTrue();
    assertThat(Reach.OF_COUNTRIES.isLost(asked("NO", "FR"), true)).isFalse();
    assertThat(Reach.OF_COUNTRIES.isLost(asked("NO", "FR").older(), true)).isTrue();
    assertThat(Reach.OF_COUNTRIES.isLost(asked("NO"), false)).isFalse();
    assertThat(Reach.OF_TOPICS.isLost(asked("NO", "FR"), false)).isFalse();
  }

  @Test
  void reportedWordsTakeOverTheForemost() {
    Set<String> both = new java.util.LinkedHashSet<>(List.of("NO", "FR"));

    assertThat(Reach.OF_COUNTRIES.passed(both)).containsExactly("NO");
    assertThat(Reach.OF_TOPICS.passed(both)).containsExactly("NO", "FR");
    assertThat(Reach.OF_COUNTRIES.passed(Set.of())).isEmpty();
  }

  @Test
  void aQuestionAsksAboutTheLastItSpeaksOf() {
    List<Focus> spoken = List.of(told("DK"), told("FR"));

    assertThat(Reach.OF_COUNTRIES.asked(told("NO"), spoken)).containsExactly("NO");
    assertThat(Reach.OF_TOPICS.asked(told("NO"), spoken)).containsExactly("NO", "FR");
  }

  @Test
  void aSentenceIsReadByHowItGoesOn() {
    String text = "Thank you very much. That is why we left them there. The road is open to all.";
    SpokenSentence.Reader reader =
        new SpokenSentence.Reader(text, new Manners(Language.english().names()));
    Span thanks = new Span(0, text.indexOf('.') + 1);

    assertThat(reader.at(thanks).manner()).isEqualTo(Manner.COURTESY);
    assertThat(reader.at(thanks).words()).isEqualTo("Thank you very much.");
    assertThat(reader.at(thanks)).isSameAs(reader.at(new Span(0, thanks.end())));
    int road = text.indexOf("The road");
    assertThat(reader.at(new Span(road, text.length())).manner()).isEqualTo(Manner.PLAIN);
  }
}
