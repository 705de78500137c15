package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** The register's names in a text: which words, and as what. */
final class NameFinderTest {
  private static final NameFinder FINDER =
      new NameFinder(Linked.REGISTER, Language.english().names());

  private static <T> String words(String text, List<T> found, Function<T, Span> span) {
    return found.isEmpty()
        ? "-"
        : found.stream().map(f -> span.apply(f).of(text)).collect(Collectors.joining(", "));
  }

  private static FoundNames in(String text) {
    return FINDER.find(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway signed in Oslo.|Norway NAME NAMED, Oslo CAPITAL NAMED",
        "The Norwegian envoy left.|Norwegian DEMONYM NAMED",
        "NORWAY signed; norway is cold.|NORWAY NAME NAMED",
        "The US is large, us too.|US NAME NAMED",
        "They sailed the Norwegian Sea.|-",
        "The Oslo Accords held.|-",
        "He speaks French.|-",
        "She teaches the French language.|-",
        "See https://oslo.example/Norway now.|-",
        "Norwegians like it.|Norwegians DEMONYM PEOPLE",
      })
  void countriesAreFoundInTheirCaseAndNotInOtherNames(String text, String countries) {
    List<FoundNames.CountryName> found = in(text).countries();
    String printed =
        found.stream()
            .map(c -> c.span().of(text) + ' ' + c.how() + ' ' + c.about())
            .collect(Collectors.joining(", "));

    assertThat(printed.isEmpty() ? "-" : printed).isEqualTo(countries);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Walter J. Tillman and Ada Corwin met.|Walter J. Tillman, Ada Corwin",
        "walter tillman met.|-",
        "Corwin met.|-",
      })
  void personsAreFoundByTheirFullNames(String text, String persons) {
    assertThat(words(text, in(text).people(), FoundNames.FullName::span)).isEqualTo(persons);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The cod quota was raised, fisheries too.|cod quota, fisheries",
        "The cod quota of jokes was raised.|-",
        "Cod is dear.|-",
      })
  void topicsAreNotFoundInWhatMisleads(String text, String topics) {
    assertThat(words(text, in(text).topics(), FoundNames.Found::span)).isEqualTo(topics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Nordic Council met.|Nordic Council|-",
        "The Norwegian navy sailed.|Norwegian navy|Norwegian",
      })
  void anAdjectiveThatOpensABodysNameNamesTheCountry(
      String text, String organisations, String countries) {
    assertThat(words(text, in(text).organisations(), FoundNames.Found::span))
        .isEqualTo(organisations);
    assertThat(words(text, in(text).countries(), FoundNames.CountryName::span))
        .isEqualTo(countries);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The foreign minister met Prime Minister Quist.|foreign minister, Prime Minister",
        "A ministry met.|-",
      })
  void theLongestTitleIsTaken(String text, String titles) {
    assertThat(words(text, in(text).titles(), FoundNames.Found::span)).isEqualTo(titles);
  }
}
