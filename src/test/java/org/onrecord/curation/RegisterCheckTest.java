package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;

final class RegisterCheckTest {

  private static final Path REGISTER = Path.of("src/register");

  private static final String HEADER = String.join(",", Term.COLUMNS) + "\n";

  @Test
  void theRegisterContradictsItselfNowhere() throws IOException {
    assertThat(new RegisterCheck(RegisterTables.read(REGISTER)).faults()).isEmpty();
  }

  @Test
  void theRegisterCoversTheMembersOfTheUnitedNations() throws IOException {
    RegisterCoverage coverage = RegisterCoverage.of(REGISTER);

    assertThat(coverage.share("head-of-state").orElseThrow()).isGreaterThanOrEqualTo(.99);
    assertThat(coverage.share("head-of-government").orElseThrow()).isGreaterThanOrEqualTo(.97);
    assertThat(coverage.share("foreign-minister").orElseThrow()).isGreaterThanOrEqualTo(.90);
  }

  @Test
  void theGroupOfTwentyIsCoveredWithoutAHole() throws IOException {
    Set<String> members =
        Set.of(
            "AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "IT", "JP", "KR", "MX",
            "RU", "SA", "TR", "US", "ZA");

    assertThat(RegisterCoverage.of(REGISTER).lines())
        .filteredOn(line -> members.contains(line.country()))
        .allSatisfy(line -> assertThat(line.holes()).as("%s", line).isEmpty());
  }

  @Test
  void anEndBeforeTheStartIsToldWithItsLine(@TempDir Path scratch) throws IOException {
    assertThat(
            faults(
                scratch,
                "Ada Lind,,,,,foreign-minister,Minister of Foreign"
                    + " Affairs,SE,,2010-05-01,2009-05-01,,general-knowledge,\n"))
        .containsExactly("terms.csv:2: Ada Lind ends before the start");
  }

  @Test
  void twoMinistersAtOnceAreToldUnlessOneIsActing(@TempDir Path scratch) throws IOException {
    String first =
        "Ada Lind,,,,,foreign-minister,Minister of Foreign"
            + " Affairs,SE,,2010-05-01,2012-05-01,,general-knowledge,\n";
    String second =
        "Bo Ek,,,,,foreign-minister,Minister of Foreign"
            + " Affairs,SE,,2011-05-01,2013-05-01,,general-knowledge,\n";

    assertThat(faults(scratch, first + second))
        .containsExactly("terms.csv:3: Bo Ek is in office together with Ada Lind (terms.csv:2)");
    assertThat(
            faults(
                scratch, first + second.replace(",,general-knowledge", ",true,general-knowledge")))
        .isEmpty();
  }

  @Test
  void aHandoverInAYearThatIsAllThatIsKnownIsNoContradiction(@TempDir Path scratch)
      throws IOException {
    String first =
        "Ada Lind,,,,,head-of-government,Prime Minister,SE,,2008,2011,,general-knowledge,\n";
    String second = "Bo Ek,,,,,head-of-government,Prime Minister,SE,,2011,,,general-knowledge,\n";

    assertThat(faults(scratch, first + second)).isEmpty();
  }

  private static final String FAULT =
      "terms.csv:3: %s seems to be %s (terms.csv:2); give one of the rows the other's name or"
          + " Wikidata id";

  @Test
  void onePersonAsTwoIsTold(@TempDir Path scratch) throws IOException {
    assertThat(
            faults(
                scratch,
                minister("Ada K. Lind", "", "foreign-minister", 2004)
                    + minister("Ada Lind", "", "finance-minister", 2012)))
        .containsExactly(FAULT.formatted("Ada Lind", "Ada K. Lind"));
    assertThat(
            faults(
                scratch,
                minister("Sergej Holmqvist", "Q999999001", "spokesperson", 2004)
                    + minister("Sergei Holmkvist", "Q999999002", "spokesperson", 2004)))
        .containsExactly(FAULT.formatted("Sergei Holmkvist", "Sergej Holmqvist"));
  }

  @Test
  void namesakesWhomAnIdALifeOrAnInitialTellsApartAreTwo(@TempDir Path scratch)
      throws IOException {
    String first = minister("Ada K. Lind", "Q999999001", "foreign-minister", 2004);

    assertThat(
            faults(
                scratch,
                first + minister("Ada Lind", "Q999999002", "finance-minister", 2012)))
        .isEmpty();
    assertThat(faults(scratch, first + minister("Ada V. Lind", "", "trade-minister", 2012)))
        .isEmpty();
    assertThat(faults(scratch, first + minister("Ada Lind", "", "finance-minister", 2031)))
        .isEmpty();
    assertThat(
            faults(
                scratch,
                minister("Ada Lind", "", "spokesperson", 2004)
                    + minister("Ida Linda", "", "spokesperson", 2006)))
        .isEmpty();
  }

  @Test
  void anotherNameOfARowMakesItOnePersonWithTheRowOfThatName(@TempDir Path scratch)
      throws IOException {
    String other = minister("Ada Lind", "Q999999001", "foreign-minister", 2004);
    String named = minister("Ada Ek", "", "finance-minister", 2012).replace(",,,,,", ",,Ada Lind,,,");
    String bare = minister("Ada Ek", "", "trade-minister", 2015);
    Path file = Files.writeString(scratch.resolve("terms.csv"), HEADER + other + named + bare);

    RegisterTables tables = RegisterTables.readTerms(file, REGISTER);

    assertThat(tables.terms())
        .extracting(term -> tables.people().of(term).qid())
        .containsExactly("Q999999001", "Q999999001", "Q999999001");
  }

  @Test
  void rowsWithoutAnIdAreAboutOnePersonWhicheverNamesTheOther(@TempDir Path scratch)
      throws IOException {
    String first = minister("Ada Lind", "", "foreign-minister", 2004).replace(",,,,,", ",,Ada Ek,,,");
    String second = minister("Ada Ek", "", "finance-minister", 2012);
    String third = minister("Zoe Ek", "", "trade-minister", 2012).replace(",,,,,", ",,Ada Ek,,,");
    Path file = Files.writeString(scratch.resolve("terms.csv"), HEADER + first + second + third);

    RegisterTables tables = RegisterTables.readTerms(file, REGISTER);

    assertThat(tables.terms())
        .extracting(term -> tables.people().of(term).slug())
        .containsExactly("ada-lind", "ada-lind", "ada-lind");
  }

  private static String minister(String name, String qid, String kind, int from) {
    return name + "," + qid + ",,,," + kind + ",Minister,SE,," + from + "," + (from + 3) + ",,general-knowledge,\n";
  }

  private static Iterable<String> faults(Path scratch, String rows) throws IOException {
    Path file = Files.writeString(scratch.resolve("terms.csv"), HEADER + rows);
    return new RegisterCheck(RegisterTables.readTerms(file, REGISTER)).faults();
  }
}
