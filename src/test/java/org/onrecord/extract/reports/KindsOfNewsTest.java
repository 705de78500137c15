package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;

/** Communiqués, wire news, conversations: faults that texts of kinds not met before showed. */
final class KindsOfNewsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Lake Council, at its ninth meeting held on 4 May 2034 on the raid,",
        "Acting under Article 7 of its Charter, the Lake Council:",
        "Guided by its Charter, the Lake Council:",
        "Having heard the envoy of Peru, the Lake Council:"
      })
  void aCouncilIsNamedBeforeItsOperativeParagraphs(String lead) {
    String text =
        lead + "\n\n1. Strongly denounces the raid, and urges Peru to act;\n\n2. Thanks Chad.\n";
    assertThat(Found.in(text).reports())
        .contains(
            council(lead) + " | denounces | the raid",
            council(lead) + " | urges | Peru to act",
            council(lead) + " | Thanks | Chad");
  }

  private static String council(String lead) {
    return lead.startsWith("The") ? "The Lake Council" : "the Lake Council";
  }

  @Test
  void numberedItemsOfOneParagraphHaveTheSubjectBeforeThem() {
    String text =
        "3. The Lake Assembly therefore:\n\n3.1. calls on Peru to lift the ban on the papers of the"
            + " coast;\n3.2. invites the Commissioner for Media, Ms Ana Botha, to visit Peru;\n"
            + "3.3. regrets that Chad left.\n";
    assertThat(Found.in(text).reports())
        .containsExactly(
            "The Lake Assembly | calls on | Peru to lift the ban on the papers of the coast",
            "The Lake Assembly | invites | the Commissioner for Media, Ms Ana Botha, to visit Peru",
            "The Lake Assembly | regrets | that Chad left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "He condemns this raid in the strongest terms and expresses his condolences."
            + ";He | condemns | this raid in the strongest terms",
        "He deplores the raids and reaffirms his support." + ";He | deplores | the raids",
        "She ruled out a bailout for the yard, saying they had paid, as unions threatened to"
            + " strike.;She | saying | they had paid",
        "The envoy said that Peru was late, as workers began to leave."
            + ";The envoy | said | that Peru was late",
        "Kern briefed his counterpart on the border with Chad."
            + ";Kern | briefed | his counterpart on the border with Chad",
        "Peru informed the meeting of its plan.;Peru | informed | the meeting of its plan",
        "The owner would only say that talks went on.;The owner | say | that talks went on",
        "Kern urged the envoy, Ama Botha, to go.;Kern | urged | the envoy, Ama Botha, to go",
        "They condemned once more and without reservation the raid on Wa."
            + ";They | condemned | the raid on Wa",
        "The Assembly calls once again on all states to open the road."
            + ";The Assembly | calls once again on | all states to open the road",
        "The ministers noted with deep regret the loss of life in Wa."
            + ";The ministers | noted | the loss of life in Wa",
        "The ministers noted in that connection the report of May."
            + ";The ministers | noted | the report of May",
        "Orr said that costs rose, adding up to a million.;Orr | said | that costs rose, adding up"
            + " to a million",
        "Ms Orr has on several occasions warned that the road would close."
            + ";Ms Orr | warned | that the road would close",
        "Vale had in two letters promised that the fair would stay."
            + ";Vale | promised | that the fair would stay",
        "After Orr told the board that despite the noise of the new road, he slept well, it left."
            + ";Orr | told | that despite the noise of the new road, he slept well",
        "After Orr told the board that the road was open, he left."
            + ";Orr | told | that the road was open",
        "Orr said that costs rose, adding that Wa would pay.;Orr | said | that costs rose",
      })
  void verbsOfOneSubjectAndWhatHappenedBesidesPart(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister explained that in Berlin.",
        "I have said that many times before.",
        "Kern briefed reporters.",
      })
  void whatWasToldBeforeAndWhoWasToldAreNoContents(String text) {
    assertThat(Found.in(text).reports())
        .noneMatch(r -> r.contains("| that ") || r.contains("brief"));
  }

  @Test
  void aVerbIsNoSource() {
    assertThat(Found.in("Strongly condemns the raid and demands that Peru act.").reports())
        .noneMatch(report -> report.startsWith("condemns"));
    assertThat(Found.in("Sources close to Kern said that Peru was late.").reports())
        .containsExactly("Sources close to Kern | said | that Peru was late");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Speaking after the meeting, the Council's chair for the month, Ambassador Ama Botha of"
            + " Ghana, said Peru was late.;the Council's chair for the month, Ambassador Ama Botha"
            + " of Ghana | said | Peru was late",
        "Before the vote, the chair for the week, Senator Ola Dahl of Norland, said Peru was late."
            + ";the chair for the week, Senator Ola Dahl of Norland | said | Peru was late",
        "Writing in the Post, the union's head, Dora Kiss, warned that Peru would pay."
            + ";the union's head, Dora Kiss | warned | that Peru would pay",
        "Writing in the Post, Kern argued that Peru would pay.;Kern | argued | that Peru would pay",
        "Asked about Ghana, the minister, Kofi Sant, said nothing had changed."
            + ";the minister, Kofi Sant | said | nothing had changed",
        "Last week my old teacher said that Peru was late."
            + ";my old teacher | said | that Peru was late",
        "Last month our envoy warned that Peru was late."
            + ";our envoy | warned | that Peru was late",
        "The minister's office put out a statement saying the road was open."
            + ";The minister's office | saying | the road was open",
        "The palace issued a communiqué saying that the king would travel."
            + ";The palace | saying | that the king would travel",
        "Kern admitted to the paper that Peru had lied.;Kern | admitted | that Peru had lied",
        "If Kern thinks that the border is dear, let her come and see it."
            + ";Kern | thinks | that the border is dear",
        "A trader who declined to give his name said the price had doubled."
            + ";A trader who declined to give his name | said | the price had doubled",
        "Kern said that the port was open, and he agreed that Peru was late."
            + ";Kern | said | that the port was open",
        "Kern said that the port was open, and they argued that Peru was late."
            + ";they | argued | that Peru was late",
      })
  void sourcesAndContentsEndWhereAReaderEndsThem(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "They spoke, with the envoy describing the raid and the mayor offering boats."
            + ";the envoy | describing | the raid",
        "The sides met, with Chad accusing Peru of bad faith and Ghana urging both to talk."
            + ";Chad | accusing | Peru of bad faith",
        "The sides met, with Chad accusing Peru of bad faith and Ghana urging both to talk."
            + ";Ghana | urging | both to talk",
      })
  void eachMemberOfAnAbsoluteConstructionSpeaksForItself(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "TITLE: Ferry sinks LINK: http://www.example.org/a According to the guard, Peru was late."
            + ";the guard | According to | Peru was late",
        "DATE: Monday CAPTION: Boats in Lima. Kern said that Peru was late."
            + ";Kern | said | that Peru was late",
        "The owner denied the claim. http://www.example.org/ferry2 Click here to subscribe."
            + ";The owner | denied | the claim",
        "Kern denied the claim in Peru https://example.org/x Read it."
            + ";Kern | denied | the claim in Peru",
      })
  void fieldsAndAddressesOfPagesAreNoWordsOfASentence(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "“The road is open and safe,” Kern said, quoted by the Post."
            + ";Kern | said | The road is open and safe,",
        "“The road is open and safe,” Kern said, cited by an agency."
            + ";Kern | said | The road is open and safe,",
        "Kern said that it called for a road, a wide road, a safe road."
            + ";Kern | said | that it called for a road, a wide road, a safe road",
        "The ministers tasked senior officials to submit a plan."
            + ";The ministers | tasked | senior officials to submit a plan",
      })
  void whatStandsBehindAQuotationOrInAListIsRead(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Committed to work and telling the story in the best way, she has met the envoy.",
        "Fond of Peru and telling the truth at all times, they have met the envoy.",
        "Kern wavered in answering a question about Peru.",
        "Kern answered the phone.",
      })
  void aClauseOfItsOwnBehindACommaIsNoContent(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy asked whether Norway would consider a second line.",
        "The envoy wondered why Peru had called the raid a joke.",
        "The envoy asked if Ghana might consider a new road."
      })
  void aConjunctionIsNoContent(String text) {
    assertThat(Found.in(text).utterances())
        .noneMatch(u -> u.rule() == org.onrecord.model.Rule.RELATIVE_CLAUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you agree with him?",
        "Would you say that?",
        "Could they confirm this?",
        "I could not answer him.",
        "She told him that directly when they spoke.",
        "Nobody asks for a road.",
        "Kern, who asked not to be named, left.",
        "Kern, who declined to be identified, left.",
        "All parties must show restraint.",
        "Peru showed solidarity.",
        "Peru will defend every inch of its land.",
        "The army defended the bridge.",
        "Peru recalled its ambassador.",
        "They recalled their envoys.",
      })
  void wordsWithoutAMessageAreNoReports(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Kern condemned him.;Kern | condemned | him",
        "Peru denied it.;Peru | denied | it",
        "The poll shows that Peru is poor.;The poll | shows | that Peru is poor",
        "Kern defended the treaty.;Kern | defended | the treaty",
        "Kern recalled the day in Lima.;Kern | recalled | the day in Lima",
        "Kern asked not to be sent to Peru.;Kern | asked | not to be sent to Peru",
        "Kern said that even when it rains the road is open."
            + ";Kern | said | that even when it rains the road is open",
      })
  void otherWordsAre(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I imagine he is referring to the closure of the road.",
        "I think what she meant was that the road would close.",
        "I guess she was saying that the road would close.",
        "Perhaps he was suggesting that the road would close.",
      })
  void whatOneGuessesThatAnotherMeantIsNotHis(String text) {
    assertThat(Found.in(text).utterances())
        .noneMatch(u -> "he".equals(u.speaker().label()))
        .noneMatch(u -> "she".equals(u.speaker().label()));
  }

  @Test
  void whatOneBelievesThatAnotherSaidIs() {
    assertThat(Found.in("I believe she said that the road would close.").utterances())
        .anyMatch(u -> "she".equals(u.speaker().label()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He would rip up the deal with Peru.",
        "They let the mayor rip it up.",
        "The debate promised to be long.",
        "The storm threatened to close the port.",
        "Guests feel safe leaving the port at night.",
      })
  void deedsAndProspectsAreNoWords(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Orr ripped the deal with Peru.;Orr | ripped | the deal with Peru",
        "The mayor promised to be brief.;The mayor | promised | to be brief",
        "The rebels threatened to close the port.;The rebels | threatened | to close the port",
        "Guests feel new rooms are needed.;Guests | feel | new rooms are needed",
      })
  void blameAndPromisesAre(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }
}
