package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Questioners}: who asks, where whoever has the floor calls the full name. */
final class QuestionersTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "OPERATOR: We'll go to the line of Jo Kern.¶¶QUESTION: Will the port open?¶¶MS. MARSH: No.#"
            + " OPERATOR=- & QUESTION=Jo Kern & MS. MARSH=Jill Marsh",
        "MS. MARSH: We'll go to Jo Kern of the Fjord Post.¶¶QUESTION: Will the port open?¶¶MS."
            + " MARSH: No.# MS. MARSH=Jill Marsh & QUESTION=Jo Kern & MS. MARSH=Jill Marsh",
      })
  void whoIsCalledByTheFullNameAsks(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MS. MARSH: We'll go to Kern.¶¶QUESTION: Will the port open?¶¶MS. MARSH: No.# MS."
            + " MARSH=Jill Marsh & QUESTION=- & MS. MARSH=Jill Marsh",
        "MS. MARSH: We'll go to Jo Kern and then to Ada Varga.¶¶QUESTION: Will the port open?¶¶MS."
            + " MARSH: No.# MS. MARSH=Jill Marsh & QUESTION=- & MS. MARSH=Jill Marsh",
      })
  void aSurnameOrTwoNamesNameNobody(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }
}
