package org.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Language;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.register.Register;
import org.onrecord.text.WordListFile;

/** Plain questions, read with the built-in register. */
final class QuestionReaderTest {
  private static final QuestionReader READER =
      new QuestionReader(
          Language.english(), Register.bundled().orElseThrow(), QueryCatalogue.bundled());

  static Stream<Arguments> questions() {
    return WordListFile.beside(QuestionReaderTest.class, "questions.tsv").lines().stream()
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[1], row.length > 2 ? row[2].strip() : ""));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionIsReadAsTheFileSays(String question, String query, String values) {
    Reading reading = READER.read(question);
    if (query.equals("REFUSE")) {
      assertThat(reading.refusal()).as(told(reading)).isPresent();
    } else {
      assertThat(reading.refusal()).isEmpty();
      assertThat(reading.query()).contains(query);
      assertThat(shown(reading)).isEqualTo(sorted(values));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Blinken say about China yesterday?       | there is no clock here
          What did Blinken say about China on 3/6/2021?     | write 2021-06-03 or 2021-03-06
          What did Blinken say about China in July?         | has no year
          What did Blinken say about China before the coup? | names no date
          statements on Congo in 2021                       | Democratic Republic of the Congo (CD)
          What did Bush say about Saudi Arabia?             | George H. W. Bush
          What did Blinken say about Wakanda?               | “Wakanda” is not understood
          Why did Putin invade Ukraine?                     | asks for a reason
          Compare China and Russia on Taiwan                | “Compare” cannot be asked in this way
          """)
  void refusalSaysWhy(String question, String why) {
    assertThat(READER.read(question).refusal().orElse("")).contains(why);
  }

  @Test
  void slipOfTheKeyboardIsToldAndWordsThatWereNotUsedToo() {
    Reading reading = READER.read("whom did blinkne urge to show restraint");
    assertThat(reading.refusal()).isEmpty();
    assertThat(reading.notes()).anyMatch(note -> note.contains("blinkne as Blinken"));
    assertThat(reading.ignored()).containsExactly("to show restraint");
  }

  @Test
  void namesakesWhoWerePassedOverAreTold() {
    assertThat(READER.read("What did Obama say about Cuba?").notes())
        .anyMatch(note -> note.startsWith("Obama is taken for Barack Obama, not "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "about about about",
        "\"",
        "who who who",
        "2021",
        "the of and",
        "“”",
        "💥 what?",
        "between and 2021 to since until"
      })
  void whatIsNoQuestionIsRefusedAndNothingBreaks(String question) {
    assertThat(READER.read(question).refusal()).isPresent();
  }

  @Test
  void everyValueHasAParameterOfItsQuestion() {
    questions()
        .map(arguments -> READER.read((String) arguments.get()[0]))
        .filter(reading -> reading.refusal().isEmpty())
        .forEach(
            reading ->
                assertThat(
                        QueryCatalogue.bundled().find(reading.query().orElseThrow()).orElseThrow()
                            .parameters())
                    .extracting(parameter -> parameter.name())
                    .containsAll(reading.values().keySet()));
  }

  private static String told(Reading reading) {
    return reading.question() + ": " + reading.query() + " " + reading.values();
  }

  private static Map<String, List<String>> shown(Reading reading) {
    Map<String, List<String>> shown = new TreeMap<>();
    reading
        .values()
        .forEach(
            (name, all) -> shown.put(name, all.stream().map(Reading.Value::shown).sorted().toList()));
    return shown;
  }

  private static Map<String, List<String>> sorted(String values) {
    return Stream.of(values.split(";"))
        .filter(part -> !part.isBlank())
        .map(part -> part.split("=", 2))
        .collect(
            Collectors.groupingBy(
                part -> part[0],
                TreeMap::new,
                Collectors.mapping(
                    part -> part[1],
                    Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.stream().sorted().toList()))));
  }
}
