package org.onrecord.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

class SpeakerTypesTest {
  @ParameterizedTest
  @CsvSource({
    "A member of the delegation of Kenya,KE,anonymous-official",
    "My Kenyan colleague,KE,anonymous-official",
    "A Kenyan diplomat,KE,anonymous-official",
    "A member of the audience,,audience",
    "MODERATOR,KE,moderator",
    "A farmer,,person",
  })
  void whoSpeaksForACountryWithoutANameIsAnAnonymousOfficial(
      String label, @Nullable String country, String type) {
    Speaker speaker =
        Speaker.printed(label, null, SpeakerType.PERSON, 1, null)
            .resolved(SpeakerType.PERSON, null, null, null, country, 1);
    assertThat(new SpeakerTypes().of(speaker, speaker.label())).isEqualTo(type);
  }
}
