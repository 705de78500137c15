package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.Span;

/** Names, titles and the words between them, before anybody is looked up. */
final class PersonNameTest {
  private static final NameLexicon ENGLISH = Language.english().names();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Dr. Anna Kern; anna kern; kern",
        "The Rt. Hon. Anna Kern; anna kern; kern",
        "Paul Weiss, Jr.; paul weiss jr; weiss",
        "Sheikha Kern; kern; kern",
        "Kern; kern; kern",
      })
  void formsOfAddressAndGenerationsAreNoSurname(String printed, String words, String surname) {
    PersonName name = PersonName.of(printed, ENGLISH);

    assertThat(name.joined()).isEqualTo(words);
    assertThat(name.last()).isEqualTo(surname);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Anna Kern, A. Kern, true",
    "Tony Kern, Antony Kern, false",
    "Alex Kern, Alexander Kern, true",
    "Anna Kern, Anna Vik, false",
    "Paul Weiss Jr, Paul Weiss, true",
  })
  void namesAgreeWhereNeitherContradicts(String one, String other, boolean agree) {
    assertThat(PersonName.of(one, ENGLISH).agreesWith(PersonName.of(other, ENGLISH)))
        .isEqualTo(agree);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Dr. Anna Kern; Anna Kern",
        "Ambassador Anna Kern; Anna Kern",
        "Sheikh Dr. Omar Vik; Omar Vik",
        "Sheikh Omar Vik; Sheikh Omar Vik",
        "Lord Kern; Lord Kern",
      })
  void aNameThatOnlyTheDocumentKnowsIsPrintedWithoutAddress(String printed, String name) {
    assertThat(ENGLISH.withoutAddress(printed)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern, Jo Vik and Paul Weiss; Anna Kern|Jo Vik|Paul Weiss",
        "both Anna Kern and Jo Vik; Anna Kern|Jo Vik",
        "Anna Kern, as well as Jo Vik; Anna Kern|Jo Vik",
        "Anna Kern, minister of ports; Anna Kern, minister of ports",
        "Alexandra Kern; Alexandra Kern",
      })
  void aSourceOfSeveralIsTakenApart(String source, String parts) {
    assertThat(new Coordination(ENGLISH).parts(source, new Span(0, source.length())))
        .extracting(span -> span.of(source))
        .containsExactly(parts.split("\\|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Presidents Kern and Vik met.; Presidents; Kern|Vik",
        "Foreign Ministers Kern, Vik and Weiss met.; Foreign Ministers; Kern|Vik|Weiss",
      })
  void namesShareThePluralTitleBeforeThem(String text, String title, String names) {
    List<PluralTitles.Sharing> found =
        new PluralTitles(text, ENGLISH, new NameWordReader(text, ENGLISH)).all();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().of(text)).isEqualTo(title);
    assertThat(found.getFirst().names())
        .extracting(name -> name.getFirst().cover(name.getLast()).of(text))
        .containsExactly(names.split("\\|"));
  }

  @Test
  void onePresidentSharesNothing() {
    String text = "President Kern and Vik met.";

    assertThat(new PluralTitles(text, ENGLISH, new NameWordReader(text, ENGLISH)).all()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "FOREIGN MINISTER KERN; foreign minister; kern",
        "The Former President Kern; president; kern",
        "FOREIGN MININSTER KERN; foreign minister; kern",
        "Anna Kern (via interpreter); ; anna kern",
        "Minister of Fisheries; ; ''",
      })
  void aLabelIsATitleAndAName(String printed, String title, String name) {
    SpeakerLabel label = SpeakerLabel.of(printed, ENGLISH);

    assertThat(label.title() == null ? null : label.title().form()).isEqualTo(title);
    assertThat(label.name().joined()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "on your second question, nothing to announce; 2",
        "on the first, we agree; 1",
        "to the last part of it, no; -1",
        "the second road is open; 0",
        "a second question came; 0",
      })
  void anAnswerNamesTheQuestionThatItTakesUp(String sentence, int number) {
    assertThat(new QuestionParts.Words(ENGLISH).named(sentence)).isEqualTo(number);
  }

  @Test
  void nothingIsLookedForInFieldsAboveTheWords() {
    String text = "TITLE: Talks in Rome\nLINK: https://example.org\nMINISTER: Good morning.\n";

    assertThat(new HeaderBlock(ENGLISH).end(text)).isEqualTo(text.indexOf("MINISTER"));
    assertThat(new HeaderBlock(ENGLISH).end("MINISTER: Good morning.\n")).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He left. Gov. Kern of Rome stayed. She came.|Gov. Kern of Rome stayed.",
        "Rome fell? Not at all.|Rome fell?",
        "He left for Oslo. Rome was quiet.|Rome was quiet.",
        "It rained in 2019. J. Kern of Rome stayed.|J. Kern of Rome stayed.",
      })
  void aStopBehindAnAbbreviationOrALetterEndsNoSentence(String text, String sentence) {
    int at = text.indexOf("Rome");

    assertThat(
            new RoughSentences(text, ENGLISH.sentenceStops())
                .around(new Span(at, at + 4))
                .of(text)
                .strip())
        .isEqualTo(sentence);
  }
}
