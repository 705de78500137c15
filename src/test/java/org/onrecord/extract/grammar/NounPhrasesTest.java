package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** Where noun phrases, subjects, adjuncts and sentences begin and end. */
final class NounPhrasesTest {
  private static final Language ENGLISH = Language.english();

  private static List<Sentence> sentences(String text) {
    Tokens tokens = new Tokenizer(ENGLISH.vocabulary()).tokens(text);
    new Tagger(ENGLISH.vocabulary()).tag(tokens);
    Span whole = new Span(0, text.length());
    return new SentenceBreaker(ENGLISH.vocabulary())
        .of(tokens, whole, QuotationMarks.in(text, whole));
  }

  private static Grammar grammar(String text) {
    return Grammar.of(sentences(text).getFirst(), ENGLISH.cues(), ENGLISH.vocabulary());
  }

  private static int item(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The two envoys from Peru left.; peru; The two envoys from Peru",
        "An aide to the minister left.; minister; An aide to the minister",
        "Officials familiar with the matter left.; matter; Officials familiar with the matter",
        "Kern and I left.; i; Kern and I",
        "They met as we left.; we; we",
        "Some left.; some; Some",
        "Yesterday the minister left.; minister; the minister",
      })
  void aPhraseBeginsWhereItsFirstWordStands(String text, String last, String phrase) {
    Grammar in = grammar(text);
    int end = item(in.sentence(), last);
    int start = in.phrases().startOf(end);

    assertThat(start).isNotNegative();
    assertThat(in.sentence().span(start, end).of(text)).isEqualTo(phrase);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said it.; said; The envoy",
        "The envoy, a lawyer, said it.; said; The envoy, a lawyer,",
        "The minister himself said it.; said; The minister",
        "The envoy came and said it.; said; The envoy",
        "The envoy, who left, said it.; left; who",
      })
  void aSubjectStandsBeforeItsVerb(String text, String verb, String subject) {
    Grammar in = grammar(text);
    Subjects.Phrase found =
        in.subjects().of(VerbGroup.at(in.sentence(), item(in.sentence(), verb)));

    assertThat(found == null ? "" : in.sentence().span(found).of(text))
        .isEqualTo(subject.replaceFirst(",$", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said it.; true",
        "Many said it.; true",
        "The way said it.; false",
        "Something said it.; false",
        "Yes said it.; false",
      })
  void onlySomebodyCanSpeak(String text, boolean speaks) {
    Grammar in = grammar(text);
    int verb = item(in.sentence(), "said");

    assertThat(in.possible().canSpeak(new Subjects.Phrase(0, verb - 1))).isEqualTo(speaks);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She said on Monday that it rained.; said; that",
        "She said in an interview that it rained.; said; that",
        "She said before the vote that it rained.; said; that",
        "She said before they voted that it rained.; said; before",
        "She said it rained.; said; it",
      })
  void timesAndOccasionsBehindAVerbAreAdjuncts(String text, String verb, String next) {
    Grammar in = grammar(text);
    int after = in.adjuncts().after(item(in.sentence(), verb) + 1);

    assertThat(in.sentence().word(after)).isEqualTo(next);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "He left. She stayed. ~ 2",
        "“It rained.” She stayed. ~ 2",
        "“Did it rain?” she asked. ~ 1",
        "“Did it rain?” the envoy wondered. ~ 1",
        "He came from the U.S. They left. ~ 2",
        "Gen. Kern left. ~ 1",
      })
  void aQuotationBelongsToTheSentenceOfItsTag(String text, int sentences) {
    assertThat(sentences(text)).hasSize(sentences);
  }
}
