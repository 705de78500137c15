package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AboutContextTest {
  private static final String DAY = "2021-06-01";

  private static Linked talk(String question, String answer) {
    return Linked.of(
        "QUESTION: " + question + "\n\nSECRETARY TILLMAN: " + answer + "\n\nQUESTION: Thank you.\n",
        DAY);
  }

  @Test
  void anAnswerIsAboutWhatWasAsked() {
    Linked linked =
        talk("Will Norway close its ports?", "They have told us that it will not happen.");
    assertThat(linked.about("Will")).containsExactly("NO");
    assertThat(linked.about("They")).containsExactly("NO~");
  }

  @Test
  void anotherCountryEndsWhatWasAsked() {
    Linked linked =
        talk("Will Norway close its ports?", "Let me speak of Japan. They have opened theirs.");
    assertThat(linked.about("They")).containsExactly("JP~");
  }

  @Test
  void aThankYouIsAboutNothing() {
    Linked linked = talk("Will Norway close its ports?", "Thank you for that. They will not.");
    assertThat(linked.about("Thank you for")).isEmpty();
  }

  @Test
  void aNewSubjectEndsTheOldOne() {
    Linked linked =
        talk(
            "Will Norway close its ports? I also have a question about passports.",
            "They are late this year.");
    assertThat(linked.about("I also")).isEmpty();
    assertThat(linked.about("They")).isEmpty();
  }

  @Test
  void anOfficialSpokenOfStandsForTheCountry() {
    Linked linked = talk("What now?", "Prime Minister Quist will decide on it.");
    assertThat(linked.about("Prime")).containsExactly("NO~");
  }

  @Test
  void anOfficialSpokenToDoesNot() {
    Linked linked = talk("Secretary Tillman, what will happen now?", "Nothing will happen at all.");
    assertThat(linked.about("Secretary")).isEmpty();
  }

  @Test
  void bareNounsForPeopleAreContextOnly() {
    Linked linked =
        talk("What now?", "The storm has hurt many Americans. It has angered the Americans.");
    assertThat(linked.about("The storm")).containsExactly("US~");
    assertThat(linked.about("It has")).containsExactly("US");
  }

  @Test
  void aBodyThatBearsTheNameIsNotAboutTheCountry() {
    Linked linked = talk("What now?", "The Bank of Japan has raised its rate.");
    assertThat(linked.about("The Bank")).isEmpty();
    assertThat(linked.countries()).containsExactly("Japan=JP/name");
  }

  @Test
  void aTerritoryIsAboutItsStateByContext() {
    Linked linked = talk("What now?", "Our ship will call at Greenland.");
    assertThat(linked.about("Our ship")).containsExactly("GL", "DK~");
  }

  @Test
  void aCaseRecallsItsCountry() {
    Linked linked =
        talk(
            "The journalist Ole Stran was arrested in Norway. What do you say? And what will you do"
                + " in Japan next week?",
            "We have raised the matter of Ole Stran often.");
    assertThat(linked.about("We have raised")).containsExactly("NO~");
  }

  @Test
  void bothSidesAreTheAskersCountryToo() {
    Linked linked =
        talk(
            "Is Norway a partner of the United States?",
            "We have two very different systems after all.");
    assertThat(linked.about("We have two")).containsExactly("NO~", "US~");
  }

  @Test
  void topicsAreFoundByTriggerAndPlural() {
    assertThat(Linked.of("The fisheries and the cod quotas were discussed.").topics())
        .containsExactly("fisheries", "cod quotas");
  }

  @Test
  void aMisleadingPhraseIsNoTopic() {
    assertThat(Linked.of("He had a cod quota of jokes.").topics()).isEmpty();
  }

  @Test
  void aQuestionKeepsItsSubjectOverItsSentences() {
    Linked linked =
        talk(
            "Norway has closed its ports. Does the criticism trouble the White side of the house?",
            "No.");
    assertThat(linked.about("Does")).containsExactly("NO~");
  }

  @Test
  void remarksKeepItOnlyWhilePointingBack() {
    Linked linked =
        talk(
            "What now?",
            "We visited Norway. They received us well. Many farmers work on Sundays in autumn.");
    assertThat(linked.about("They")).containsExactly("NO~");
    assertThat(linked.about("Many")).isEmpty();
  }

  @Test
  void hisCountryIsThatOfWhoeverIsReported() {
    Linked linked =
        Linked.of(
            "Japan said that it was ready. Norway’s envoy, Ada Quill, said her country had sent a"
                + " text. The clerk, Ole Dunn, said his country would wait.",
            DAY);
    assertThat(linked.about("her country")).containsExactly("NO~");
    assertThat(linked.about("his country")).isEmpty();
  }

  @Test
  void whatIsSoAroundTheWorldIsOfNoCountry() {
    Linked linked =
        talk(
            "Will Norway close its ports?",
            "We stand for open ports around the world. We have asked that they stay open.");
    assertThat(linked.about("We stand")).isEmpty();
    assertThat(linked.about("We have")).containsExactly("NO~");
  }

  @Test
  void wherePaperIsPrintedNothingIsSaid() {
    Linked linked =
        Linked.of("OSLO, 4 May - The fair was late. “It will open,” said Ole Dunn.", DAY);
    assertThat(linked.about("It will")).isEmpty();
  }

  @Test
  void aSeatInAHouseIsNoCity() {
    Linked linked = talk("What now?", "My friend the Member for Osaka is late. Osaka is far off.");
    assertThat(linked.about("My friend")).isEmpty();
    assertThat(linked.about("Osaka")).containsExactly("JP~");
  }

  @Test
  void aSeatNamedWithItsMemberIsNoCityEither() {
    Linked linked =
        talk("What now?", "I thank the Members for Wells (Mr Dahl) and for Osaka (Ms Orr) again.");
    assertThat(linked.about("I thank")).isEmpty();
    assertThat(talk("What now?", "The road to Narvik has been closed.").about("The road"))
        .containsExactly("NO~");
    assertThat(talk("What now?", "The Member for Narvik spoke of roads.").about("The Member"))
        .isEmpty();
  }

  @Test
  void anAnswerKeepsWhatNothingPointsBackToForItsFirstSentenceOnly() {
    Linked linked =
        talk(
            "Will Norway close its ports?",
            "The decision has not been made yet. Roads are better than rails in most places.");
    assertThat(linked.about("The decision")).containsExactly("NO~");
    assertThat(linked.about("Roads")).isEmpty();
  }

  @Test
  void twoCountriesAreKeptOnlyWhereBothArePointedBackTo() {
    Linked linked =
        talk("Did Norway write to Japan?", "I have not seen any letter about that matter.");
    assertThat(linked.about("I have")).isEmpty();
    assertThat(talk("Did Norway write to Japan?", "Both sides have written to us.").about("Both"))
        .containsExactly("NO~", "JP~");
    assertThat(talk("Is Norway at fault? Did Japan write?", "They have told us so.").about("They"))
        .containsExactly("JP~");
  }

  @Test
  void aCaseIsRecalledByAGivenNameThatIsSpokenOf() {
    Linked linked =
        talk(
            "The journalist Ole Stran was arrested in Norway. What do you say? And what will you do"
                + " in Japan next week?",
            "On your question about Ole, we have raised it often. Let’s go to Ole.");
    assertThat(linked.about("On your")).containsExactly("NO~");
    assertThat(linked.about("Let’s")).isEmpty();
    assertThat(
            talk(
                    "The activist Jo Kern is held in Japan. And what of Norway this week?",
                    "Regarding Jo, nothing is known to us yet.")
                .about("Regarding"))
        .containsExactly("JP~");
  }

  @Test
  void aThankYouForWorkIsAboutNothing() {
    Linked linked =
        talk("Will Norway close its ports?", "Thanks for your work and for all these questions.");
    assertThat(linked.about("Thanks")).isEmpty();
    assertThat(
            talk("Will Norway close its ports?", "I would like to thank everyone who dialed in.")
                .about("I would"))
        .isEmpty();
  }
}
