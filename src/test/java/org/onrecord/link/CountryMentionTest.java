package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CountryMentionTest {

  private static java.util.List<String> in(String text) {
    return Linked.of(text).countries();
  }

  @Test
  void nameDemonymAndCapitalSayHowTheyNameACountry() {
    assertThat(in("Norway asked the French side to meet in Tokyo."))
        .containsExactly("Norway=NO/name", "French=FR/demonym", "Tokyo=JP/capital");
  }

  @Test
  void aPossessiveIsStillTheName() {
    assertThat(in("Everybody read Norway’s reply.")).containsExactly("Norway=NO/name");
  }

  @Test
  void aNameRunsAcrossTheEndOfALine() {
    assertThat(in("They flew to the United\nStates at noon."))
        .containsExactly("United\nStates=US/name");
  }

  @Test
  void aNameDoesNotRunAcrossParagraphs() {
    assertThat(in("All of them were united\n\nStates of mind differ.")).isEmpty();
  }

  @Test
  void abbreviationsAreReadInTheirCase() {
    assertThat(in("The U.S. and the US told us so in the U.S."))
        .containsExactly("U.S.=US/name", "US=US/name", "U.S.=US/name");
  }

  @Test
  void bothSidesOfAHyphenAreNamed() {
    assertThat(in("A U.S.-Japan dialogue began.")).containsExactly("U.S.=US/name", "Japan=JP/name");
  }

  @Test
  void aSeaIsNoCountry() {
    assertThat(in("Boats left the Norwegian Sea for a Norwegian port."))
        .containsExactly("Norwegian=NO/demonym");
  }

  @Test
  void aPlaceOfATownIsNoCountry() {
    assertThat(in("He walked down Japan Street with a Japan expert."))
        .containsExactly("Japan=JP/name");
  }

  @Test
  void aLanguageIsNoCountry() {
    assertThat(in("She speaks French, and he answered in French.")).isEmpty();
  }

  @Test
  void anAdjectiveAfterAVerbOfSpeechIsACountryWhereANounFollows() {
    assertThat(in("She studied French politics.")).containsExactly("French=FR/demonym");
  }

  @Test
  void aPersonIsNoCountry() {
    assertThat(in("Then Andrew Jordan won the race.")).isEmpty();
  }

  @Test
  void theCountryOfAPersonsNameIsACountryElsewhere() {
    assertThat(in("He flew to Jordan on Monday.")).containsExactly("Jordan=JO/name");
  }

  @Test
  void georgiaIsTheStateAmongAmericanPlaces() {
    assertThat(in("Voters in Georgia and Alabama chose a governor.")).isEmpty();
  }

  @Test
  void georgiaIsTheCountryBesideItsNeighbours() {
    assertThat(in("Georgia and Armenia opened the border post."))
        .containsExactly("Georgia=GE/name");
  }

  @Test
  void congoIsTheLargerOneByCustom() {
    assertThat(in("Elections were held in Congo.")).containsExactly("Congo=CD/name");
  }

  @Test
  void congoIsTheOtherOneWhereThatIsNamed() {
    assertThat(in("In Brazzaville they voted; Congo stayed calm."))
        .containsExactly("Brazzaville=CG/capital", "Congo=CG/name");
  }

  @Test
  void thePeninsulaIsOfBothKoreas() {
    assertThat(in("Peace on the Korean Peninsula is near."))
        .containsExactly("Korean=KP/alias", "Korean=KR/alias");
  }

  @Test
  void anAddressNamesNothing() {
    assertThat(in("See https://example.org/Norway-and-Japan and @Norway for more.")).isEmpty();
  }

  @Test
  void headerLinesAreNoWordsOfTheText() {
    assertThat(in("TITLE: Norway votes LINK: https://example.org\nThe count in Japan goes on."))
        .containsExactly("Japan=JP/name");
  }

  @Test
  void theNameOfAnOrganisationNamesTheCountryThatLeadsIt() {
    assertThat(in("A Norwegian navy ship left.")).containsExactly("Norwegian=NO/demonym");
  }
}
