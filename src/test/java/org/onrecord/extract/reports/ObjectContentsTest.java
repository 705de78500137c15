package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.grammar.Parsed;

/** Contents that are the object of their cue, and objects that are none. */
final class ObjectContentsTest {
  /** "RULE: words" of the object right behind a cue, or of one that is parted from it. */
  private static String object(String text, String cue) {
    Parsed parsed = Parsed.of(text);
    CuePlace place = Objects.requireNonNull(Places.of(parsed, cue), text);
    ObjectContents objects = new ObjectContents(place);
    Content content = objects.at(place.after());
    content = content == null ? objects.parted(place.after()) : content;
    return content == null
        ? "-"
        : content.rule() + ": " + parsed.words(content.from(), content.to());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy condemned the seizure of the ship.; condemned; cue-object: the seizure of the"
            + " ship",
        "The envoy condemned in the strongest terms the seizure of the ship.; condemned;"
            + " cue-object: the seizure of the ship",
        "The envoy announced closing the port.; announced; cue-object: closing the port",
        "The envoy described it as a failure.; described; cue-object: it as a failure",
        "The envoy called it a failure.; called; cue-object: it a failure",
        "The envoy called his plan a failure.; called; cue-object: his plan a failure",
        "The envoy called her unfit.; called; cue-object: her unfit",
        "The envoy asked one question: why is the road shut?; asked; cue-colon: why is the road"
            + " shut",
      })
  void objectIsTheContent(String text, String cue, String content) {
    assertThat(object(text, cue)).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The rebels attacked the convoy.; attacked",
        "The envoy admitted to the paper that it had lied.; admitted",
        "The envoy called his mother.; called",
        "The envoy called my friend’s old mother.; called",
        "The envoy said things.; said",
      })
  void deedsAndHearersAreNone(String text, String cue) {
    assertThat(object(text, cue)).isEqualTo("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy stressed, on Monday, the need for a road.; stressed; the",
        "The envoy stressed in Oslo the need for a road.; stressed; the",
        "The envoy stressed the need.; stressed; the",
        "The envoy stressed in Oslo that it rained.; stressed; in",
      })
  void anObjectWithADeterminerMayBeParted(String text, String cue, String begins) {
    Parsed parsed = Parsed.of(text);
    CuePlace place = Objects.requireNonNull(Places.of(parsed, cue), text);

    assertThat(parsed.sentence().word(new ObjectContents(place).begins(place.after())))
        .isEqualTo(begins);
  }
}
