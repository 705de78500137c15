package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameLexiconTest {
  private final NameLexicon lexicon = Language.english().names();

  @Test
  void whatIsAnOfficeEndsInAWordThatMayEndOne() {
    for (String office :
        new String[] {
          "foreign minister", "minister of home affairs", "under secretary for foreign trade",
          "fisheries secretary", "president", "minister for the environment"
        }) {
      assertThat(lexicon.isPost(office)).as(office).isTrue();
      assertThat(lexicon.mayEndPost(office.substring(office.lastIndexOf(' ') + 1)))
          .as(office)
          .isTrue();
    }
  }

  @Test
  void mostWordsEndNone() {
    assertThat(lexicon.mayEndPost("said")).isFalse();
    assertThat(lexicon.mayEndPost("Kern,")).isFalse();
  }

  @Test
  void commasAndCapitalsMakeNoDifference() {
    assertThat(lexicon.mayEndPost("President,")).isTrue();
    assertThat(lexicon.mayEndPost(",")).isTrue();
  }
}
