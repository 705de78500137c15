package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebateSectionsTest {
  @ParameterizedTest
  @CsvSource({
    "#OrlaBirchFF,Orla Birch",
    "#LiamMcMoss,Liam McMoss",
    "#SeanOArden,Sean O Arden",
    "Kern,Kern"
  })
  void aReferenceIsReadAsAName(String reference, String name) {
    assertThat(DebateSections.name(reference)).isEqualTo(name);
  }

  @Test
  void whatHasNoSpeechesInSectionsStaysAsItIs() {
    JsonObject page =
        JsonParser.parseString("{\"sections\": [{\"title\": \"A\"}]}").getAsJsonObject();
    assertThat(DebateSections.asTurns(page)).isSameAs(page);
  }
}
