package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The noun that a reduced or relative clause belongs to. */
final class ReducedClausesTest {
  private static ReducedClauses of(Parsed parsed) {
    return new ReducedClauses(parsed.sentence(), Parsed.WORDS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "A poll released Monday shows it.; released; poll",
        "The man who left yesterday said so.; left; man",
        "Groups backing the plan said so.; backing; Groups",
        "The envoy, who had left, said so.; said; said",
        "The envoy said so.; said; said",
        "They backing the plan said so.; backing; backing",
      })
  void theNounBeforeAReducedClauseIsFound(String text, String verb, String noun) {
    Parsed parsed = Parsed.of(text);
    int at = parsed.item(verb);

    assertThat(parsed.words(of(parsed).before(at, at), of(parsed).before(at, at))).isEqualTo(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Emails seen by the envoy say so.", "The plan backed by the envoy is old."})
  void aByBehindTheParticipleOfANounIsItsAgents(String text) {
    Parsed parsed = Parsed.of(text);

    assertThat(of(parsed).isAgent(parsed.item("by"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"He stood by the envoy.", "The harbour by the road is old."})
  void anotherByIsNot(String text) {
    Parsed parsed = Parsed.of(text);

    assertThat(of(parsed).isAgent(parsed.item("by"))).isFalse();
  }
}
