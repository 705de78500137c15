package org.onrecord.curation.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

/**
 * They cannot be run here; that they are SPARQL and give the columns that are converted can be
 * held.
 */
final class WikidataQueriesTest {

  @Test
  void theQueriesAreSparqlAndGiveTheColumnsThatAreConverted() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/wikidata"))) {
      List<Path> queries = files.toList();
      assertThat(queries).hasSize(5);
      for (Path file : queries) {
        String text = Files.readString(file);
        Query query = QueryFactory.create(text);
        assertThat(text).as("%s", file).startsWith("# ");
        assertThat(query.getResultVars())
            .as("%s", file)
            .contains(
                "person",
                "personLabel",
                "names",
                "gender",
                "officeKind",
                "title",
                "start",
                "startPrecision",
                "end",
                "endPrecision",
                "acting")
            .containsAnyOf("country", "organisation");
      }
    }
  }
}
