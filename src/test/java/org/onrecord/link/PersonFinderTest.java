package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.register.PeopleIndex;

/** Where a text speaks of persons, by name, by title and by both, and who is meant. */
final class PersonFinderTest {
  private static final Language ENGLISH = Language.english();
  private static final NameLexicon NAMES = ENGLISH.names();
  private static final NameFinder NAME_FINDER = new NameFinder(Linked.REGISTER, NAMES);
  private static final PersonFinder FINDER =
      new PersonFinder(new Officials(new PeopleIndex(Linked.REGISTER, ENGLISH), NAMES), NAMES);

  /** "words HOW=name" of each reference, "!" where the person is only spoken to. */
  private static String references(String text, String day) {
    List<Reference> found =
        FINDER.find(text, NAME_FINDER.find(text), Moment.of(LocalDate.parse(day)), new Cast());
    String printed = found.stream().map(r -> line(text, r)).collect(Collectors.joining(" & "));
    return printed.isEmpty() ? "-" : printed;
  }

  private static String line(String text, Reference reference) {
    Identified who = reference.identified();
    return reference.span().of(text)
        + ' '
        + reference.how()
        + '='
        + (who == null ? "-" : who.name())
        + (reference.addressed() ? "!" : "");
  }

  private static String in2021(String text) {
    return references(text, "2021-05-20");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "Walter Tillman left.# Walter Tillman NAME=Walter Tillman",
        "Secretary of State Walter Tillman left. Tillman sailed."
            + "# Secretary of State Walter Tillman NAME=Walter Tillman & Tillman SURNAME=Walter"
            + " Tillman",
        "Tillman sailed.# -",
        "President Hollis left.# President Hollis SURNAME=Rex Hollis",
        "President Hollis Monday left.# President Hollis SURNAME=Rex Hollis",
        "Prime Minister Hollis left.# -",
        "The secretary of state, Walter Tillman, left."
            + "# secretary of state, Walter Tillman NAME=Walter Tillman",
      })
  void aSurnameNeedsATitleOrSomebodyIntroduced(String text, String found) {
    assertThat(in2021(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The French president left.# president OFFICE=Luc de Vaubert",
        "The president of France left.# president OFFICE=Luc de Vaubert",
        "The president of France, Odd Kern, left.# president OFFICE=-",
        "The President left.# President OFFICE=-",
        "A president left.# -",
        "Thank you, Mr. Secretary.# Mr. Secretary OFFICE=-!",
      })
  void aTitleAloneIsAnOfficeWhereACountryStandsBesideIt(String text, String found) {
    assertThat(in2021(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '#',
      value = {
        "2018-05-20# President Ada Corwin",
        "2021-05-20# President Rex Hollis",
      })
  void whoIsMeantByAnOfficeGoesByTheDay(String day, String holder) {
    assertThat(references("The American president left.", day))
        .isEqualTo("president OFFICE=" + holder.substring("President ".length()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "Presidents Hollis and de Vaubert met.# Presidents Hollis SURNAME=Rex Hollis & de Vaubert"
            + " SURNAME=Luc de Vaubert",
        "Foreign Ministers Berle and Quist met.# -",
        "Ministers Berle and Kern met.# -",
      })
  void twoWhoShareATitleHaveItEach(String text, String found) {
    assertThat(in2021(text)).isEqualTo(found);
  }
}
