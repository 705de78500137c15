package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.OfficeHeld;
import org.onrecord.register.PeopleIndex;
import org.onrecord.text.Span;

/**
 * {@link NameMatches}, {@link FullNames}, {@link GivenNames}, {@link HeldOffices} and {@link
 * NamedPersons}: what the register says of names and of who bears them.
 */
final class RegisterNamesTest {
  private static final Language ENGLISH = Language.english();
  private static final NameLexicon NAMES = ENGLISH.names();
  private static final PeopleIndex INDEX = new PeopleIndex(Linked.REGISTER, ENGLISH);
  private static final String OFFICE = "https://w3id.org/onrecord/id/office/";

  private static String matches(String printed) {
    String found =
        new NameMatches(INDEX)
            .of(PersonName.of(printed, NAMES)).values().stream()
                .sorted()
                .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Walter Tillman|the name \"Walter Tillman\"",
        "Walter J Tillman|the name \"Walter J. Tillman\"",
        "Walter B. Tillman|but for initials the name \"Walter Tillman\"",
        "Berle|the family name of \"Anne Berle\"; the family name of \"Odd Berle\"",
        "Walter|the first word of \"Walter Tillman\"",
        "Wulter Tillman|-",
      })
  void aNameMatchesWhollyOrInPart(String printed, String matched) {
    assertThat(matches(printed)).isEqualTo(matched);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Will Marsh, senator, Will Marsh",
    "Will B. Marsh, '', Will Marsh",
    "Bill Marsh, '', -",
    "Will Marsh, foreign minister, Will Marsh",
  })
  void aFullNameIsLookedUpWithItsInitialsAndWithout(String printed, String title, String name) {
    FullNames names =
        new FullNames(new Officials(INDEX, NAMES), NAMES, Moment.of(LocalDate.parse("2021-05-20")));
    Identified who = names.of(PersonName.of(printed, NAMES), NAMES.titleOf(title)).identified();

    assertThat(who == null ? "-" : who.name()).isEqualTo(name);
  }

  @Test
  void aGivenNameOfTheRegisterIsKnown() {
    GivenNames given = new GivenNames(Linked.REGISTER, NAMES);

    assertThat(given.has("Walter")).isTrue();
    assertThat(given.has("Tillman")).isFalse();
    assertThat(given.sex("Walter")).isEqualTo(Sex.UNKNOWN);
  }

  private static OfficeHeld held(String office) {
    return new OfficeHeld(OFFICE + office, office);
  }

  @Test
  void anOfficeTellsForWhomItsHolderSpeaks() {
    HeldOffices offices = new HeldOffices(Linked.REGISTER, NAMES);

    assertThat(offices.isOfGovernment(OFFICE + "fr-fm")).isTrue();
    assertThat(offices.isOfGovernment(OFFICE + "us-senator")).isFalse();
    assertThat(offices.isMember(held("us-senator"))).isTrue();
    assertThat(offices.isMember(held("us-president"))).isFalse();
    assertThat(offices.isMember(null)).isFalse();
    assertThat(offices.isSeatElsewhere(held("us-senator"), "FR")).isTrue();
    assertThat(offices.isSeatElsewhere(held("us-senator"), "US")).isFalse();
    assertThat(offices.isEmbassyElsewhere(held("us-ambassador-un"), "NO")).isTrue();
    assertThat(offices.isSpokesperson(held("us-spokesperson"))).isTrue();
  }

  private static NamedPersons.Naming naming(int at, Identified who, Sex sex) {
    return new NamedPersons.Naming(
        new Span(at, at + 4), who, java.util.Set.of(), sex, false, false);
  }

  private static Identified local(String name) {
    return new Identified(-1, name, null, null, null, 1);
  }

  private static @Nullable Sex sexOf(Identified who, NamedPersons.Naming... namings) {
    return new NamedPersons(
            List.of(namings), Linked.REGISTER, new GivenNames(Linked.REGISTER, NAMES))
        .sex(who);
  }

  @Test
  void theSexThatTheTextShowsCountsWhereItDoesNotContradictItself() {
    Identified kern = local("Kern");

    assertThat(sexOf(kern, naming(0, kern, Sex.UNKNOWN), naming(9, kern, Sex.FEMALE)))
        .isEqualTo(Sex.FEMALE);
    assertThat(sexOf(kern, naming(0, kern, Sex.MALE), naming(9, kern, Sex.FEMALE)))
        .isEqualTo(Sex.UNKNOWN);
    assertThat(sexOf(kern, naming(0, local("Weir"), Sex.MALE))).isEqualTo(Sex.UNKNOWN);
  }

  @Test
  void mentionsAreFoundByWhereTheyBegin() {
    NamedPersons persons =
        new NamedPersons(
            List.of(
                naming(20, local("Kern"), Sex.UNKNOWN),
                naming(5, local("Weir"), Sex.UNKNOWN),
                naming(30, local("Kern"), Sex.UNKNOWN)),
            Linked.REGISTER,
            new GivenNames(Linked.REGISTER, NAMES));

    assertThat(persons.within(5, 30))
        .extracting(n -> n.who().name())
        .containsExactly("Weir", "Kern");
    assertThat(NamedPersons.distinct(persons.within(0, 99)))
        .extracting(Identified::name)
        .containsExactly("Weir", "Kern");
  }
}
