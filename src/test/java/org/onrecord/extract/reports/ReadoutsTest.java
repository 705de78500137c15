package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;

/** Readouts, communiqués, resolutions and press releases: what is found in them, and what is not. */
final class ReadoutsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "list; They discussed the road, the price of wheat, and visas.; They | discussed | the road,"
            + " the price of wheat, and visas",
        "relative clause behind a comma; He condemned the attack on the ferry, which killed nine"
            + " sailors, and deplored the delay.; He | condemned | the attack on the ferry, which"
            + " killed nine sailors",
        "aside in a relative clause; She reiterated her condolences for the pilot who, along with"
            + " the captain, was killed.; She | reiterated | her condolences for the pilot who,"
            + " along with the captain, was killed",
        "apposition at the end; He praised Tor Vik, a captain who saved nine men.; He | praised |"
            + " Tor Vik, a captain who saved nine men",
        "adjectives; They agreed on the need for a sovereign, stable, and united Lakeland.; They |"
            + " agreed on | the need for a sovereign, stable, and united Lakeland",
        "more behind as well as; She spoke about the port, as well as the road to Wa.; She | spoke"
            + " about | the port, as well as the road to Wa",
        "participle behind a comma; They reaffirmed the accord, signed in Lima.; They | reaffirmed"
            + " | the accord, signed in Lima",
        "adjunct before the object; He condemned in the strongest terms the seizure of the ship.;"
            + " He | condemned | the seizure of the ship",
        "aside before the object; He underscored, on that day, the need for patience.; He |"
            + " underscored | the need for patience",
        "hearer and matter; Minister Vik spoke today with Minister Rojas about the port.; Minister"
            + " Vik | spoke | the port",
        "purpose; Minister Vik met in Accra with Minister Rojas to discuss the port and visas.;"
            + " Minister Vik | discuss | the port and visas",
        "listed verbs; He praised the court, raised the case of two fishermen, and urged Peru to"
            + " act.; He | raised | the case of two fishermen",
        "listed verbs without a last comma; She acknowledged the delay, recalled the accord and"
            + " promised to act.; She | recalled | the accord",
                "participle before we remain; Reaffirming the unity of Peru, we remain calm.; we |"
            + " Reaffirming | the unity of Peru",
        "base form behind a name; Envoy Ida Holm and Envoy Tor Vik condemn in clear terms the raid.;"
            + " Envoy Ida Holm and Envoy Tor Vik | condemn | the raid",
        "matter that is raised; The Minister raised the issue of visas.; The Minister | raised | the"
            + " issue of visas",
        "treaty that several review; The two ministers reviewed the draft treaty.; The two"
            + " ministers | reviewed | the draft treaty",
        "noun of speech; The Ambassador extended an invitation to visit Accra.; The Ambassador |"
            + " extended | an invitation to visit Accra",
        "reflexive; We recommitted ourselves to the fund.; We | recommitted ourselves to | the fund",
        "infinitive behind a commitment; Peru commits to send two ships.; Peru | commits | to send"
            + " two ships",
        "our own support; We support the talks in Lima.; We | support | the talks in Lima",
        "wish to praise; I would like to congratulate the crew on its rescue.; I | congratulate |"
            + " the crew on its rescue",
        "source before a participle; The delegate of Peru, stressing that the draft was late, said"
            + " he would abstain.; The delegate of Peru | stressing | that the draft was late",
        "doubled consonant; The Minister signalled that Peru would join.; The Minister | signalled"
            + " | that Peru would join",
      })
  void aReadoutsVerbsHaveTheirObjects(String kind, String text, String report) {
    assertThat(Found.in(text).reports()).as(kind).contains(report);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "adjective; The President was very clear that the road is open.; The President | was very"
            + " clear | that the road is open",
        "adjective and object; We remain deeply concerned about the arrests in Lakeland.; We |"
            + " remain deeply concerned about | the arrests in Lakeland",
        "adjective and infinitive; Peru is committed to send two ships.; Peru | is committed | to"
            + " send two ships",
        "degree; We very much welcome the truce.; We | welcome | the truce",
        "cleft; What we know is that the road is open.; we | know | that the road is open",
        "cleft behind an aside; What I said is, of course, that the road is open.; I | said | that"
            + " the road is open",
        "antecedent; The issues that she raised were old.; she | raised | The issues",
        "adverb before a particle; They made very clear that the road is open.; They | made very"
            + " clear | that the road is open",
      })
  void whatStandsElsewhereThanBehindAVerbIsFound(String kind, String text, String report) {
    assertThat(Found.in(text).reports()).as(kind).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is clear that the road is open.",
        "The sky was clear and the road dry.",
        "A committed driver took the road.",
        "The concerned clerk left.",
        "What they sell is bread.",
        "The ship that they raised was old.",
      })
  void whatOnlyLooksLikeItIsSilent(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "what is raised; The inspectors raised the ship.",
        "what is reviewed alone; The judge reviewed the file.",
        "what is extended; The town extended the pier.",
        "support of others; The poll shows that voters support the mayor.; that voters support",
        "findings; The findings underscore the risk.",
        "fixed road; The road reviewed last year is closed.",
        "purpose of others; The crew met the buyers to sell fish.",
      })
  void whatOnlyLooksLikeAReadoutIsSilent(String kind, String text) {
    assertThat(Found.in(text).reports())
        .as(kind)
        .noneMatch(report -> report.contains("| raised |") || report.contains("| reviewed"))
        .noneMatch(report -> report.contains("| extended") || report.contains("| underscore"))
        .noneMatch(report -> report.contains("| support |"));
  }

  @Test
  void bulletsUnderTheMinistersAreTheirActs() {
    String text =
        "The Ministers:\n\n- reaffirmed their commitment to an open lake;\n\n- called on Peru to"
            + " release the crew;\n\n- agreed to meet again.\n";
    assertThat(Found.in(text).reports())
        .containsExactly(
            "The Ministers | reaffirmed | their commitment to an open lake",
            "The Ministers | called on | Peru to release the crew",
            "The Ministers | agreed | to meet again");
  }

  @Test
  void verbsBehindSemicolonsShareTheirSubject() {
    String text = "They reiterated their opposition; affirmed the need for peace; and left.";
    assertThat(Found.in(text).reports()).contains("They | affirmed | the need for peace");
  }

  @Test
  void anAgendaSaysNothing() {
    String text = "The agenda of the meeting:\n\n- condemned houses in the port;\n\n- lunch.\n";
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @Test
  void operativeParagraphsBelongToTheCouncil() {
    String text =
        "The Lake Council,\n\nRecalling its decision of May,\n\n1. Strongly condemns the raid;\n\n"
            + "2. Demands that the raiders leave;\n\n3. Requests the Secretary to report.\n";
    assertThat(Found.in(text).reports())
        .containsExactly(
            "The Lake Council | Recalling | its decision of May",
            "The Lake Council | condemns | the raid",
            "The Lake Council | Demands | that the raiders leave",
            "The Lake Council | Requests | the Secretary to report");
  }

  @Test
  void weBeforeNumberedParagraphsAreTheirSource() {
    String text =
        "We, the Ministers of Ghana and Peru, meeting in Accra on 3 May 2034:\n\n"
            + "1. Condemn the raid;\n\n2. Welcome the truce.\n";
    assertThat(Found.in(text).reports())
        .containsExactly(
            "We, the Ministers of Ghana and Peru | Condemn | the raid",
            "We, the Ministers of Ghana and Peru | Welcome | the truce");
  }

  @Test
  void aParagraphWithItsOwnSubjectEndsTheList() {
    String text =
        "The Ministers:\n\n- welcomed the truce.\n\nLunch was served.\n\n- condemned houses;\n";
    assertThat(Found.in(text).reports()).containsExactly("The Ministers | welcomed | the truce");
  }
}
