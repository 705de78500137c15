package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name that a user gives means in a store; which names decide, and what is asked back. */
final class NameResolverTest {
  private static final String ID = "https://w3id.org/onrecord/id/";

  private static final Graph GRAPH =
      RDFParser.fromString(
              """
              PREFIX rec: <https://w3id.org/onrecord/ns#>
              PREFIX id: <https://w3id.org/onrecord/id/>
              PREFIX doc: <https://w3id.org/onrecord/doc/>
              PREFIX person: <https://w3id.org/onrecord/id/person/>
              PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
              PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
              PREFIX foaf: <http://xmlns.com/foaf/0.1/>
              PREFIX owl: <http://www.w3.org/2002/07/owl#>
              PREFIX wd: <http://www.wikidata.org/entity/>

              person:yigit-cakir a rec:Official ; rdfs:label "Yiğit Çakır"@en ;
                foaf:familyName "Çakır" ; owl:sameAs wd:Q900001 .
              person:anna-j-kern a rec:Official ; rdfs:label "Anna J. Kern"@en ;
                foaf:familyName "Kern" .
              person:olaf-kern a rec:Official ; rdfs:label "Olaf Kern"@en ;
                skos:altLabel "O.P. Kern" ; foaf:familyName "Kern" .
              person:no-1 a rec:Official ; rdfs:label "Norland Vik"@en .
              <https://w3id.org/onrecord/id/country/NL1> a rec:Country ; rdfs:label "Norland"@en .
              <https://w3id.org/onrecord/doc/a#p> a rec:NamedPerson ; rdfs:label "Mila Varga" .
              <https://w3id.org/onrecord/doc/b#p> a rec:NamedPerson ; rdfs:label "Mila Varga" .
              <https://w3id.org/onrecord/doc/b#q> a rec:NamedPerson ; rdfs:label "Olaf Kern" .
              """,
              Lang.TURTLE)
          .toGraph();

  private static final NameResolver NAMES = new NameResolver(GRAPH);

  private static String official(String name) {
    return NAMES.resolve(ParameterType.OFFICIAL, name).getURI().substring(ID.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Yiğit Çakır, person/yigit-cakir",
    "yigit cakir, person/yigit-cakir",
    "Çakır, person/yigit-cakir",
    "Q900001, person/yigit-cakir",
    "yigit-cakir, person/yigit-cakir",
    "https://w3id.org/onrecord/id/person/yigit-cakir, person/yigit-cakir",
    "Anna Kern, person/anna-j-kern",
    "Anna J Kern, person/anna-j-kern",
    "O. P. Kern, person/olaf-kern",
    "Olaf Kern, person/olaf-kern",
  })
  void anOfficialIsFoundByAnyPrintOfTheName(String name, String found) {
    assertThat(official(name)).isEqualTo(found);
  }

  @Test
  void aNameOfSeveralIsAskedBackWithThoseWhoBearIt() {
    assertThatThrownBy(() -> official("Kern"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("“Kern” may be any of these; give the IRI of one:")
        .hasMessageContaining("Anna J. Kern  " + ID + "person/anna-j-kern")
        .hasMessageContaining("Olaf Kern  " + ID + "person/olaf-kern");
  }

  @Test
  void aNameThatNobodyHasIsAnErrorWithNamesNearIt() {
    assertThatThrownBy(() -> official("Olaf Kerm"))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "no official in this store is called “Olaf Kerm”; did you mean\n"
                + "  Olaf Kern  https://w3id.org/onrecord/doc/b#q\n"
                + "  Olaf Kern  "
                + ID
                + "person/olaf-kern");
    assertThatThrownBy(() -> official("Zoltan Bodor"))
        .hasMessage("no official in this store is called “Zoltan Bodor”");
  }

  @Test
  void anIriOfAnotherKindIsNone() {
    assertThatThrownBy(() -> official(ID + "country/NL1"))
        .hasMessage("<" + ID + "country/NL1> is no official in this store");
  }

  @Test
  void personsWhomOnlyDocumentsKnowMayBeSeveralOfOneName() {
    assertThat(NAMES.resolveAll(ParameterType.OFFICIAL, "Mila Varga"))
        .extracting(node -> node.getURI())
        .containsExactlyInAnyOrder(
            "https://w3id.org/onrecord/doc/a#p", "https://w3id.org/onrecord/doc/b#p");
  }

  @Test
  void whoSpeaksMayBeACountryOrAPerson() {
    assertThat(NAMES.resolve(ParameterType.AGENT, "Norland").getURI())
        .isEqualTo(ID + "country/NL1");
    assertThat(NAMES.resolve(ParameterType.AGENT, "Norland Vik").getURI())
        .isEqualTo(ID + "person/no-1");
  }
}
