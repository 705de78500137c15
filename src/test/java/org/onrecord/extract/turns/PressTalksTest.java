package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/**
 * Who speaks in meetings, doorsteps and press conferences as presidents' and ministers' offices
 * publish them; "¶" stands for the end of a line, "~" for a blank that keeps words together.
 */
final class PressTalksTest {
  private static String line(String text) {
    return Talk.of(text.replace('~', '\u00a0')).line().replace('\u00a0', '~');
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Anna Kern: Friends.¶¶A~miner spoke to us a few minutes ago.¶¶Paul Weir: He did.¶¶Anna"
            + " Kern: So he did.¶¶Paul Weir: Yes.# Anna Kern: Friends. A~miner spoke to us a few"
            + " minutes ago. & Paul Weir: He did. & Anna Kern: So he did. & Paul Weir: Yes.",
        "Q  Is it open?¶¶A  Yes.¶¶Q  All of it?¶¶A  A~part of it is.# Q: Is it open? & A<1: Yes. &"
            + " Q: All of it? & A<3: A~part of it is.",
      })
  void anArticleIsNoLabelWhateverBlankIsBehindIt(String text, String expected) {
    assertThat(line(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "President of Norland Anna Kern: Ms Stead, how does it go on?¶¶President of the Eastmoor"
            + " Group and Chairperson of Northern Mines Vera Stead: We have dug two shafts.¶¶Anna"
            + " Kern: And the port?¶¶Vera Stead: It will be open.¶¶Anna Kern: Good.# President of"
            + " Norland Anna Kern {Anna Kern}: Ms Stead, how does it go on? & President of the"
            + " Eastmoor Group and Chairperson of Northern Mines Vera Stead {Vera Stead}<1: We have"
            + " dug two shafts. & Anna Kern: And the port? & Vera Stead<3: It will be open. & Anna"
            + " Kern: Good.",
        "Anna Kern: Good morning.¶¶Minister of Industry and Trade Ruth Okoro: Trade has"
            + " grown.¶¶Anna Kern: And the floods?¶¶Fires, Floods and Rescue Minister Hugh Dace:"
            + " They are over.¶¶Anna Kern: Thank you, Mr Dace.¶¶Hugh Dace: Thank you.# Anna Kern:"
            + " Good morning. & Minister of Industry and Trade Ruth Okoro {Ruth Okoro}: Trade has"
            + " grown. & Anna Kern: And the floods? & Fires, Floods and Rescue Minister Hugh Dace"
            + " {Hugh Dace}<3: They are over. & Anna Kern: Thank you, Mr Dace. & Hugh Dace: Thank"
            + " you.",
        "Anna Kern: Good morning.¶¶Chairman of the Water Court Ulvar Gisp: We met.¶¶Anna Kern:"
            + " When?¶¶Ulvar Gisp: Today.¶¶Anna Kern: And the mines?¶¶Eastmoor Company CEO Olo"
            + " Tamm: They are dug.¶¶Anna Kern: Good.¶¶Olo Tamm: Yes.# Anna Kern: Good morning. &"
            + " Chairman of the Water Court Ulvar Gisp {Ulvar Gisp}<1: We met. & Anna Kern: When? &"
            + " Ulvar Gisp<3: Today. & Anna Kern: And the mines? & Eastmoor Company CEO Olo Tamm"
            + " {Olo Tamm}<5: They are dug. & Anna Kern: Good. & Olo Tamm<7: Yes.",
      })
  void aLongOfficeBeforeANameIsALabelAndTheNameIsWhoIsMeant(String text, String expected) {
    assertThat(line(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "SUBJECT/S: Floods; the bridge at Elm.¶¶VERA STEAD, MINISTER FOR RIVERS: It"
            + " stands.¶¶JOURNALIST: When will it open?¶¶STEAD: In June.# VERA STEAD, MINISTER FOR"
            + " RIVERS {Vera Stead}: It stands. & JOURNALIST: When will it open? & STEAD {Vera"
            + " Stead}<2: In June.",
        "TOPIC/ S: Floods; the bridge at Elm.¶¶WEIR: It stands.¶¶REPORTER: When will it"
            + " open?¶¶WEIR: In June.¶¶REPORTER: Where?¶¶WEIR: Here.# WEIR: It stands. & REPORTER:"
            + " When will it open? & WEIR<2: In June. & REPORTER: Where? & WEIR<4: Here.",
        "PRIME MINISTER¶¶21 April 2031¶¶DOORSTOP INTERVIEW AT ELM¶¶Subjects: The bridge; the"
            + " ferry.¶¶PRIME MINISTER¶¶I have come to see the bridge.¶¶JOURNALIST¶¶When will it"
            + " open?¶¶PRIME MINISTER¶¶In June.¶¶JOURNALIST¶¶And the ferry?¶¶PRIME MINISTER¶¶It"
            + " runs.# PRIME MINISTER: I have come to see the bridge. & JOURNALIST: When will it"
            + " open? & PRIME MINISTER<2: In June. & JOURNALIST: And the ferry? & PRIME"
            + " MINISTER<4: It runs.",
      })
  void whatStandsAboveATalkIsNobodysWords(String text, String expected) {
    assertThat(line(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Paul Weir MP  Shadow Minister for Ferries¶¶PARTIAL TRANSCRIPT OF DOORSTOP, ELM¶¶WEIR:"
            + " First I want to thank the crew, who are with us today, as I said they would"
            + " be.¶¶I have been to the islands, and I know that we need a ferry in the"
            + " morning.# WEIR: First I want to thank the crew, who are with us today, as I said"
            + " they would be. I have been to the islands, and I know that we need a ferry in the"
            + " morning.",
        "THE HON VERA STEAD MP¶¶TRANSCRIPT¶¶VERA STEAD¶¶I say to the Premier: keep it. We believe"
            + " that we need it, and I will fight for it as long as I can.¶¶My friends, I thank"
            + " you.¶¶ENDS# VERA STEAD {Vera Stead}: I say to the Premier: keep it. We believe that"
            + " we need it, and I will fight for it as long as I can. My friends, I thank you.",
        "THE HON VERA STEAD MP¶¶TRANSCRIPT¶¶VERA STEAD¶¶The road is shut.¶¶JOURNALIST¶¶Is there"
            + " a doubt?¶¶VERA STEAD¶¶None.¶¶JOURNALIST¶¶And the lamps?¶¶VERA STEAD¶¶They burn."
            + "# VERA STEAD {Vera Stead}: The road is shut. & JOURNALIST: Is there a doubt? & VERA"
            + " STEAD {Vera Stead}<2: None. & JOURNALIST: And the lamps? & VERA STEAD {Vera"
            + " Stead}<4: They burn.",
      })
  void whomTheHeadOfATranscriptNamesSpeaksUnderTheName(String text, String expected) {
    assertThat(line(text)).isEqualTo(expected);
  }

  @Test
  void aNameBeforeAQuotationInAnArticleIsNobodysTurn() {
    assertThat(
            line(
                "Ferry debate was won by Paul Weir¶¶Weir: “We want a ferry, and I will fight for"
                    + " it, as I have told you all the time that we have been here.”¶¶The debate"
                    + " was held at Elm on Monday. Crews came from the town."))
        .isEqualTo("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Vera Stead: It has come, and I am glad. Journalist: Would you ride it? Stead: I have been"
            + " on it. Journalist: And the lamps? Stead: They burn. Journalist: Who pays? Stead: My"
            + " department does.# Vera Stead: It has come, and I am glad. & Journalist: Would you"
            + " ride it? & Stead {Vera Stead}<2: I have been on it. & Journalist: And the lamps? &"
            + " Stead {Vera Stead}<4: They burn. & Journalist: Who pays? & Stead {Vera Stead}<6: My"
            + " department does.",
        "THE HON VERA STEAD MP MEMBER FOR ELM   TRANSCRIPT ELM TUESDAY, 20 OCTOBER 2031  "
            + " SUBJECT/S: Ferries, the bridge.   VERA  STEAD,  SHADOW  MINISTER  FOR  FERRIES: "
            + " Reports say that it will go.   I say: keep it.   JOURNALIST: How much does it cost?"
            + "   STEAD: Hardly anything.   JOURNALIST: And the bridge?   STEAD: It stands.   ENDS "
            + "  MEDIA CONTACT: RUTH OKORO 0400 000 000# VERA  STEAD,  SHADOW  MINISTER  FOR "
            + " FERRIES {Vera Stead}: Reports say that it will go. I say: keep it. & JOURNALIST:"
            + " How much does it cost? & STEAD {Vera Stead}<2: Hardly anything. & JOURNALIST: And"
            + " the bridge? & STEAD {Vera Stead}<4: It stands.",
      })
  void whereParagraphsRanTogetherLabelsAreFoundInsideThem(String text, String expected) {
    assertThat(line(text)).isEqualTo(expected);
  }

  @Test
  void aSurnameInTheAddressOfAPageIsASurname() {
    assertThat(
            line(
                "WEIR: Good morning.¶¶KERN: Thank you, Paul. It is as was said.¶¶See"
                    + " http://www.kern.example/talks/kern.htm¶¶QUESTION: When?¶¶WEIR: In"
                    + " June.¶¶QUESTION: Where?¶¶WEIR: Here."))
        .startsWith("WEIR: Good morning. & KERN: Thank you, Paul.");
  }
}
