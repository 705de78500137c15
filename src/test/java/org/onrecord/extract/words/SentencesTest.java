package org.onrecord.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

final class SentencesTest {
  private final Sentences sentences = new Sentences(Language.english());

  private List<String> of(String text) {
    return sentences.reader().of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void initialsOfACountryGoOnWithItsGovernment() {
    assertThat(of("Is that the view of the U.S. Government? It may be."))
        .containsExactly("Is that the view of the U.S. Government?", "It may be.");
  }

  @Test
  void initialsEndASentenceBeforeAWordThatOpensOne() {
    assertThat(of("He flew to the U.S. They stayed."))
        .containsExactly("He flew to the U.S.", "They stayed.");
  }

  @Test
  void wordThatOnlyEndsLikeAnAbbreviationEndsItsSentence() {
    assertThat(of("It keeps them apart. Peace takes time."))
        .containsExactly("It keeps them apart.", "Peace takes time.");
  }

  @Test
  void titleDoesNotEndASentence() {
    assertThat(of("We met Gen. Okoro. Then Mr. Tveit left."))
        .containsExactly("We met Gen. Okoro.", "Then Mr. Tveit left.");
  }

  @Test
  void numberAfterNoGoesOn() {
    assertThat(of("Resolution No. 12 stands. The answer is no. Twelve agree."))
        .containsExactly("Resolution No. 12 stands.", "The answer is no.", "Twelve agree.");
  }

  @Test
  void initialOfANameGoesOn() {
    assertThat(of("We asked Marta J. Okoro. She agreed."))
        .containsExactly("We asked Marta J. Okoro.", "She agreed.");
  }
}
