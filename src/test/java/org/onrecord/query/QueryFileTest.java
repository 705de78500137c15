package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {

  private static final String SAMPLE =
      """
      #+ summary: Who said what about a country, newest first.
      #+ example: onrecord ask q --country CN
      #+ params:
      #+   country: country, required. ISO code, name, demonym or IRI.
      #+   per: month|year, default month. How time is divided.
      #+   since: date. On or after this day.
      # an ordinary comment
      PREFIX rec: <https://w3id.org/onrecord/ns#>
      SELECT ?s WHERE { ?s rec:about $country }
      """;

  @Test
  void headDeclaresSummaryAndParameters() {
    assertThat(QueryFile.parse("q", "q.rq", SAMPLE))
        .isEqualTo(
            new NamedQuery(
                "q",
                "Who said what about a country, newest first.",
                Optional.of("onrecord ask q --country CN"),
                List.of(
                    new Parameter(
                        "country",
                        ParameterType.COUNTRY,
                        true,
                        Optional.empty(),
                        List.of(),
                        "ISO code, name, demonym or IRI."),
                    new Parameter(
                        "per",
                        ParameterType.CHOICE,
                        false,
                        Optional.of("month"),
                        List.of("month", "year"),
                        "How time is divided."),
                    new Parameter(
                        "since",
                        ParameterType.DATE,
                        false,
                        Optional.empty(),
                        List.of(),
                        "On or after this day.")),
                SAMPLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          SELECT * WHERE {}                  | q.rq: no summary; begin with “#+ summary: …”
          #+ summary: S.~#+   a: text. T.     | q.rq:2: “#+   a: text. T.” is no line of a head
          #+ summary: S.~#+ params:~#+   a: colour. T. | q.rq:3: “colour” is no type of a parameter; types are country, official
          #+ summary: S.~#+ params:~#+   a b  | q.rq:3: “#+   a b” is no line of a head
          """)
  void headThatIsWrongIsToldWithItsLine(String text, String message) {
    assertThatThrownBy(() -> QueryFile.parse("q", "q.rq", text.replace('~', '\n')))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void usersQueriesJoinTheBundledOnesAndMayReplaceThem(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.rq"), SAMPLE);
    Files.writeString(folder.resolve("documents.rq"), SAMPLE);
    QueryCatalogue bundled = QueryCatalogue.bundled();
    QueryCatalogue all = bundled.with(folder);
    assertThat(all.queries()).hasSize(bundled.queries().size() + 1);
    assertThat(all.find("mine")).isPresent();
    assertThat(all.find("documents").orElseThrow().summary())
        .isEqualTo("Who said what about a country, newest first.");
    assertThat(all.find("unknown")).isEmpty();
  }
}
