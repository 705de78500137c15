package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** Which phrase before a verb of speech may speak, and where the reporter speaks again. */
final class PossibleSourcesTest {
  private static final Language ENGLISH = Language.english();

  private static Sentence sentence(String text) {
    Tokens tokens = new Tokenizer(ENGLISH.vocabulary()).tokens(text);
    new Tagger(ENGLISH.vocabulary()).tag(tokens);
    Span whole = new Span(0, text.length());
    return new SentenceBreaker(ENGLISH.vocabulary())
        .of(tokens, whole, QuotationMarks.in(text, whole))
        .getFirst();
  }

  private static int item(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  /** Whether the phrase that ends right before "said" may speak. */
  private static boolean speaks(String text) {
    Sentence sentence = sentence(text);
    NounPhrases phrases = new NounPhrases(sentence, ENGLISH.vocabulary());
    int last = item(sentence, "said") - 1;
    int start = phrases.startOf(last);
    return new PossibleSources(sentence, ENGLISH.vocabulary(), phrases)
        .canSpeak(new Phrase(start < 0 ? last : start, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said so.",
        "A lot of people said so.",
        "Day said so.",
        "Several said so.",
        "He met the envoy who said so.",
        "There is a report that said so.",
        "The majority of the callers said so.",
      })
  void personsBodiesAndWritingsSpeak(String text) {
    assertThat(speaks(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019 said so.",
        "It was a goal that said so.",
        "The goal said so.",
        "The opportunities said so.",
      })
  void timesAndThingsDoNot(String text) {
    assertThat(speaks(text)).isFalse();
  }

  private static ReporterVoice voice(Sentence sentence) {
    return new ReporterVoice(sentence, ENGLISH.cues(), ENGLISH.vocabulary());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It rained and added that it was cold.; true",
        "It rained but the minister said it was dry.; true",
        "It rained and did not say why.; true",
        "It rained and the minister left.; false",
        "It rained and flooded the town.; false",
      })
  void aVerbOfSpeechBehindAndIsTheReporters(String text, boolean reporter) {
    Sentence sentence = sentence(text);

    assertThat(voice(sentence).coordinates(2, true)).isEqualTo(reporter);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It rained, adding that it was cold.; true",
        "It rained, later adding that it was cold.; true",
        "It rained, flooding the town.; false",
      })
  void aParticipleOfSpeechBehindACommaIsTheReporters(String text, boolean reporter) {
    Sentence sentence = sentence(text);

    assertThat(voice(sentence).goesOn(3)).isEqualTo(reporter);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It rained, the two officials said.; true",
        "It rained, officials said in May.; true",
        "It rained, the two officials left.; false",
        "It rained, the two officials said it was cold.; false",
      })
  void aClauseOfAttributionEndsItsSentence(String text, boolean follows) {
    Sentence sentence = sentence(text);

    assertThat(voice(sentence).attributionFollows(3)).isEqualTo(follows);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It rained before claiming that it was dry.; before; true",
        "It rained by pointing out that it was dry.; by; true",
        "It rained with critics saying that it was dry.; with; true",
        "It rained with boats sinking.; with; false",
        "It rained before noon.; before; false",
      })
  void anotherReportBeginsBehindAJoint(String text, String word, boolean begins) {
    Sentence sentence = sentence(text);

    assertThat(voice(sentence).sourceBegins(item(sentence, word))).isEqualTo(begins);
  }
}
