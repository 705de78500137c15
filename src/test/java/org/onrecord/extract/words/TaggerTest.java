package org.onrecord.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.Tag;

/**
 * {@link Tagger}, with {@link ClosedWordTagger}, {@link WordTagger}, {@link VerbTagger} and {@link
 * PastTagger}: what a word is where it stands, each sentence beside another in which it is
 * something else.
 */
final class TaggerTest {
  private static final Language ENGLISH = Language.english();

  private static Tag tag(String text, String word) {
    Tokens tokens = new Tokenizer(ENGLISH.vocabulary()).tokens(text);
    new Tagger(ENGLISH.vocabulary()).tag(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals(word)) {
        return tokens.tag(i);
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "They would like the port.; like; VERB",
        "A port like ours is small.; like; PREPOSITION",
        "In May 2019 the port closed.; may; TIME",
        "The port may close.; may; MODAL",
        "I have been here since.; since; ADVERB",
        "He left since it rained.; since; SUBORDINATOR",
        "He has yet to answer.; yet; ADVERB",
        "About 40 boats sank.; about; ADVERB",
        "He spoke about boats.; about; PREPOSITION",
        "At least two boats sank.; at; ADVERB",
        "He waited at the pier.; at; PREPOSITION",
        "One boat sank.; one; NUMBER",
        "He did that in the past.; past; NOUN",
        "He walked past the pier.; past; PREPOSITION",
        "She told him that directly.; that; PRONOUN",
        "She told him that it rained.; that; THAT",
        "The chief of the harbour left.; chief; NOUN",
        "The chief aim is peace.; chief; ADJECTIVE",
        "We agreed, as I said before, on this.; before; ADVERB",
        "We agreed before he left.; before; SUBORDINATOR",
        "The first minister left.; first; ADJECTIVE",
        "She first left.; first; ADVERB",
      })
  void aWordOfSeveralClosedClassesIsOneByItsNeighbours(String text, String word, Tag tag) {
    assertThat(tag(text, word)).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy named two ships.; named; FINITE_VERB",
        "The visas promised in April will be issued.; promised; PARTICIPLE",
        "The aid announced last week would arrive.; announced; PARTICIPLE",
        "The ships offered in Oslo were late.; offered; PARTICIPLE",
        "Officials announced last week that ships would arrive.; announced; FINITE_VERB",
        "The ministry announced in April that it would act.; announced; FINITE_VERB",
        "The ship was named by the mayor.; named; PARTICIPLE",
        "A ship named by the mayor sank.; named; PARTICIPLE",
        "The damaged ship sank.; damaged; ADJECTIVE",
        "He told divided voters the truth.; divided; ADJECTIVE",
        "They have damaged it.; damaged; PARTICIPLE",
        "The storm damaged ships.; damaged; FINITE_VERB",
        "Some left early.; left; FINITE_VERB",
        "Those named in the list left.; named; PARTICIPLE",
        "No, retired general Brown said.; retired; ADJECTIVE",
        "He retired in May.; retired; FINITE_VERB",
      })
  void aPastFormIsFiniteAParticipleOrAnAdjective(String text, String word, Tag tag) {
    assertThat(tag(text, word)).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "They report the loss.; report; VERB",
        "The report was late.; report; NOUN",
        "He claims the land.; claims; FINITE_VERB",
        "His claims were false.; claims; NOUN",
        "We want to answer.; answer; VERB",
        "We want an answer.; answer; NOUN",
        "They must state it.; state; VERB",
        "The state of it is bad.; state; NOUN",
        "He is telling them.; telling; GERUND",
        "Officials say so.; say; VERB",
        "The minister says so.; says; FINITE_VERB",
        "He did not comment.; comment; VERB",
        "He made no comment.; comment; NOUN",
      })
  void aFormOfAVerbIsAVerbWhereTheNeighboursLeaveRoomForOne(String text, String word, Tag tag) {
    assertThat(tag(text, word)).isEqualTo(tag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "We met Price. Price left.; price; NAME",
        "The price rose.; price; NOUN",
        "The voters' fears grew.; '; POSSESSIVE",
        "They said 'no' today.; '; QUOTE_MARK",
        "We met Varga there.; varga; NAME",
      })
  void whatTheTextPrintsWithACapitalInsideSentencesIsAName(String text, String word, Tag tag) {
    assertThat(tag(text, word)).isEqualTo(tag);
  }
}
