package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnknownTermsTest {

  @Test
  void termThatTheOntologyLacksIsToldWithTheNearestOne() {
    assertThat(UnknownTerms.in("SELECT * WHERE { ?s rec:spaker ?x ; rec:text ?t }"))
        .containsExactly("rec:spaker is no term of the ontology: did you mean rec:speaker?");
    assertThat(UnknownTerms.in("ASK { ?s <https://w3id.org/onrecord/ns#abot> ?x }"))
        .containsExactly("rec:abot is no term of the ontology: did you mean rec:about?");
    assertThat(UnknownTerms.in("ASK { ?s rec:colourOfTheTie ?x }"))
        .containsExactly("rec:colourOfTheTie is no term of the ontology");
  }

  @Test
  void wordsInTextAndCommentsAreNoTerms() {
    assertThat(
            UnknownTerms.in(
                "# rec:nothing\nASK { ?s rec:text \"rec:spaker\" ; rec:date ?d } # rec:no"))
        .isEmpty();
  }

  @Test
  void noBundledQuestionUsesATermThatIsNotThere() {
    for (NamedQuery query : QueryCatalogue.bundled().queries()) {
      assertThat(UnknownTerms.in(query.text())).as(query.name()).isEmpty();
    }
  }
}
