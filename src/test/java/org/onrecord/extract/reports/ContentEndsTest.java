package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;
import org.onrecord.extract.turns.Turns;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Modality;
import org.onrecord.model.Utterance;
import org.onrecord.text.Span;

/** Where contents end and who says them, kind by kind, with near misses. */
final class ContentEndsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "She said they would win by suggesting that the road is safe.# She | said | they would win"
            + " by suggesting that the road is safe",
        "She scolded the clerk by suggesting that he was late.# She | scolded | the clerk & She |"
            + " suggesting | that he was late",
        "Kern vowed to go after firms that ship jobs overseas while claiming a bonus.# Kern | vowed"
            + " | to go after firms that ship jobs overseas while claiming a bonus",
        "Kern said the pier was shut, while warning that it leaked.# Kern | said | the pier was"
            + " shut & Kern | warning | that it leaked",
        "The clerk said he has taken no bribes since announcing his bid.# The clerk | said | he has"
            + " taken no bribes since announcing his bid",
        "Kern slammed the loophole called an “inversion”.# Kern | slammed | the loophole called an"
            + " “inversion”",
        "Kern slammed the loophole and called it a trick.# Kern | slammed | the loophole & Kern |"
            + " called | it a trick",
        "Kern advocates a tax modeled after one in Peru.# Kern | advocates | a tax modeled after"
            + " one in Peru",
        "Kern criticised the tax after it failed.# Kern | criticised | the tax",
        "Asked whether there had been a fire, Ama Vann, a clerk, suggested that there was one.# - |"
            + " Asked | whether there had been a fire & Ama Vann, a clerk | suggested | that there"
            + " was one",
        "Asked to mend the pier, Ama Vann (R) blamed the clerks.# - | Asked | to mend the pier &"
            + " Ama Vann (R) | blamed | the clerks",
        "Kern found that “The Tenors,” a show that began in May, and “The Wire,” which came later,"
            + " were loved.# Kern | found | that “The Tenors,” a show that began in May, and “The"
            + " Wire,” which came later, were loved",
        "Kern, citing data, said that about 4 million people live there.# Kern | citing | data &"
            + " Kern | said | that about 4 million people live there",
        "Kern said he had not seen the fire, and when asked whether he was there, she laughed.#"
            + " Kern | said | he had not seen the fire & - | asked | whether he was there",
        "Ama Holt, facing a hard year in Vike, a poor county, said she would stay.# Ama Holt | said"
            + " | she would stay",
        "Kern, who lives in Vike, called what she saw “terrible”.# Kern, who lives in Vike | called"
            + " | what she saw “terrible”",
        "Vann calls the port “a mistake” because so few ships use it.# Vann | calls | the port “a"
            + " mistake” because so few ships use it",
        "They told one another each evening how many boats had come in.# They | told | how many"
            + " boats had come in",
        "She told them every week that the road was worse.# She | told | that the road was worse",
        "The minister said the port would close, his deputy hinting that it might not reopen.# The"
            + " minister | said | the port would close & The minister | hinting | that it might not"
            + " reopen",
        "She asked a former minister, Ama Holt, how to judge the meeting.# She | asked | how to"
            + " judge the meeting",
        "It has in recent days said that it is late.# It | said | that it is late",
        "But she did – in her way – contradict the claim.# she | contradict | the claim",
        "Kern said the vote was rigged, sparking a feud.# Kern | said | the vote was rigged",
        "Kern said the vote was rigged, costing them the seat.# Kern | said | the vote was rigged,"
            + " costing them the seat",
        "She urged the council “to mend the pier”.# She | urged | the council “to mend the pier”",
        "Kern likened the pier to a ruin.# Kern | likened | the pier to a ruin",
        "The clerk is mulling a new pier.# The clerk | mulling | a new pier",
        "She believes the clerk, leaving early, would miss it.# She | believes | the clerk, leaving"
            + " early, would miss it",
        "She believes the clerk, leaving early as ever.# She | believes | the clerk",
        "Kern, suggesting the move, was tepid about it.# Kern | suggesting | the move",
      })
  void aContentGoesOnToItsOwnEnd(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        // what the speaker does besides is none of it
        "The clerk said the plan was dead, picked up her coat and went home.; The clerk | said |"
            + " the plan was dead",
        "The clerk said the men broke the lock, burned the barn and fled.; The clerk | said | the"
            + " men broke the lock, burned the barn and fled",
        // the reporter takes up the news
        "The bank said on Monday that it is closing ten offices, and the decision is worrying"
            + " farmers.; The bank | said | that it is closing ten offices",
        // both halves around a parenthetic cue
        "The north paid too much, the auditor said in a note, and those who live in the south paid"
            + " nothing.; the auditor | said | The north paid too much … and those who live in the"
            + " south paid nothing",
        "The ship sailed, the pilot said, and then the fog came.; the pilot | said | The ship"
            + " sailed",
        "The house was cold, the guest said, and “I had to borrow a coat from my host.”; the guest"
            + " | said | The house was cold … “I had to borrow a coat from my host.”",
        // a source with its relative clause
        "The old pier, according to sailors who use it, is rotten.; sailors who use it | according"
            + " to | The old pier … is rotten",
        // adjectives beside a participle with its agent
        "The firm called the report unfounded and written by rivals in Oslo.; The firm | called |"
            + " the report unfounded and written by rivals in Oslo",
        // who calls somebody something stands last
        "The painter has been called a fraud by old friends.; old friends | called | The painter …"
            + " a fraud",
        "The tax was described as “a gift to Oslo” by the envoy, Ingrid Maas.; the envoy, Ingrid"
            + " Maas | described | The tax … as “a gift to Oslo”",
        "The tunnel is, in the words of the mayor, “a hole full of money.”; the mayor | in the"
            + " words of | a hole full of money.",
        "The tunnel, as the mayor put it, is “a hole full of money.”; the mayor | put it | a hole"
            + " full of money.",
        // a "that" which points back opens no clause
        "The clerk confirmed that, and did she agree with the mayor?; The clerk | confirmed |"
            + " that",
        "The clerk said that, in Oslo, the plan was dead.; The clerk | said | that, in Oslo, the"
            + " plan was dead",
        // signatures and posts
        "“Marta is able and Kenya will gain from her.” - Commissioner Leo Brandt; Commissioner Leo"
            + " Brandt | - | Marta is able and Kenya will gain from her.",
        "@LeoBrandt: We have seen the road.; @LeoBrandt | : | We have seen the road",
        "What I stressed in my talk is that the road is open.; I | stressed | that the road is"
            + " open",
        "The envoy attacked the plan.; The envoy | attacked | the plan",
        // what a relative clause at the end of a clause adds may be the reporter's
        "The bank said it would repay the loan, which it had taken in May.; The bank | said | it"
            + " would repay the loan",
        "The bank said the loan, which it took in May, was repaid.; The bank | said | the loan,"
            + " which it took in May, was repaid",
        "The envoy praised the plan for the port, which includes a school.; The envoy | praised |"
            + " the plan for the port, which includes a school",
        "The envoy praised the clerk, a pilot and two cooks.; The envoy | praised | the clerk, a"
            + " pilot and two cooks",
        // "as" before a cue with a content behind it
        "The guests waited in the hall, as he explained how hard it is to run.; he | explained |"
            + " how hard it is to run",
        "The critic, writing in the Coast Journal, noticed on Monday that the roof leaks.; The"
            + " critic | noticed | that the roof leaks",
        // ranks are no verbs
        "The captain “knows the coast,” retired admiral Leo Brandt said.; retired admiral Leo"
            + " Brandt | said | The captain “knows the coast,”",
        "It recalls the clerk who opened her campaign by declaring that taxes were high.; the clerk"
            + " | declaring | that taxes were high"
      })
  void firstReport(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk was known for repeated gaffes.",
        "The singer showed off the new hat.",
        "The two envoys mocked each other.",
        "The voters showed up in May."
      })
  void saysNothing(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @Test
  void sentenceCutForItsLengthIsAnIssue() {
    Document document = Document.ofText("long", "The envoy saw " + "a boat and ".repeat(400));
    Span whole = new Span(0, document.text().text().length());
    Turns turns =
        new Turns(DocumentKind.ARTICLE, List.of(), List.of(whole), document.metadata(), List.of());
    assertThat(new QuotationFinder(Language.english()).find(document, turns).issues())
        .extracting(Issue::code)
        .containsExactly("long-sentence");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "He drove according to the rules.",
        "The boats are moored according to weight.",
        "The men attacked the convoy with rockets.",
        "In May they attacked the guests, wounding two."
      })
  void standardsAndArmsDoNotSpeak(String text) {
    assertThat(Found.in(text).reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Nobody said that the road was open.; NEGATED; that the road was open",
        "The envoy has yet to say whether the road is open.; NEGATED; whether the road is open",
        "Without saying that the road was open, she left.; NEGATED; that the road was open",
        "Maas stopped short of saying that the road was open.; NEGATED; that the road was open",
        "If the envoy said that the road was open, it would be news.; HYPOTHETICAL; that the road"
            + " was open",
        "Had the envoy told them that the road was open, they would have gone.; HYPOTHETICAL; that"
            + " the road was open",
        "Maas is likely to say that the road is open.; HYPOTHETICAL; that the road is open",
        "The envoy said that the road was open.; ASSERTED; that the road was open"
      })
  void modality(String text, Modality modality, String content) {
    Found found = Found.in(text);
    Utterance only = found.only();
    assertThat(only.modality()).isEqualTo(modality);
    assertThat(found.words()).containsExactly(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The bridge is old, the mayor said. “Nobody will pay for another.”; the mayor | - | Nobody"
            + " will pay for another.",
        "“I love Peru,” the mayor said, but “when it comes to roads, Lima is slow.”; the mayor |"
            + " said | I love Peru, … when it comes to roads, Lima is slow.",
        "\" We will not wait for Norway , \" the mayor said .; the mayor | said | We will not wait"
            + " for Norway ,"
      })
  void quotationsGoOn(String text, String report) {
    assertThat(Found.in(text).utterances().stream().map(u -> line(text, u))).contains(report);
  }

  private static String line(String text, Utterance utterance) {
    return utterance.speaker().label()
        + " | "
        + (utterance.cue() == null ? "-" : utterance.cue().text())
        + " | "
        + String.join(
            " … ",
            utterance.spans().stream()
                .map(span -> text.substring(Math.max(0, span.start()), span.end()))
                .toList());
  }
}
