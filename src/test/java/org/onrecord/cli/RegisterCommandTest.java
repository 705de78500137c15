package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterCommandTest {
  private static final String ID = "https://w3id.org/onrecord/id/";

  @TempDir private Path scratch;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(scratch.resolve(name), text);
  }

  @Test
  void findTellsWhoIsMeantAndWhy() {
    CommandRun run = CommandRun.of("register", "find", "Secretary Blinken", "--on", "2022-03-01");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Antony Blinken <https://w3id.org/onrecord/id/person/antony-blinken>
              in office: Secretary of State of the United States <https://w3id.org/onrecord/id/office/us-secretary-of-state>, 2021-01-26 to 2025-01-20
              because "blinken" is the family name of "Antony Blinken"; "secretary" is a title of the office
            """);
  }

  @Test
  void findListsAllWhoMayBeMeantAndSaysSo() {
    CommandRun run = CommandRun.of("register", "find", "the Chancellor", "--on", "2015-03-01");

    assertThat(run.out()).contains("Angela Merkel <").contains("Werner Faymann <");
    assertThat(run.err()).contains("may be meant; a document would have to say more");
  }

  @Test
  void nobodyFoundIsTheExitCodeThree() {
    CommandRun run = CommandRun.of("register", "find", "Oda Nilsberg", "--on", "2022-03-01");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "onrecord: nobody whom the register knows is meant by 'Oda Nilsberg' on 2022-03-01");
  }

  @Test
  void checkTellsProblemsOfATableWithTheirLines() throws IOException {
    Path own =
        file(
            "own.csv",
            """
            person,office_kind,title,country,start,end
            Ylva Brandvik,foreign-minister,Foreign Minister,NO,2030-02-01,2032-01-01
            Oda Nilsberg,foreign-minister,Foreign Minister,NO,2031-02-01,
            Ada Lind,head-of-government,Prime Minister,SE,2031,2030
            Espen Barth Eide,trade-minister,Trade Minister,FJ,2031,
            """);

    CommandRun run = CommandRun.of("register", "check", own.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.replace(own.toString(), "own.csv")))
        .containsExactly(
            "own.csv:2: Ylva Brandvik is Minister of Foreign Affairs of Norway together with Oda"
                + " Nilsberg (own.csv:3)",
            "own.csv:4: Ada Lind ends (2030) before the start (2031)",
            "own.csv:5: Espen Barth Eide has a name of <"
                + ID
                + "person/espen-barth-eide> (the program's register) too; "
                + "if both are the same give the Wikidata id, else give one to each");
    assertThat(run.err()).contains("onrecord: 3 problems");
  }

  @Test
  void checkTellsProblemsOfTurtleWithTheirLines() throws IOException {
    Path own =
        file(
            "own.ttl",
            """
            @base <https://w3id.org/onrecord/id/> .
            @prefix rec: <https://w3id.org/onrecord/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <person/ylva-brandvik> a rec:Official ; rdfs:label "Ylva Brandvik" .

            <tenure/no-minister-of-foreign-affairs/ylva-brandvik/2030> a rec:Tenure ;
                rec:holder <person/ylva-brandvik> ;
                rec:office <office/no-minister-of-foreign-affairs> ;
                rec:start "2030"^^xsd:gYear ; rec:end "2029"^^xsd:gYear .

            <tenure/no-minister-of-foreign-affairs/nobody/2033> a rec:Tenure ;
                rec:office <office/no-minister-of-foreign-affairs> .
            """);

    CommandRun run = CommandRun.of("register", "check", own.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.replace(own.toString(), "own.ttl")).toList())
        .hasSize(2)
        .anySatisfy(
            line -> assertThat(line).isEqualTo("own.ttl:8: Ylva Brandvik ends before the start"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "own.ttl:13: <" + ID + "tenure/no-minister-of-foreign-affairs/nobody/2033>")
                    .contains("holder"));
  }

  @Test
  void theBundledRegisterHasNoProblemsAndCoversTheTwentyWhole() {
    CommandRun check = CommandRun.of("register", "check");
    CommandRun coverage = CommandRun.of("register", "check", "--coverage");

    assertThat(check.out()).isEmpty();
    assertThat(check.code()).isZero();
    assertThat(coverage.out())
        .contains(
            "G20\thead-of-state\t1.0000\n",
            "G20\thead-of-government\t1.0000\n",
            "G20\tforeign-minister\t1.0000\n")
        .contains("UN members\thead-of-state\t0.99");
  }

  private static final String RESULT =
      """
      {"head": {"vars": []}, "results": {"bindings": [
        {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q999999001"},
         "personLabel": {"xml:lang": "en", "type": "literal", "value": "Ylva Brandvik"},
         "names": {"type": "literal", "value": "Ylva M. Brandvik"}, "gender": {"type": "literal", "value": "female"},
         "officeKind": {"type": "literal", "value": "foreign-minister"},
         "title": {"type": "literal", "value": "foreign minister of Norway"},
         "country": {"type": "literal", "value": "NO"}, "countryLabel": {"type": "literal", "value": "Norway"},
         "start": {"type": "literal", "value": "2030-02-01T00:00:00Z"}, "startPrecision": {"type": "literal", "value": "11"},
         "end": {"type": "literal", "value": "2032-01-01T00:00:00Z"}, "endPrecision": {"type": "literal", "value": "9"}},
        {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q999999002"},
         "personLabel": {"type": "literal", "value": "Q999999002"},
         "officeKind": {"type": "literal", "value": "foreign-minister"}, "title": {"type": "literal", "value": "Foreign Minister"},
         "country": {"type": "literal", "value": "NO"}}
      ]}}
      """;

  @Test
  void convertMakesTurtleOfWhatWikidataAnswers() throws IOException {
    Path answer = file("answer.json", RESULT);

    CommandRun run = CommandRun.of("register", "convert", answer.toString(), "--output", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().strip())
        .isEqualTo("onrecord: " + answer + ": result:2: Q999999002 has no English label; left out");
    assertThat(run.out())
        .contains(
            """
            <person/ylva-brandvik> a rec:Official ;
                rdfs:label "Ylva Brandvik"@en ;
                foaf:familyName "Brandvik" ;
                foaf:gender "female" ;
                owl:sameAs wd:Q999999001 ;
                skos:altLabel "Ylva M. Brandvik" .
            """)
        .contains(
            """
            <tenure/no-minister-of-foreign-affairs/ylva-brandvik/2030-02-01> a rec:Tenure ;
                dct:source <source/wikidata-query-service> ;
                rec:end "2032"^^xsd:gYear ;
                rec:holder <person/ylva-brandvik> ;
                rec:office <office/no-minister-of-foreign-affairs> ;
                rec:start "2030-02-01"^^xsd:date .
            """);
  }

  @Test
  void whatIsConvertedIsSoundAndResolves() throws IOException {
    Path answer =
        file(
            "answer.csv",
            """
            person,personLabel,names,gender,officeKind,title,country,countryLabel,start,startPrecision,end,endPrecision,acting
            http://www.wikidata.org/entity/Q999999001,Ylva Brandvik,,female,foreign-minister,foreign minister of Norway,NO,Norway,2030-02-01T00:00:00Z,11,,,false
            """);
    Path folder = scratch.resolve("own");

    assertThat(
            CommandRun.of("register", "convert", answer.toString(), "--output", folder.toString())
                .code())
        .isZero();
    String offices = folder.resolve("offices.ttl").toString();
    String officials = folder.resolve("officials.ttl").toString();
    assertThat(CommandRun.of("register", "check", offices, officials).out()).isEmpty();
    assertThat(
            CommandRun.of(
                    "register",
                    "find",
                    "Brandvik",
                    "--on",
                    "2031-01-01",
                    "--register",
                    offices,
                    "--register",
                    officials)
                .out())
        .startsWith(
            "Ylva Brandvik <"
                + ID
                + "person/ylva-brandvik>\n  in office: Minister of Foreign Affairs of Norway <");
  }

  @Test
  void convertRefusesWhatIsNeither() throws IOException {
    Path other = file("other.json", "{\"a\": 1}");

    CommandRun run = CommandRun.of("register", "convert", other.toString(), "--output", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().strip())
        .isEqualTo(
            "onrecord: "
                + other
                + ": no SPARQL results in JSON; download them from the query service as JSON or as"
                + " CSV");
  }
}
