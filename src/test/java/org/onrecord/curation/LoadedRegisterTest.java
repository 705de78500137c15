package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.language.Language;
import org.onrecord.link.RegisterLookup;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.register.Register;

final class LoadedRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

  @TempDir private Path scratch;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(scratch.resolve(name), text);
  }

  private static List<String> found(Register register, String name, LocalDate on) {
    return new RegisterLookup(register, Language.english())
        .find(name, on, null).stream()
            .filter(RegisterLookup.Candidate::inOffice)
            .map(RegisterLookup.Candidate::name)
            .toList();
  }

  @Test
  void columnsMayStandInAnyOrderAndMayBeMissing() throws IOException {
    Path own =
        file(
            "own.csv",
            "\uFEFFtitle;office_kind;country;start;person\r\n"
                + "Foreign Minister;foreign-minister;NO;2030-02-01;Ylva Brandvik\r\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(found(register, "Norwegian foreign minister", DAY)).containsExactly("Ylva Brandvik");
  }

  @Test
  void tellsInWhatItDiffersFromTheProgramsOwn() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,start\n"
                + "Ylva Brandvik,foreign-minister,Minister of Foreign Affairs,NO,2023-10-20\n");

    LoadedRegister loaded = LoadedRegister.with(List.of(own));

    Set<Triple> expected = new HashSet<>(RegisterReader.bundledGraph().find().toList());
    assertThat(expected.containsAll(loaded.gone())).isTrue();
    loaded.gone().forEach(expected::remove);
    assertThat(loaded.added()).isNotEmpty().noneMatch(expected::contains);
    expected.addAll(loaded.added());
    assertThat(expected.equals(new HashSet<>(loaded.triples()))).isTrue();
    assertThat(LoadedRegister.with(List.of()).added()).isEmpty();
  }

  @Test
  void aNewIncumbentClosesTheTermThatWasOpen() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,start\n"
                + "Ylva Brandvik,foreign-minister,Foreign Minister,NO,2030-02-01\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(found(register, "Norwegian foreign minister", LocalDate.of(2029, 5, 1)))
        .containsExactly("Espen Barth Eide");
    assertThat(found(register, "Barth Eide", DAY)).isEmpty();
  }

  @Test
  void aRowAboutAKnownTermTakesItsPlace() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,start,end\n"
                + "Espen Barth Eide,foreign-minister,Minister of Foreign"
                + " Affairs,NO,2023-10-16,2027-01-15\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(found(register, "Norwegian foreign minister", LocalDate.of(2026, 5, 1)))
        .containsExactly("Espen Barth Eide");
    assertThat(found(register, "Norwegian foreign minister", DAY)).isEmpty();
    assertThat(register.content().people())
        .filteredOn(person -> person.name().equals("Espen Barth Eide"))
        .hasSize(1);
  }

  @Test
  void aRowWithAnEndAndNoStartClosesAKnownTerm() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,end\n"
                + "Espen Barth Eide,foreign-minister,Minister of Foreign Affairs,NO,2027-01-15\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(found(register, "Barth Eide", LocalDate.of(2026, 5, 1)))
        .containsExactly("Espen Barth Eide");
    assertThat(found(register, "Barth Eide", DAY)).isEmpty();
  }

  @Test
  void aNameAloneDoesNotMakeTheSamePerson() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,start\n"
                + "Espen Barth Eide,trade-minister,Minister of Trade,FJ,2030\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(register.content().people())
        .filteredOn(person -> person.name().equals("Espen Barth Eide"))
        .extracting(Register.Person::iri)
        .containsExactly(
            "https://w3id.org/onrecord/id/person/espen-barth-eide",
            "https://w3id.org/onrecord/id/person/espen-barth-eide-fj");
  }

  @Test
  void aNameInLettersThatNoSlugShowsStillGetsAnIri() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country,start\n"
                + "小林未来,trade-minister,Minister of Trade,JP,2030\n");

    Register register = LoadedRegister.with(List.of(own)).register();

    assertThat(register.content().people())
        .filteredOn(person -> person.name().equals("小林未来"))
        .singleElement()
        .extracting(Register.Person::iri)
        .asString()
        .matches("https://w3id.org/onrecord/id/person/[0-9a-f]{12}");
  }

  @Test
  void theFirstFaultOfATableIsToldWithItsPlace() throws IOException {
    Path own =
        file(
            "own.csv",
            "person,office_kind,title,country\n"
                + "Ada Lind,minstrel,Premier,NO\n"
                + "Bo Ek,other,Premier,XX\n");

    assertThatThrownBy(() -> LoadedRegister.with(List.of(own)))
        .isInstanceOf(RegisterException.class)
        .hasMessage(
            own
                + ":2: no office kind: 'minstrel' (and 1 more faults; 'onrecord register check'"
                + " tells all)");
  }

  @Test
  void brokenTurtleIsToldWithLineAndColumn() throws IOException {
    Path own =
        file(
            "own.ttl",
            "@prefix rec: <https://w3id.org/onrecord/ns#> .\n"
                + "<person/ada-lind> a rec:Official ;\n"
                + "  rec:note \"open .\n");

    assertThatThrownBy(() -> LoadedRegister.with(List.of(own)))
        .hasMessageStartingWith(own + ":4:1: ");
  }
}
