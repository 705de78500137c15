package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;

/** Which sources are bodies with a name of their own. */
final class NamedBodiesTest {
  private static final NamedBodies BODIES = new NamedBodies(Language.english().names());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Reuters; Reuters",
        "The Washington Post; Washington Post",
        "the OSWK; OSWK",
        "The Kern campaign; Kern campaign",
        "Mr. Kern's campaign; Kern campaign",
        "Harbour Watch, a group that counts ships; Harbour Watch",
        "B2B; B2B",
        "K&R; K&R",
        "Tidal Research Institute; Tidal Research Institute",
        "Centre for Tides and Harbour Research Institute; Centre for Tides and Harbour Research"
            + " Institute",
        "Voters' Institute; Voters' Institute",
        "the Institute of Tides;",
        "Kern;",
        "K;",
        "KERNLE;",
        "A long and a very long name of some Institute;",
        "Kern looks at Institute;",
        "a Kern campaign;",
        "his campaign;",
        "His campaign;",
        "the council;",
        "Jo Kern;",
        "TV;",
        "VOTERS;",
        "Kern supporters;",
      })
  void isNamed(String source, String name) {
    assertThat(BODIES.in(source)).isEqualTo(name);
  }
}
