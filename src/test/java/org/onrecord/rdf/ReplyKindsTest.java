package org.onrecord.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReplyKindsTest {
  private static final ReplyKinds KINDS = new ReplyKinds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I have nothing to announce today.                                | declined
          No comment.                                                      | declined
          I would refer you to the harbour office for that.                | declined
          We're not going to get into private conversations. Next question. | declined
          The quota stays as it is.                                        | answered
          In most cases, yes. I can't speak to every port.                 | answered
          It does not mean that we don't have an interest.                 | answered
          """)
  void replyIsDeclinedWhereItSaysSoAndLittleElse(String reply, String kind) {
    assertThat(KINDS.kind(List.of(reply.split("(?<=\\.) ")))).isEqualTo(kind);
  }

  @Test
  void refusalThatGoesOnToSpeakToTheMatterIsAnAnswer() {
    String matter = "But " + "the ferry comes and goes as it did ".repeat(6) + "before.";
    assertThat(KINDS.kind(List.of("No comment.", matter))).isEqualTo("answered");
  }
}
