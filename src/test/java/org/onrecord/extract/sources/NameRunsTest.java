package org.onrecord.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.grammar.QuotationMarks;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Span;

/**
 * {@link NameRuns}, with {@link NameEvidence}, {@link Portfolios} and {@link Appositions}: which
 * runs of capitalised words name a person, and what the words beside them say of him.
 */
final class NameRunsTest {
  private static final Vocabulary WORDS = Language.english().vocabulary();

  /** "name [titles] affiliation SEX" of each person, with "part" for a mere surname. */
  private static String persons(String text) {
    Tokens tokens = new Tokenizer(WORDS).tokens(text);
    new Tagger(WORDS).tag(tokens);
    String found =
        new NameRuns(
                tokens,
                WORDS,
                QuotationMarks.in(text, new Span(0, text.length())),
                new Appositions(tokens, WORDS))
            .mentions().stream().map(NameRunsTest::line).collect(Collectors.joining(" & "));
    return found.isEmpty() ? "-" : found;
  }

  private static String line(PersonMention person) {
    return person.name()
        + ' '
        + person.titles()
        + (person.affiliation() == null ? "" : ' ' + person.affiliation())
        + ' '
        + person.gender()
        + (person.isFull() ? "" : " part")
        + (person.quoted() ? " quoted" : "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Minister for Foreign Trade Jo Kern left.|Jo Kern [Minister for Foreign Trade] UNKNOWN",
        "Minister of Trade Kern left.|Kern [Minister of Trade] UNKNOWN part",
        "Under Secretary for Political Affairs Jo Kern left."
            + "|Jo Kern [Under Secretary for Political Affairs] UNKNOWN",
        "Sen. Anna Kern left.|Anna Kern [Sen.] FEMALE",
        "Then-Senator Anna Kern left.|Anna Kern [Then-Senator] FEMALE",
        "Senator Anna Kern of Norland left.|Anna Kern [Senator] Norland FEMALE",
        "Norland Prime Minister Jo Kern left.|Jo Kern [Prime Minister] Norland UNKNOWN",
        "Boeing spokesman Ben Carlsen left.|Ben Carlsen [spokesman] Boeing MALE",
        "Former mayor and businessman Ben Carlsen left.|Ben Carlsen [businessman] MALE",
        "Mr. Kern left. Mrs. Kern stayed.|Kern [Mr.] MALE part & Kern [Mrs.] FEMALE part",
        "King Haakar left. Queen Maud stayed.|Haakar [King] MALE part & Maud [Queen] FEMALE part",
      })
  void titlesBeforeANameBelongToIt(String text, String persons) {
    assertThat(persons(text)).isEqualTo(persons);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Anna Kern, the mayor of Oslo, left.|Anna Kern [the mayor of Oslo] FEMALE",
        "Anna Kern, a friend, left.|Anna Kern [a friend] FEMALE",
        "Anna Kern, Oslo, left.|Anna Kern [] FEMALE",
        "Norland's foreign minister, Jo Kern, left.|Jo Kern [minister] UNKNOWN",
        "Her deputy, Jo Kern, left.|Jo Kern [deputy] UNKNOWN",
        "The head of the port board, Jo Kern, left.|Jo Kern [head] UNKNOWN",
        "“I saw Anna Kern,” he said.|Anna Kern [] FEMALE quoted",
      })
  void appositionsBesideANameDescribeItsBearer(String text, String persons) {
    assertThat(persons(text)).isEqualTo(persons);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister of Trade left.|-",
        "Oslo Harbour was shut.|-",
        "The Kern Report was late.|-",
        "Harbour Valley was shut. Valley said so.|-",
        "Kern left.|-",
        "Anna Kern left. Kern returned.|Anna Kern [] FEMALE & Kern [] UNKNOWN part",
        "Minister Maryam Al Dosari left. Al Dosari returned."
            + "|Maryam Al Dosari [Minister] UNKNOWN & Al Dosari [] UNKNOWN part",
      })
  void fieldsPlacesAndSurnamesThatNothingShowsAreNobody(String text, String persons) {
    assertThat(persons(text)).isEqualTo(persons);
  }
}
