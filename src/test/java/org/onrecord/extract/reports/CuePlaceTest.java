package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.grammar.Parsed;

/** A cue at its place: whose it is, behind what its content begins, in which clause it stands. */
final class CuePlaceTest {
  private static CuePlace place(String text, String word) {
    return Objects.requireNonNull(Places.of(Parsed.of(text), word), text);
  }

  private static String source(String text, String word) {
    Parsed parsed = Parsed.of(text);
    return parsed.words(Objects.requireNonNull(Places.of(parsed, word), text).source());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said the road was open.; said; The envoy",
        "The road was described by the envoy as open.; described; the envoy",
        "The road was described as open.; described; -",
        "The envoy left, saying the road was open.; saying; The envoy",
        "Nobody came to say the road was open.; say; Nobody",
      })
  void sourceIsTheSubjectOrTheAgentOrWhatOpensTheSentence(String text, String cue, String source) {
    assertThat(source(text, cue)).isEqualTo(source);
  }

  @Test
  void aContentBeginsBehindTheAgentOfAPassive() {
    Parsed parsed = Parsed.of("He was told by the envoy that the road was open.");
    CuePlace place = Objects.requireNonNull(Places.of(parsed, "told"));

    assertThat(parsed.sentence().word(place.right())).isEqualTo("that");
    assertThat(place.isPassive()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy told reporters on Monday that it rained.; told; that",
        "The envoy told that it rained.; told; that",
        "The envoy said on Monday that it rained.; said; that",
      })
  void whoIsToldAndWhenStandBeforeTheContent(String text, String cue, String next) {
    CuePlace place = place(text, cue);

    assertThat(place.sentence().word(place.behindHearer(place.after()))).isEqualTo(next);
  }

  @Test
  void onlyACueThatTellsHasAHearer() {
    CuePlace told = place("The envoy told reporters that it rained.", "told");
    CuePlace said = place("The envoy said reporters were late.", "said");

    assertThat(told.hasHearer(told.after())).isTrue();
    assertThat(said.hasHearer(said.after())).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said it rained.; said; past",
        "The envoy says it rains.; says; present",
        "The envoy, who said it rained, left.; said; relative past",
        "As the envoy said, it rained.; said; subordinate as past",
        "Without saying that it rained, she left.; saying; subordinate relative gerund",
        "When the envoy said it rained, she left.; said; subordinate past",
        "The envoy has said it rained.; said; ''",
      })
  void clauseTellsWhereTheCueStands(String text, String cue, String clause) {
    assertThat(clause(place(text, cue))).isEqualTo(clause);
  }

  private static String clause(CuePlace place) {
    return ((place.clause().subordinate() ? "subordinate " : "")
            + (place.clause().relative() ? "relative " : "")
            + (place.clause().gerund() ? "gerund " : "")
            + (place.clause().asClause() ? "as " : "")
            + (place.clause().past() ? "past " : "")
            + (place.clause().present() ? "present" : ""))
        .strip();
  }

  @Test
  void whatIsWorthSayingIsNobodysWord() {
    assertThat(place("It is hard to say that it rained.", "say").isExpletive()).isTrue();
    assertThat(place("He came to say that it rained.", "say").isExpletive()).isFalse();
  }
}
