package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;

/**
 * Constructions with their near misses, one class of the room at a time: {@link Complements},
 * {@link Passives}, {@link NamedObjects}, {@link Quotatives}, {@link Deeds}, {@link PhysicalActs}.
 */
final class WaysOfReportingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "The clerk said on Monday in Oslo that it rained. ~ The clerk | said | that it rained",
        "The clerk promised on Monday to pay. ~ The clerk | promised | to pay",
        "The clerk told the guests on Monday that it rained. ~ The clerk | told | that it rained",
        "The crews told each other every morning where the ice was. ~ The crews | told | where the"
            + " ice was",
        "The clerk told the guests each evening how many had left. ~ The clerk | told | how many"
            + " had left",
        "The clerk said every month that passes counts. ~ The clerk | said | every month that"
            + " passes counts",
        "The clerk asked about the road. ~ The clerk | asked about | the road",
        "The clerk asked the guests about the road. ~ The clerk | asked | the road",
        "The clerk asked whether it rained. ~ The clerk | asked | whether it rained",
        "The clerk invited the envoy, Ama Botha, to visit. ~ The clerk | invited | the envoy, Ama"
            + " Botha, to visit",
        "The clerk warned: it rains. ~ The clerk | warned | it rains",
        "The clerk said: “It rains.” ~ The clerk | said | It rains.",
        "The clerk said none of it was true. ~ The clerk | said | none of it was true",
        "A group of firms, including Fjordnet, Havbok, and Nordsok say that it rains. ~ A group of"
            + " firms | say | that it rains",
        "They discussed the region, including Peru and Chile, and Kern said that it rained. ~ Kern"
            + " | said | that it rained",
        "As the clerk said on Monday, the road is open. ~ the clerk | said | the road is open",
      })
  void aContentFollowsBehindTimesPlacesAndHearers(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk said things.",
        "The clerk said nothing about it.",
        "The clerk told the guests.",
        "The clerk spoke with the guests.",
      })
  void wordsThatStandForAContentAreNone(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "The painter was called a fraud by old friends. ~ old friends | called | The painter … a"
            + " fraud",
        "As reported by the ministry, the road is open. ~ the ministry | reported | the road is"
            + " open",
        "The envoy was criticised by the mayor for the delay. ~ the mayor | criticised | The envoy"
            + " … for the delay",
      })
  void theAgentOfAPassiveSpeaks(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "The mayor called him a liar. ~ The mayor | called | him a liar",
        "The mayor called the treaty unfair. ~ The mayor | called | the treaty unfair",
        "The mayor called the plan, made on Monday, “a joke”. ~ The mayor | called | the plan,"
            + " made on Monday, “a joke”",
      })
  void anObjectIsCalledSomething(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The mayor called him.", "The mayor called the guests on Monday."})
  void anObjectThatIsCalledNothingIsNoContent(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "“At last!” beamed the envoy. ~ the envoy | beamed | At last!",
        "“Not yet,” she beamed. ~ she | beamed | Not yet,",
        "The crowd jeered, “Go home!” ~ The crowd | jeered | Go home!",
      })
  void anyVerbBesideAQuotationReportsIt(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor denied them visas.",
        "The port welcomed 300 visitors.",
        "Norway recalled its ambassador.",
        "The soldiers defended every inch of their land.",
        "The clerk briefed reporters.",
        "The rebels attacked the town, killing two.",
      })
  void deedsThatVerbsOfSpeechNameSayNothing(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "The mayor denied the report. ~ The mayor | denied | the report",
        "The mayor welcomed the plan. ~ The mayor | welcomed | the plan",
        "The mayor attacked the plan. ~ The mayor | attacked | the plan",
        "The mayor defended the plan. ~ The mayor | defended | the plan",
      })
  void theSameVerbsWithWordsAsTheirObjectReport(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The baker promised to pay the rent.",
        "The clerk promised to pay.",
        "The harbourmaster threatened to leave.",
        "The violinist promised to play.",
      })
  void whoHasATradePromises(String text) {
    assertThat(Found.in(text).reports()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The winter promised to be long.",
        "The tanker threatened to sink.",
        "The strike threatened to close the port.",
      })
  void aThingThatPromisesSaysNothing(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }
}
