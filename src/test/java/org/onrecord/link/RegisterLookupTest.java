package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Content;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Register.Tenure;

final class RegisterLookupTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

  private final RegisterLookup lookup =
      new RegisterLookup(Register.of(content()), Language.english());

  private static Content content() {
    List<Country> countries =
        List.of(country("NO", "Norway", "Norwegian"), country("AT", "Austria", "Austrian"));
    List<Office> offices =
        List.of(
            new Office(
                "o:no-fm",
                List.of("Minister of Foreign Affairs of Norway", "Foreign Minister"),
                "foreign-minister",
                "NO",
                null),
            new Office(
                "o:at-c",
                List.of("Federal Chancellor of Austria", "Chancellor"),
                "head-of-government",
                "AT",
                null),
            new Office(
                "o:nc",
                List.of("Secretary-General of the Nordic Council", "Secretary-General"),
                "head-of-organisation",
                null,
                "i:norc"),
            new Office(
                "o:at-fm",
                List.of("Foreign Minister of Austria", "Foreign Minister"),
                "foreign-minister",
                "AT",
                null));
    List<Person> people =
        List.of(
            person("Ylva Brandvik"),
            person("Franz Oberlechner"),
            person("Maria Brandvik"),
            person("Jo Ness"),
            person("Arvid K. Tveit Jr."));
    List<Tenure> tenures =
        List.of(
            new Tenure(0, 0, Period.of("2030-02-01", null), false),
            new Tenure(1, 1, Period.of("2029", "2032-06"), false),
            new Tenure(2, 3, Period.of("2020", "2024"), true),
            new Tenure(3, 2, Period.of("2030", "2033"), false),
            new Tenure(4, 3, Period.of("2030", "2032"), false));
    List<Register.Organisation> organisations =
        List.of(new Register.Organisation("i:norc", List.of("Nordic Council", "NORC")));
    return new Content(countries, List.of(), organisations, List.of(), offices, people, tenures);
  }

  private static Country country(String code, String name, String demonym) {
    return new Country(
        "c:" + code,
        code,
        List.of(name),
        List.of(demonym),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Period.ALWAYS,
        null,
        List.of());
  }

  private static Person person(String name) {
    return new Person(
        "p:" + name, List.of(name), List.of(name.substring(name.indexOf(' ') + 1)), null);
  }

  @Test
  void aTitleOfACountryMeansWhoeverHoldsItThen() {
    assertThat(lookup.find("Norwegian foreign minister", DAY, null))
        .containsExactly(
            new RegisterLookup.Candidate(
                "p:Ylva Brandvik",
                "Ylva Brandvik",
                "\"foreign minister\" is a title of the office; \"norwegian\" is NO",
                List.of(
                    new RegisterLookup.Term(
                        "o:no-fm",
                        "Minister of Foreign Affairs of Norway",
                        "2030-02-01",
                        null,
                        false)),
                null));
    assertThat(lookup.find("foreign minister of Norway", DAY, null)).hasSize(1);
    assertThat(lookup.find("Norway's foreign minister", DAY, null)).hasSize(1);
    assertThat(lookup.find("foreign minister", DAY, "NO")).hasSize(1);
    assertThat(lookup.find("Norwegian foreign minister", DAY, "AT")).isEmpty();
  }

  @Test
  void aTermIsDatedAsFarAsItIsKnown() {
    assertThat(lookup.find("the Chancellor", DAY, null).getFirst().onTheDay())
        .containsExactly(
            new RegisterLookup.Term(
                "o:at-c", "Federal Chancellor of Austria", "2029", "2032-06", false));
  }

  @Test
  void aFamilyNameMeansWhoIsInOfficeThen() {
    assertThat(lookup.find("Brandvik", DAY, null))
        .extracting(RegisterLookup.Candidate::name)
        .containsExactly("Ylva Brandvik");
    assertThat(lookup.find("Foreign Minister Brandvik", LocalDate.of(2022, 1, 1), null))
        .extracting(RegisterLookup.Candidate::name)
        .containsExactly("Maria Brandvik");
  }

  @Test
  void dotsAndInitialsOfANameMayBeSetOtherwise() {
    for (String name :
        List.of(
            "Arvid K. Tveit Jr.",
            "Arvid K Tveit, Jr.",
            "Arvid Tveit",
            "Arvid K. L. Tveit",
            "Foreign Minister Arvid K. Tveit",
            "Jo B. Ness")) {
      assertThat(lookup.find(name, DAY, null)).as(name).hasSize(1);
    }
    assertThat(lookup.find("Arvid L. Tveit", DAY, null)).isEmpty();
    assertThat(lookup.find("Arvid K. Tveit Sr.", DAY, null)).isEmpty();
    assertThat(lookup.find("Arvid L. Tveit Jr.", DAY, null)).isEmpty();
    assertThat(lookup.find("Arvid Tveit", DAY, null).getFirst().because())
        .isEqualTo("\"arvid tveit\" is but for initials the name \"Arvid K. Tveit Jr.\"");
  }

  @Test
  void whoLeftOfficeIsToldAsSuch() {
    RegisterLookup.Candidate former = lookup.find("Maria Brandvik", DAY, null).getFirst();

    assertThat(former.inOffice()).isFalse();
    assertThat(former.otherwise())
        .isEqualTo(
            new RegisterLookup.Term(
                "o:at-fm", "Foreign Minister of Austria", "2020", "2024", true));
  }

  @Test
  void allWhoMayBeMeantAreListed() {
    assertThat(lookup.find("Brandvik", LocalDate.of(2027, 1, 1), null))
        .extracting(RegisterLookup.Candidate::name)
        .containsExactly("Maria Brandvik", "Ylva Brandvik");
  }

  @Test
  void aTitleOfAnOrganisationMeansItsHead() {
    assertThat(lookup.find("NORC Secretary-General", DAY, null))
        .extracting(RegisterLookup.Candidate::name)
        .containsExactly("Jo Ness");
    assertThat(lookup.find("Secretary-General of the Nordic Council", DAY, null))
        .extracting(RegisterLookup.Candidate::because)
        .containsExactly(
            "\"secretary-general\" is a title of the office; \"nordic council\" is i:norc");
    assertThat(lookup.find("Norwegian Secretary-General", DAY, null)).isEmpty();
  }

  @Test
  void nobodyIsNobody() {
    assertThat(lookup.find("Jo Kern", DAY, null)).isEmpty();
    assertThat(lookup.find("mister", DAY, null)).isEmpty();
    assertThat(lookup.find("", DAY, null)).isEmpty();
  }
}
