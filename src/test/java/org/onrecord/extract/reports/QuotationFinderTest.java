package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** For each rule a sentence where it is right, and a near miss where it is silent. */
final class QuotationFinderTest {

  // ------------------------------------------------------------------ rules and near misses

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "that-clause; The envoy said that the road was open.; The envoy | said | that the road was"
            + " open; CUE_THAT",
        "clause without that; The envoy said the road was open.; The envoy | said | the road was"
            + " open; CUE_CLAUSE",
        "clause after a time; The envoy said Tuesday the road was open.; The envoy | said | the"
            + " road was open; CUE_CLAUSE",
        "that after an occasion; The envoy said in an interview with Radio Oslo that the road was"
            + " open.; The envoy | said | that the road was open; CUE_THAT",
        "that after an aside; The envoy said, twice, that the road was open.; The envoy | said |"
            + " that the road was open; CUE_THAT",
        "hearer; The envoy told reporters the road was open.; The envoy | told | the road was open;"
            + " CUE_CLAUSE",
        "question; The clerk asked whether the road was open.; The clerk | asked | whether the road"
            + " was open; CUE_WHETHER",
        "asked about; The clerk asked the envoy about the road.; The clerk | asked | the road;"
            + " CUE_ABOUT",
        "infinitive; The envoy vowed to open the road.; The envoy | vowed | to open the road;"
            + " CUE_TO",
        "hearer and infinitive; The envoy urged them to open the road.; The envoy | urged | them to"
            + " open the road; CUE_TO",
        "object; The envoy announced a ceasefire.; The envoy | announced | a ceasefire; CUE_OBJECT",
        "particle; The envoy called for a ceasefire.; The envoy | called for | a ceasefire;"
            + " CUE_OBJECT",
        "named; The envoy called the offer a joke.; The envoy | called | the offer a joke;"
            + " CUE_OBJECT",
        "described; The envoy described the offer as a joke.; The envoy | described | the offer as"
            + " a joke; CUE_OBJECT",
        "accused; The envoy accused the army of theft.; The envoy | accused | the army of theft;"
            + " CUE_OBJECT",
        "fronted; The road was open, the envoy said.; the envoy | said | The road was open;"
            + " FRONTED_CLAUSE",
        "fronted, interrupted; The road, the envoy said, was open.; the envoy | said | The road …"
            + " was open; FRONTED_INTERRUPTED",
        "according to; The road was open, according to the envoy.; the envoy | according to | The"
            + " road was open; ACCORDING_TO",
        "as-clause; As the envoy said on Monday, the road is open.; the envoy | said | the road is"
            + " open; CUE_CLAUSE",
        "as reported; As reported by Radio Oslo, the road is open.; Radio Oslo | reported | the"
            + " road is open; AS_REPORTED",
        "relative; The road, which the envoy said was open, is narrow.; the envoy | said | which …"
            + " was open; RELATIVE_CLAUSE",
        "passive with agent; The army was accused by the envoy of theft.; the envoy | accused | The"
            + " army … of theft; PASSIVE_OBJECT",
        "noun; The envoy's claim that the road was open was wrong.; The envoy | claim | that the"
            + " road was open; NOUN_THAT",
        "shared source; The envoy left early and said the road was open.; The envoy | said | the"
            + " road was open; CUE_CLAUSE",
        "participle; The envoy left, saying the road was open.; The envoy | saying | the road was"
            + " open; CUE_CLAUSE",
        "named, unfair; Peru last week called the treaty unfair.; Peru | called | the treaty"
            + " unfair; CUE_OBJECT",
        "named, two adjectives; Canada today called the arrangement shortsighted and expensive.;"
            + " Canada | called | the arrangement shortsighted and expensive; CUE_OBJECT",
        "answer before a source; No. Denmark called it wrong.; Denmark | called | it wrong;"
            + " CUE_OBJECT",
        "number in a source; The No. 2 envoy said the road was open.; The No. 2 envoy | said | the"
            + " road was open; CUE_CLAUSE",
        "generic subject; He said nothing would change.; He | said | nothing would change;"
            + " CUE_CLAUSE",
        "as-clause with a hearer; As the Secretary told our parliament yesterday, the ice does not"
            + " wait for diplomats.; the Secretary | told | the ice does not wait for diplomats;"
            + " CUE_CLAUSE",
        "that after dashes; The envoy said — on Monday, as it happens — that the road was open.;"
            + " The envoy | said | that the road was open; CUE_THAT",
        "inside brackets; The road (the envoy says it is open) is narrow.; the envoy | says | it is"
            + " open; CUE_CLAUSE",
        "fronted before a hearer; The plan, the envoy told them, was simple.; the envoy | told |"
            + " The plan … was simple; FRONTED_INTERRUPTED",
        "fronted behind a dash; They disagreed — the road was open, the envoy said.; the envoy |"
            + " said | the road was open; FRONTED_CLAUSE",
        "asked at a time about; Asked Monday about the road, the envoy left.; - | Asked | the road;"
            + " CUE_ABOUT",
        "asked to; The envoy asked to join the talks.; The envoy | asked | to join the talks;"
            + " CUE_TO",
        "noun and preposition; The envoy's call for a ceasefire was heard.; The envoy | call | a"
            + " ceasefire; NOUN_OBJECT",
        "no answer; The envoy did not respond to the question.; The envoy | respond to | the"
            + " question; CUE_OBJECT",
        "subject with too; The envoys said they, too, were open.; The envoys | said | they, too,"
            + " were open; CUE_CLAUSE",
        "participle inside a clause; The envoy said it would be “the best of all,” giving the town"
            + " a road.; The envoy | said | it would be “the best of all,” giving the town a road;"
            + " CUE_CLAUSE",
        "two participles; The envoy left, calling it “a joke” and accusing the army of theft.; The"
            + " envoy | calling | it “a joke”; CUE_OBJECT",
        "condition behind a quotation; The envoy said “it will be hard” if the road is closed.; The"
            + " envoy | said | “it will be hard” if the road is closed; CUE_QUOTATION",
        "apposition in a clause; The envoy left, saying that Jonas Petrov, now a minister, would"
            + " stay.; The envoy | saying | that Jonas Petrov, now a minister, would stay;"
            + " CUE_THAT",
        "clause behind a quotation; “It's bad luck,” the envoy said, that the road was closed.; the"
            + " envoy | said | “It's bad luck,” … that the road was closed; FRONTED_INTERRUPTED",
        "described, elsewhere; The envoy describes himself on the page as a poet.; The envoy |"
            + " describes | himself on the page as a poet; CUE_OBJECT",
        "two adjectives; The envoy praised a new, narrow road.; The envoy | praised | a new, narrow"
            + " road; CUE_OBJECT",
        "one says; One says the road is open.; One | says | the road is open; CUE_CLAUSE",
        "present with a bare noun; Jonas Petrov tells farmers the road is open.; Jonas Petrov |"
            + " tells | the road is open; CUE_CLAUSE",
        "bare source; The road is open, according to county records.; county records | according to"
            + " | The road is open; ACCORDING_TO",
        "hedged verb; The envoy likely said the road was open.; The envoy | said | the road was"
            + " open; CUE_CLAUSE",
        "participle before the cue; Those surveyed said the road was open.; Those surveyed | said |"
            + " the road was open; CUE_CLAUSE",
        "plural possessive; The council wrote to the miners' office that the road was open.; The"
            + " council | wrote | that the road was open; CUE_THAT",
        "verb that reads as an adjective; Petrov worried that the road was closed.; Petrov |"
            + " worried | that the road was closed; CUE_THAT",
        "since; Petrov has since denounced the offer.; Petrov | denounced | the offer; CUE_OBJECT",
        "modifiers inside a cue; The envoy raised new questions about the road.; The envoy | raised"
            + " new questions about | the road; CUE_OBJECT",
        "named, behind a clause; The envoy called the storm that hit the coast “a warning.”; The"
            + " envoy | called | the storm that hit the coast “a warning.”; CUE_OBJECT",
        "named, pronoun; The envoy calls it her “lucky road.”; The envoy | calls | it her “lucky"
            + " road.”; CUE_OBJECT",
        "passive name; The road was declared a danger.; - | declared | The road … a danger;"
            + " PASSIVE_OBJECT",
        "condition before the cue; If the road closes, the envoy said, the fair must wait.; the"
            + " envoy | said | If the road closes … the fair must wait; FRONTED_INTERRUPTED",
        "inverted inside a clause; The road, said the envoy, a lawyer, would close.; the envoy, a"
            + " lawyer | said | The road … would close; FRONTED_INTERRUPTED",
        "interrupted before a negation; The road, they concluded, never closed.; they | concluded |"
            + " The road … never closed; FRONTED_INTERRUPTED",
        "quotation marks of a programme; Speaking on “The Morning Hour,” Petrov said the road was"
            + " open.; Petrov | said | the road was open; CUE_CLAUSE",
        "fronted with a hearer; The road is open, Petrov told his guests as they left.; Petrov |"
            + " told | The road is open; FRONTED_CLAUSE",
        "according to inside a clause; He left after, according to Petrov, the road had closed.;"
            + " Petrov | according to | the road had closed; ACCORDING_TO",
        "absolute before according to; The road stayed closed, with a third of the bridge gone,"
            + " according to Petrov.; Petrov | according to | with a third of the bridge gone;"
            + " ACCORDING_TO",
        "agent of a participle; He signed a plan criticised by the envoy.; the envoy | criticised |"
            + " a plan; PASSIVE_OBJECT",
        "agent and as; The road was described by the envoy as a danger.; the envoy | described |"
            + " The road … as a danger; PASSIVE_OBJECT",
        "subject far from its verb; The envoy - and, in the end, the whole council - insisted that"
            + " the road was open.; The envoy - and, in the end, the whole council | insisted |"
            + " that the road was open; CUE_THAT",
        "subject that opens the sentence; Petrov, himself no friend of roads, said it was open.;"
            + " Petrov | said | it was open; CUE_CLAUSE",
        "perfect participle; Having announced that the road was open, Petrov left.; Petrov |"
            + " announced | that the road was open; CUE_THAT",
        "name behind a noun; It is a road Petrov said could close in winter.; Petrov | said | a"
            + " road … could close in winter; RELATIVE_CLAUSE",
        "noun without an owner; The town heard allegations that the road was unsafe.; - |"
            + " allegations | that the road was unsafe; NOUN_THAT",
        "question; The storm raised the question of whether the road was safe.; - | question |"
            + " whether the road was safe; NOUN_WHETHER",
        "claim that is; The envoy's claim is that the road was open.; The envoy | claim | that the"
            + " road was open; NOUN_IS",
        "object before another verb; The envoy claimed victory and left.; The envoy | claimed |"
            + " victory; CUE_OBJECT",
        "remark in apposition; The envoy said the road would close, a step that few had feared.;"
            + " The envoy | said | the road would close; CUE_CLAUSE",
        "remark in the present tense; The envoy said the road was open, which is rare in March.;"
            + " The envoy | said | the road was open; CUE_CLAUSE",
        "remark behind a dash; The envoy said the road was open - though nobody had seen it.; The"
            + " envoy | said | the road was open; CUE_CLAUSE",
        "relative clause of the time of speech; The envoy said the road was open, which pleased the"
            + " town.; The envoy | said | the road was open; CUE_CLAUSE",
        "apposition inside a clause; The envoy said that Oslo, a port, was open.; The envoy | said"
            + " | that Oslo, a port, was open; CUE_THAT",
        "promise before a contrast; The envoy promised to stay but left.; The envoy | promised | to"
            + " stay; CUE_TO",
        "refusal for a story; The envoy declined to comment for this article.; The envoy | declined"
            + " | to comment; CUE_TO",
        "the reporter's contrast; The envoy said the road was open, but she rejected the plan.; The"
            + " envoy | said | the road was open; CUE_CLAUSE",
        "place of an object; The envoy cited a summit where the road was planned.; The envoy |"
            + " cited | a summit where the road was planned; CUE_OBJECT",
        "promise behind its day; The envoy vowed on Friday to open the road.; The envoy | vowed |"
            + " to open the road; CUE_TO",
        "promise that is a subject; The envoy's promise to build roads quickly pleased the town.;"
            + " The envoy | promise | to build roads quickly; NOUN_TO",
        "quotation on each side; Holding signs calling Jonas Petrov “the town’s shame,” the guests"
            + " chanted “Go home, Mr. Petrov!”; the guests | chanted | Go home, Mr. Petrov!;"
            + " CUE_QUOTATION",
        "quotation that was cut; “The road is long,” the envoy said. “. . . We want to see it"
            + " open.”; the envoy | said | The road is long, … . . . We want to see it open.;"
            + " FRONTED_QUOTATION",
        "quotation cut behind an abbreviation; “The road is long,” said Jonas Petrov, who lives in"
            + " Kent, Conn. “. . . We want to see it open.”; Jonas Petrov, who lives in Kent, Conn."
            + " | said | The road is long, … . . . We want to see it open.; FRONTED_QUOTATION",
        "excerpt; The storm was “near,” the envoy wrote - More from the report: “Keep to the road"
            + " and carry a lamp.”; the report | : | Keep to the road and carry a lamp.;"
            + " COLON_QUOTATION",
        "message with an owner; Maria Petrov’s message to voters on Sunday: “Do not lose heart.”;"
            + " Maria Petrov | : | Do not lose heart.; COLON_QUOTATION",
        "noun behind a quotation; The envoy’s “closed for good” remark angered the town.; The envoy"
            + " | remark | closed for good; NOUN_QUOTATION",
        "phrase that is coined; The envoy has coined a new phrase, “road fatigue,” for the mood.;"
            + " The envoy | coined | road fatigue,; COLON_QUOTATION",
        "exclamation behind any verb; The crowd cheered him as his friends jeered, “Go home!”; his"
            + " friends | jeered | Go home!; COLON_QUOTATION",
        "reply that comes; “Never,” came the reply from the ministry.; the ministry | came |"
            + " Never,; FRONTED_QUOTATION",
        "hearer of an agreement; The envoy agreed with the mayor that the road was unsafe.; The"
            + " envoy | agreed with | that the road was unsafe; CUE_THAT",
        "particle before a question; They figured out who sold the road.; They | figured out | who"
            + " sold the road; CUE_WHETHER",
        "participle behind a quotation's source; “I was late,” Maria Petrov, a clerk, said, noting"
            + " that the road was closed.; Maria Petrov, a clerk | noting | that the road was"
            + " closed; CUE_THAT",
        "abbreviated rank; No cars were hurt, Const. Jonas Petrov said Monday.; Const. Jonas Petrov"
            + " | said | No cars were hurt; FRONTED_CLAUSE",
        "hearer with a relative clause; Petrov told the Coast Journal, which first printed the"
            + " name, that the road was closed.; Petrov | told | that the road was closed;"
            + " CUE_THAT",
        "source with an adjective's complement; Officials familiar with the matter said the road"
            + " was closed.; Officials familiar with the matter | said | the road was closed;"
            + " CUE_CLAUSE",
        "source with a reduced passive; Emails seen by Petrov indicate that the road was closed.;"
            + " Emails seen by Petrov | indicate | that the road was closed; CUE_THAT",
        "colon behind a participle; Petrov laughed at the bitterness remaining: “It will go"
            + " quickly.”; Petrov | laughed | It will go quickly.; COLON_QUOTATION",
        "preposition before the relative pronoun; It was a road to which the envoy said “not yet.”;"
            + " the envoy | said | not yet.; CUE_QUOTATION",
        "dateline; OSLO (Coast Agency) — The road will open in June, the envoy said.; the envoy |"
            + " said | The road will open in June; FRONTED_CLAUSE",
        "dateline before a company; LIMA, May 4 — The road is closed, according to the board.; the"
            + " board | according to | The road is closed; ACCORDING_TO",
        "fronted condition; Even if the road closes, the envoy said, it has served the town.; the"
            + " envoy | said | Even if the road closes … it has served the town;"
            + " FRONTED_INTERRUPTED",
        "fronted condition before what is done; While some may walk, she added, closing the road"
            + " would hurt the town.; she | added | While some may walk … closing the road would"
            + " hurt the town; FRONTED_INTERRUPTED",
        "fronted emphasis; What's more, they note, there are two roads.; they | note | What's more"
            + " … there are two roads; FRONTED_INTERRUPTED",
        "fronted purpose behind but; But to reach the coast, the board concluded, the road must"
            + " open.; the board | concluded | to reach the coast … the road must open;"
            + " FRONTED_INTERRUPTED",
        "past told in the present; Police say he drew a knife and refused to drop it.; Police | say"
            + " | he drew a knife and refused to drop it; CUE_CLAUSE",
        "another's clause behind an infinitive; Petrov has vowed to open the road, and the mayor is"
            + " helping the town.; Petrov | vowed | to open the road; CUE_TO",
        "another's clause behind an object; Petrov blamed the town and Mr. Lund has blamed the"
            + " board.; Petrov | blamed | the town; CUE_OBJECT",
        "participle behind an object; The towns rejected bills painted as unfair to farmers.; The"
            + " towns | rejected | bills painted as unfair to farmers; CUE_OBJECT",
        "that behind a circumstance; Petrov wrote in a long letter to the Coast Journal that the"
            + " road was closed.; Petrov | wrote | that the road was closed; CUE_THAT",
        "what is expected of whom; The new bridge is expected to open in June.; - | expected | The"
            + " new bridge … to open in June; CUE_TO",
        "main clause behind an inverted source; Rather than pay more, said Maria Petrov, owner of"
            + " the mine, the firm wants the road closed.; Maria Petrov, owner of the mine | said |"
            + " Rather than pay more … the firm wants the road closed; FRONTED_INTERRUPTED",
        "refusal; The envoy declined to say whether the road was open.; The envoy | declined to say"
            + " | whether the road was open; CUE_WHETHER",
      })
  void aRuleFindsItsConstruction(String construction, String text, String report, Rule rule) {
    Found found = Found.in(text);
    assertThat(found.reports()).as(construction).contains(report);
    assertThat(found.rulesOf(report)).as(construction).containsExactly(rule);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "noun, not verb; The reports of the claims were long.",
        "call by telephone; The envoy called the office.",
        "call and leave; They called the police and left.",
        "generic objects; We will continue to say things and continue to do things that Canada"
            + " doesn't like.",
        "generic object with what it is about; They said nothing about the ice.",
        "generic answer; Petrov said so.",
        "hearer of a plan; As the clerk told the guests his name, the lights went out.",
        "answer to events; The envoy responded to the storm.",
        "call of a bird; The bird's call in the morning was heard.",
        "dashes without speech; The envoy left — on Monday, as it happens — by train.",
        "call up; The envoy called Jonas Petrov on Monday.",
        "plan as a noun; The new plan has a price.",
        "report as a noun; That report was long.",
        "states as a noun; Thirty states with many rivers took part.",
        "known name in marks; He watched “The Long Road” at home.",
        "nickname; Jonas “the Bear” Petrov left the room.",
        "scare quotes; The so-called “experts” left the room.",
        "sound of a thing; The bell rang at noon, and the guests left.",
        "apostrophes; The farmers' market in the '90s was the town's pride.",
        "measure; The hall was about five metres long.",
        "title of a source without words; A spokesman for the ministry left.",
        "states behind a participle; The four voting states of the north are green.",
        "answer as a noun; The answers of the four were long.",
        "opposition to something; Support for the road led to opposition from the town.",
        "participle with a manner; The envoy left by opening the door.",
        "noun with a relative clause; The proposal that he left in the room was lost.",
        "programme in marks; She is the host of “The Morning Hour.”",
        "plural behind a conjunction; But reports of the storm were few.",
        "name of a thing; The town calls on Petrov in May.",
        "expletive; It is safe to say nothing.",
        "time of speech; As the envoy spoke, the guests were going home.",
        "quotation behind its noun's name; The envoy’s “green” road is open.",
        "what comes; “At noon,” came the storm.",
        "relative clause behind a name's noun; A wind known as a squall that is rare in May fell.",
      })
  void aNearMissIsSilent(String why, String text) {
    assertThat(Found.in(text).reports()).as(why).isEmpty();
  }

  @Test
  void verbsBetweenSemicolonsShareTheirSubject() {
    String text =
        "The women said they had spoken at hearings; helped the guests; and left the town.";
    assertThat(Found.in(text).words())
        .containsExactly("they had spoken at hearings; helped the guests; and left the town");
  }

  @Test
  void aRelativePronounIsNoPartOfTheQuotationItStandsFor() {
    Found found =
        Found.in(
            "Figueira said Argentina had asked to join the talks, a request that Odhiambo called"
                + " “early but welcome.”");
    assertThat(found.utterances().stream().map(u -> u.spans().size())).containsOnly(1);
  }

  // ------------------------------------------------------------------ quotation marks

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "“We will go,” the envoy said.",
        "\"We will go,\" the envoy said.",
        "‘We will go,’ the envoy said.",
        "'We will go,' the envoy said.",
        "«We will go,» the envoy said.",
        "‹We will go,› the envoy said.",
        "„We will go,“ the envoy said.",
        "„We will go,” the envoy said.",
        "''We will go,'' the envoy said.",
        "``We will go,'' the envoy said.",
        "“We will go,“ the envoy said.",
      })
  void everyFormOfQuotationMarksIsRead(String text) {
    assertThat(Found.in(text).reports()).containsExactly("the envoy | said | We will go,");
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(Found.in("'We don't know what the farmers' leaders want,' the envoy said.").words())
        .containsExactly("We don't know what the farmers' leaders want,");
  }

  @Test
  void anInterruptedQuotationIsOneUtterance() {
    assertThat(Found.in("“We will go,” the envoy said. “We will not stay.”").words())
        .containsExactly("We will go, … We will not stay.");
  }

  @Test
  void aQuotationOverSeveralParagraphsIsOneUtterance() {
    String text =
        "“We will go,” the envoy said. “First the road must open.\n\n“Then the bridge must open.”";
    assertThat(Found.in(text).words())
        .containsExactly("We will go, … First the road must open. … Then the bridge must open.");
  }

  @Test
  void aQuotationInItsOwnParagraphBelongsToTheCueBeforeTheColon() {
    assertThat(Found.in("The envoy replied:\n\n“We will go.”").reports())
        .containsExactly("The envoy | replied | We will go.");
  }

  @Test
  void aQuotationLeftOpenEndsWithItsParagraph() {
    assertThat(Found.in("The envoy said, “We will go.\nThe guests left the hall.").words())
        .containsExactly("We will go.");
  }

  @Test
  void anyVerbAttributesTheQuotationBeforeIt() {
    assertThat(Found.in("“We will go,” the envoy beamed.").reports())
        .containsExactly("the envoy | beamed | We will go,");
  }

  @Test
  void twoSpeakersInOneParagraphKeepTheirWords() {
    assertThat(
            Found.in("“We will go,” Ms. Lund said. “We stay.” Mr. Tarn said: “So do we.”")
                .reports())
        .containsExactly("Ms. Lund | said | We will go, … We stay.", "Mr. Tarn | said | So do we.");
  }

  @Test
  void aQuotedSentenceWithoutSourceIsKeptWithNobodysName() {
    assertThat(
            Found.in(
                    "The hall was silent.\n\n"
                        + "“Nobody here has seen the road open.”\n\n"
                        + "The guests left.")
                .reports())
        .containsExactly("- | - | Nobody here has seen the road open.");
  }

  @Test
  void theTitleOfABookIsNotSpeech() {
    assertThat(Found.in("She wrote about it in her book “The Road That Was Never Open.”").words())
        .noneMatch(words -> words.startsWith("The Road"));
  }

  @Test
  void aCueBehindAQuestionTakesTheQuestion() {
    assertThat(Found.in("“Why is the road still closed?” the mayor asked the board.").reports())
        .containsExactly("the mayor | asked | Why is the road still closed?");
  }

  @Test
  void anInterruptedQuotationResumesBehindTheOccasion() {
    assertThat(
            Found.in("“The road is closed,” she told the board in May, “and so is the bridge.”")
                .words())
        .containsExactly("The road is closed, … and so is the bridge.");
  }

  @Test
  void aVerbThatIsNoCueGovernsTheWordsOfItsSubject() {
    Found found = Found.in("Petrov built his career on “homes for those who stay” in the valley.");
    assertThat(found.reports())
        .containsExactly("Petrov | built | his career on “homes for those who stay” in the valley");
    assertThat(found.only().confidence()).isLessThan(0.5);
  }

  @Test
  void aQuotationGoesOnBehindTheReportersTail() {
    assertThat(
            Found.in(
                    "“We will go,” the envoy said, pointing to the road that he had praised. “We"
                        + " will not stay.”")
                .words())
        .contains("We will go, … We will not stay.");
  }

  @Test
  void aSentenceThatGoesOnBehindItsQuotationKeepsTheSpeaker() {
    assertThat(
            Found.in("“We will go,” the envoy said. “We will never give up the road” to the sea.")
                .reports())
        .containsExactly(
            "the envoy | said | “We will go,” … “We will never give up the road” to the sea");
  }

  @Test
  void curlyMarksStandInsideStraightOnes() {
    assertThat(Found.in("\"The “road of hope” is open,\" the envoy said.").words())
        .containsExactly("The “road of hope” is open,");
  }

  @Test
  void anExclamationIsInvertedHoweverShort() {
    assertThat(Found.in("“This is fantastic!” beamed Jonas Petrov.").reports())
        .containsExactly("Jonas Petrov | beamed | This is fantastic!");
  }

  @Test
  void aSloganIsItsOwnersQuotation() {
    assertThat(Found.in("Petrov's slogan is “Open the road.”").reports())
        .containsExactly("Petrov | is | Open the road.");
    assertThat(Found.in("The party ran under the slogan “Open the road.”").words())
        .contains("Open the road.");
  }

  @Test
  void noTwoUtterancesReportEachOther() {
    Found found =
        Found.in("The road through the valley is worrying, Petrov said. Petrov said, she worried.");
    for (Utterance utterance : found.utterances()) {
      String outer = utterance.within();
      for (int depth = 0; outer != null && depth <= found.utterances().size(); depth++) {
        String id = outer;
        assertThat(depth).isLessThan(found.utterances().size());
        outer =
            found.utterances().stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .map(Utterance::within)
                .orElse(null);
      }
    }
  }

  // ------------------------------------------------------------------ kinds

  @Test
  void partlyQuotedContentIsMixedAndKeepsItsMarks() {
    Found found = Found.in("The envoy said the offer was “a bad joke.”");
    assertThat(found.only().kind()).isEqualTo(UtteranceKind.MIXED);
    assertThat(found.words()).containsExactly("the offer was “a bad joke.”");
  }

  @Test
  void negatedSpeechIsMarked() {
    assertThat(Found.in("The envoy did not say that the road was open.").only().modality())
        .isEqualTo(Modality.NEGATED);
    assertThat(Found.in("The envoy declined to say whether the road was open.").only().modality())
        .isEqualTo(Modality.NEGATED);
  }

  @Test
  void hypotheticalSpeechIsMarked() {
    assertThat(Found.in("The envoy would say that the road was open.").only().modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void futureAndPerfectSpeechIsAsserted() {
    assertThat(Found.in("The envoy has said that the road is open.").only().modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @ParameterizedTest
  @CsvSource({
    "The envoy said that the road was open., SPEECH, say",
    "The envoy believes that the road is open., BELIEF, believe",
    "The envoy plans to open the road., INTENTION, plan",
  })
  void cuesOfSpeechBeliefAndIntentionAreKeptApart(String text, CueKind kind, String lemma) {
    assertThat(Found.in(text).only().cue())
        .isNotNull()
        .satisfies(
            cue -> {
              assertThat(cue.kind()).isEqualTo(kind);
              assertThat(cue.lemma()).isEqualTo(lemma);
            });
  }

  // ------------------------------------------------------------------ sources

  @Test
  void aSurnameIsResolvedToTheFullName() {
    Found found = Found.in("Envoy Jonas Petrov arrived. Petrov said the road was open.");
    assertThat(found.nameOf("Petrov")).isEqualTo("Jonas Petrov");
  }

  @Test
  void aDescriptionIsResolvedToWhoBearsTheTitle() {
    Found found =
        Found.in("Foreign Minister Amara Diallo arrived. The minister said the road was open.");
    assertThat(found.nameOf("The minister")).isEqualTo("Amara Diallo");
  }

  @Test
  void aDescriptionThatTwoPersonsBearStaysUnresolved() {
    Found found =
        Found.in(
            "Minister Amara Diallo met Minister Jonas Petrov. The minister said the road was"
                + " open.");
    assertThat(found.nameOf("The minister")).isEqualTo("-");
  }

  @Test
  void theOfficeOfTheDayIsLeftToTheRegister() {
    Found found =
        Found.in(
            "She met Chadian President Idris Oduya. Later the President said the road was open.");
    assertThat(found.nameOf("the President")).isEqualTo("-");
  }

  @Test
  void aSpokesmanIsNotWhomHeSpeaksFor() {
    Found found = Found.in("A spokesman for Amara Diallo said the road was open.");
    assertThat(found.nameOf("A spokesman for Amara Diallo")).isEqualTo("-");
  }

  @Test
  void twoPersonsOfOneSurnameLeaveItUnresolved() {
    Found found = Found.in("Maria Lund met Jonas Lund. Lund said the road was open.");
    assertThat(found.nameOf("Lund")).isEqualTo("Lund");
  }

  @Test
  void titlesAndAffiliationBeforeTheNameAreKept() {
    Found found =
        Found.in(
            "Radio Oslo Chief Foreign Correspondent Maria Lund asked whether the road was open.");
    assertThat(found.only().speaker().antecedent())
        .isNotNull()
        .satisfies(
            antecedent -> {
              assertThat(antecedent.name()).isEqualTo("Maria Lund");
              assertThat(antecedent.affiliation()).isEqualTo("Radio Oslo");
              assertThat(antecedent.titles()).containsExactly("Chief Foreign Correspondent");
            });
  }

  @Test
  void theAffiliationBehindTheNameIsKept() {
    assertThat(
            Found.in("Maria Lund of Radio Oslo asked whether the road was open.")
                .only()
                .speaker()
                .antecedent())
        .isNotNull()
        .satisfies(antecedent -> assertThat(antecedent.affiliation()).isEqualTo("Radio Oslo"));
  }

  @ParameterizedTest
  @CsvSource({
    "Two diplomats said the road was open., GROUP",
    "Critics said the road was open., GROUP",
    "The ministry said the road was open., ORGANISATION",
    "A senior official said the road was open., PERSON",
    "Maria Lund said the road was open., PERSON",
  })
  void theKindOfSourceIsRead(String text, SpeakerType type) {
    assertThat(Found.in(text).only().speaker().type()).isEqualTo(type);
  }

  @Test
  void theSourceHoldsItsApposition() {
    assertThat(Found.in("Jonas Petrov, a former envoy to Chad, said the road was open.").reports())
        .containsExactly("Jonas Petrov, a former envoy to Chad | said | the road was open");
  }

  @Test
  void theSameTextGivesTheSameUtterances() {
    String text = "“We will go,” the envoy said. The envoy said the road was open.";
    assertThat(Found.in(text).utterances()).isEqualTo(Found.in(text).utterances());
  }
}
