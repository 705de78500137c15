package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;

/** Which clause a verb belongs to, and which clause another goes on with. */
final class ClauseReaderTest {
  /** "kind verb: words" of the clause of a word. */
  private static String clauseOf(String text, String word) {
    Parsed in = Parsed.of(text);
    Clause clause = in.grammar().structure().at(in.item(word));
    return clause.kind().name().toLowerCase(Locale.ROOT)
        + ' '
        + in.sentence().word(clause.verb())
        + ": "
        + in.words(clause.start(), clause.end());
  }

  @ParameterizedTest(name = "{0} - {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The claim that the pier leaked was false.; leaked; complement leaked: that the pier"
            + " leaked",
        "The claim that the pier leaked was false.; was; main was: The claim that the pier leaked"
            + " was false.",
        "The cook they met left.; met; relative met: they met",
        "The cook they met left.; left; main left: The cook they met left.",
        "She told guests the pier was shut.; was; complement shut: the pier was shut.",
        "She sold guests the pier.; pier; main sold: She sold guests the pier.",
        "She left as the pier sank.; sank; adverbial sank: as the pier sank.",
        "She left as a friend.; friend; main left: She left as a friend.",
        "It rained, the mayor said.; said; main said: the mayor said.",
        "She said it rained and it was cold.; was; complement was: it was cold.",
        "She said it rained and left.; left; complement left: left.",
        "Those who live there must wait.; must; main wait: Those who live there must wait.",
        "The pier, built by her aunt, sank.; built; participial built: built by her aunt",
        "The pier, built by her aunt, sank.; sank; main sank: The pier, built by her aunt, sank.",
        "The port in which she slept sank.; slept; relative slept: which she slept",
      })
  void aVerbBelongsToTheClauseOfItsSubject(String text, String word, String clause) {
    assertThat(clauseOf(text, word)).isEqualTo(clause);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She left.; left; PAST",
        "She leaves.; leaves; PRESENT",
        "She will leave.; will; MODAL",
        "She had left.; had; PAST",
        "She has left.; has; PRESENT",
        "She did not leave.; did; PAST",
        "She is ill.; is; PRESENT",
        "She was ill.; was; PAST",
        "To leave is easy.; leave; NONE",
      })
  void theFirstVerbOfAChainHasTheTense(String text, String verb, Clause.Tense tense) {
    Parsed in = Parsed.of(text);

    assertThat(chain(in).tense(in.item(verb))).isEqualTo(tense);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She will not have left it.; will; left",
        "She has quickly sold it.; has; sold",
        "She was ill.; was; was",
        "She did it.; did; did",
      })
  void theMainVerbStandsLastInItsChain(String text, String first, String main) {
    Parsed in = Parsed.of(text);

    assertThat(in.sentence().word(chain(in).head(in.item(first)))).isEqualTo(main);
  }

  private static VerbChain chain(Parsed in) {
    return new VerbChain(
        in.sentence(), new CueWords(in.sentence(), in.grammar().cues(), Parsed.WORDS));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She said so.; said; true",
        "She pointed out a mistake.; pointed; true",
        "She pointed at a mistake.; pointed; false",
        "She sold a mistake.; sold; false",
      })
  void aCueIsAVerbWithItsParticles(String text, String verb, boolean cue) {
    Parsed in = Parsed.of(text);
    CueWords cues = new CueWords(in.sentence(), in.grammar().cues(), Parsed.WORDS);

    assertThat(cues.any(in.item(verb), entry -> true)).isEqualTo(cue);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She praised it, raised the fare, and left.; raised; true",
        "She praised it, raised the fare.; raised; false",
        "She praised it, raised the fare because it rained, and left.; raised; false",
        "She praised it and raised the fare.; raised; false",
      })
  void listedVerbsShareASubjectWhereAnAndClosesTheList(String text, String verb, boolean listed) {
    Parsed in = Parsed.of(text);
    VerbGroup group = VerbGroup.at(in.sentence(), in.item(verb));

    assertThat(new ListedVerbs(in.sentence()).isListed(group)).isEqualTo(listed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "said the mayor, who left on Monday.; the mayor, who left on Monday",
        "said the mayor, a lawyer.; the mayor, a lawyer",
        "said the mayor, adding that it rained.; the mayor",
        "said the mayor, and left.; the mayor",
        "said the mayor in Oslo.; the mayor",
      })
  void whatBelongsToASourceStandsBehindIt(String text, String source) {
    Parsed in = Parsed.of(text);
    int mayor = in.item("mayor");

    assertThat(in.words(mayor - 1, TrailingAppositions.after(in.sentence(), mayor, true)))
        .isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She spoke in an interview.; in; true",
        "She spoke in a boat.; in; false",
        "She spoke at a rally.; at; true",
        "She spoke on Monday.; on; true",
        "She spoke on Twitter.; on; true",
        "She spoke on fish.; on; false",
        "She spoke in a boat, an interview.; in; false",
      })
  void anOccasionIsToldByItsNoun(String text, String preposition, boolean occasion) {
    Parsed in = Parsed.of(text);

    assertThat(new Occasions(in.sentence(), Parsed.WORDS).isOccasion(in.item(preposition)))
        .isEqualTo(occasion);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She describes him on the page as a poet.; on; true",
        "She describes him on the page as she left.; on; false",
        "She describes him on the page, as a poet would.; on; false",
      })
  void anObjectGoesOnBehindACircumstance(String text, String preposition, boolean goesOn) {
    Parsed in = Parsed.of(text);

    assertThat(new Occasions(in.sentence(), Parsed.WORDS).asFollows(in.item(preposition)))
        .isEqualTo(goesOn);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The court this month said so.; month; court",
        "The mayor himself said so.; himself; mayor",
        "They all said so.; all; they",
        "The mayor in 2041 said so.; 2041; mayor",
        "The people there said so.; there; people",
        "The mayor said so.; mayor; mayor",
      })
  void timesAndWordsThatTakeUpAPhraseAreNoneOfIt(String text, String last, String before) {
    Parsed in = Parsed.of(text);
    Times times = new Times(in.sentence(), Parsed.WORDS);

    assertThat(in.sentence().word(times.before(in.item(last)))).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry sinks LINK: more of it.; LINK; true",
        "Ferry sinks Link: more of it.; Link; false",
        "See http://example.org now.; http; true",
        "See the ferry now.; ferry; false",
      })
  void fieldsAndAddressesOfAPagePartSentences(String text, String at, boolean parts) {
    Tokens tokens = new Tokenizer(Language.english().vocabulary()).tokens(text);
    new Tagger(Language.english().vocabulary()).tag(tokens);

    assertThat(new PageFields(Parsed.WORDS).partsAt(tokens, tokens.at(text.indexOf(at))))
        .isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She said, twice, that it rained.; that",
        "She said, in a low voice, it rained.; ,",
        "She said – twice – that it rained.; that",
        "She said that it rained.; that",
      })
  void anAsideBeforeThatIsSteppedOver(String text, String word) {
    Parsed in = Parsed.of(text);
    int from = in.item("said") + 1;

    assertThat(in.sentence().word(in.grammar().adjuncts().afterAside(from))).isEqualTo(word);
  }
}
