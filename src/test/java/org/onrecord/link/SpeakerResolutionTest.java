package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Candidate;
import org.onrecord.model.Issue;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

final class SpeakerResolutionTest {
  private static final String DAY = "2021-06-01";

  private static Linked exchange(String label, String date) {
    return Linked.of(
        "QUESTION: Is there any news today?\n\n"
            + label
            + ": We have nothing new to say about it.\n\n"
            + "QUESTION: And tomorrow?\n\n"
            + label
            + ": We will see tomorrow.\n",
        date);
  }

  @Test
  void titleAndSurnameAreWhoHoldsTheOfficeThatDay() {
    Speaker speaker = exchange("SECRETARY TILLMAN", DAY).speaker(1);
    assertThat(speaker.name()).isEqualTo("Walter Tillman");
    assertThat(speaker.type()).isEqualTo(SpeakerType.OFFICIAL);
    assertThat(speaker.country()).isEqualTo("US");
    assertThat(speaker.office()).isNotNull();
    assertThat(speaker.confidence()).isEqualTo(Officials.TITLE_AND_NAME);
  }

  @Test
  void whoNoLongerHoldsTheOfficeHasNoneThatDay() {
    Speaker speaker = exchange("PRESIDENT CORWIN", DAY).speaker(1);
    assertThat(speaker.name()).isEqualTo("Ada Corwin");
    assertThat(speaker.office()).isNull();
    assertThat(speaker.confidence()).isEqualTo(Officials.FORMER);
  }

  @Test
  void aSecretaryOfTheCabinetSpeaksForTheCountry() {
    Speaker speaker = exchange("SECRETARY OSTROW", DAY).speaker(1);
    assertThat(speaker.name()).isEqualTo("Lena Ostrow");
    assertThat(speaker.country()).isEqualTo("US");
  }

  @Test
  void aMemberOfParliamentSpeaksForNoCountry() {
    Speaker speaker = exchange("SENATOR MARSH", DAY).speaker(1);
    assertThat(speaker.name()).isEqualTo("Will Marsh");
    assertThat(speaker.country()).isNull();
  }

  @Test
  void aMembersFullNameIsHisOnlyWhereTheTextSpeaksOfTheCountryOrAParliament() {
    assertThat(Linked.of("Will Marsh scored twice before the break.", DAY).people()).isEmpty();
    assertThat(Linked.of("In the Senate Will Marsh voted against it.", DAY).people())
        .containsExactly("Will Marsh=will-marsh");
    assertThat(Linked.of("Will Marsh said that Norway and the United States agree.", DAY).people())
        .containsExactly("Will Marsh=will-marsh");
  }

  @Test
  void aQuestionerStaysUnnamed() {
    assertThat(exchange("SECRETARY TILLMAN", DAY).speaker(0).name()).isNull();
  }

  @Test
  void aSpokespersonIsFoundBySurnameAlone() {
    assertThat(exchange("MS MARSH", DAY).speaker(1).name()).isEqualTo("Jill Marsh");
  }

  @Test
  void ofTwoForeignMinistersOfOneNameNoneIsChosen() {
    Speaker speaker = exchange("FOREIGN MINISTER BERLE", DAY).speaker(1);
    assertThat(speaker.name()).isNull();
    assertThat(speaker.candidates())
        .extracting(Candidate::name)
        .containsExactlyInAnyOrder("Anne Berle", "Odd Berle");
  }

  @Test
  void theParticipantsDecideBetweenTwoOfOneName() {
    Linked linked =
        Linked.of(
            "QUESTION: Is there news?\n\nFOREIGN MINISTER BERLE: We agreed on cod.\n",
            DAY,
            Linked.participant("Odd Berle", "Norwegian Foreign Minister"));
    assertThat(linked.speaker(1).name()).isEqualTo("Odd Berle");
    assertThat(linked.speaker(1).country()).isEqualTo("NO");
  }

  @Test
  void aParticipantWhomNoRegisterKnowsIsNamedWithRoleAndCountry() {
    Linked linked =
        Linked.of(
            "PREMIER AVIK: Welcome to my country.\n\n"
                + "QUESTION: Thank you.\n\n"
                + "PREMIER AVIK: We will talk.\n",
            DAY,
            Linked.participant("Sika Avik", "Greenlandic Premier"));
    Speaker speaker = linked.speaker(0);
    assertThat(speaker.name()).isEqualTo("Sika Avik");
    assertThat(speaker.iri()).isNull();
    assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
    assertThat(speaker.country()).isEqualTo("GL");
  }

  @Test
  void aSlipInTheSurnameOfAParticipantIsReadAndReported() {
    Linked linked =
        Linked.of(
            "FOREIGN MINISTER DE VAUBRET: We agreed.\n\n"
                + "QUESTION: On what?\n\n"
                + "FOREIGN MINISTER DE VAUBRET: On cod.\n",
            DAY,
            Linked.participant("Luc de Vaubert", "French Foreign Minister"));
    assertThat(linked.speaker(0).name()).isEqualTo("Luc de Vaubert");
    assertThat(linked.findings().issues()).extracting(Issue::code).contains("label-typo");
  }

  @Test
  void aKingIsCalledByHisFirstName() {
    assertThat(exchange("KING HAAKAR", DAY).speaker(1).name()).isEqualTo("Haakar IX");
  }

  @Test
  void aRoleAloneIsWhoHoldsItWhereTheOthersComeFrom() {
    Linked linked =
        Linked.of(
            "SECRETARY TILLMAN: Good morning to you.\n\nTHE PRESIDENT: We will meet today.\n\n"
                + "SECRETARY TILLMAN: Thank you.\n",
            DAY);
    assertThat(linked.speaker(1).name()).isEqualTo("Rex Hollis");
  }

  @Test
  void withoutADateTheOfficesOfThoseNamedTellTheTime() {
    Linked linked =
        Linked.of(
            "QUESTION: President Hollis met Prime Minister Quist. What did the President say?\n\n"
                + "SECRETARY TILLMAN: As the President said, we will wait.\n\n"
                + "QUESTION: Thank you.\n");
    assertThat(linked.people()).contains("the President=rex-hollis".substring(4));
  }

  @Test
  void aCountrySpeaksThroughItsGovernment() {
    Speaker source = Linked.of("The Norwegian government said that the talks had failed.").source();
    assertThat(source.type()).isEqualTo(SpeakerType.COUNTRY);
    assertThat(source.name()).isEqualTo("Norway");
    assertThat(source.country()).isEqualTo("NO");
  }

  @Test
  void officialsOfACountryStayAGroup() {
    Speaker source = Linked.of("Norwegian officials said that the talks had failed.").source();
    assertThat(source.name()).isNull();
    assertThat(source.country()).isEqualTo("NO");
  }

  @Test
  void aSpokesmanIsNotThePresident() {
    assertThat(
            Linked.of("A spokesman for President de Vaubert said that the talks had failed.", DAY)
                .source()
                .name())
        .isNull();
  }

  @Test
  void whoHoldsNoOfficeIsNamedAsPrinted() {
    Speaker source =
        Linked.of("Radio One Chief Correspondent Jo Kern said that the talks had failed.").source();
    assertThat(source.name()).isEqualTo("Jo Kern");
    assertThat(source.type()).isEqualTo(SpeakerType.PERSON);
  }

  @Test
  void anAppositionIsNoPartOfTheName() {
    assertThat(
            Linked.of("Jo Kern, a fisher from the north, said that the talks had failed.")
                .source()
                .name())
        .isEqualTo("Jo Kern");
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    Speaker source =
        Linked.of("President Lily Corwin said that the talks had failed.", "2019-01-01").source();
    assertThat(source.iri()).isNull();
  }

  @Test
  void severalAreNotTheFirstOfThem() {
    Speaker source =
        Linked.of(
                "President Corwin and other leaders said that the talks had failed.", "2019-01-01")
            .source();
    assertThat(source.name()).isNull();
  }

  @Test
  void anOfficialInProseIsWhoHeldTheOfficeThatDay() {
    Speaker source =
        Linked.of("The French foreign minister said that the talks had failed.", "2021-06-01")
            .source();
    assertThat(source.name()).isEqualTo("Anne Berle");
  }

  @Test
  void beforeTheTermNobodyIsMeant() {
    Speaker source =
        Linked.of("The French foreign minister said that the talks had failed.", "2011-06-01")
            .source();
    assertThat(source.name()).isNull();
  }
}
