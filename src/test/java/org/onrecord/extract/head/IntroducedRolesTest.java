package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;

/** The role that stands beside a name in running words. */
final class IntroducedRolesTest {
  private static final IntroducedRoles ROLES = new IntroducedRoles(Language.english());

  /** The role beside "Paul Weir"; "-" for none. */
  private static String role(String text) {
    int start = text.indexOf("Paul Weir");
    String role = ROLES.beside(text, start, start + "Paul Weir".length());
    return role == null ? "-" : role;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Here is Paul Weir, the Deputy Adviser for Trade, on the line.|Deputy Adviser for Trade",
        "Here is Paul Weir, our Deputy Adviser.|Deputy Adviser",
        "Here is Paul Weir, Adviser for Trade is with us.|Adviser for Trade",
        "Here is Paul Weir, ambassador to Norland.|ambassador to Norland",
        "Here is Paul Weir, who sails.|-",
        "Here is Paul Weir, a friend of mine.|-",
        "Here is Paul Weir.|-",
      })
  void behindANameAnAppositionTellsTheRole(String text, String role) {
    assertThat(role(text)).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "I turn to our National Security Advisor, Paul Weir.|National Security Advisor",
        "I turn to Acting Assistant Secretary Paul Weir.|Acting Assistant Secretary",
        "I turn to Ambassador Paul Weir of Norland.|Ambassador of Norland",
        "I turn to Ambassador Paul Weir of the harbour.|Ambassador",
        "I thank Anna Kern. Secretary Paul Weir will speak.|Secretary",
        "With us, Lt. Governor Paul Weir.|Lt. Governor",
        "I met Harbour Street, Paul Weir.|-",
        "I turn to Paul Weir.|-",
      })
  void beforeANameCapitalWordsThatEndInARoleAreIt(String text, String role) {
    assertThat(role(text)).isEqualTo(role);
  }
}
