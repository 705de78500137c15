package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonBytesTest {

  @Test
  void membersAndElementsStandBetweenCommas() {
    JsonBytes json = new JsonBytes();
    json.beginObject().name("a").value("x").name("b").beginArray().value(1).value(2).endArray();
    json.name("c").beginObject().endObject().name("d").nullValue().endObject();
    assertThat(text(json)).isEqualTo("{\"a\":\"x\",\"b\":[1,2],\"c\":{},\"d\":null}\n");
  }

  @Test
  void signsAreEscapedAsJsonDemands() {
    assertThat(string("a\"b\\c\td\ne\u0001\u2028")).isEqualTo("a\\\"b\\\\c\\td\\ne\\u0001\\u2028");
  }

  @Test
  void lettersOfAllPlanesAreUtf8() {
    assertThat(string("é — 字 😀 \u007f")).isEqualTo("é — 字 😀 \u007f");
  }

  @Test
  void halfASurrogatePairIsAQuestionMark() {
    assertThat(string("a\ud83d b\ude00")).isEqualTo("a? b?");
  }

  @Test
  void aProbabilityHasThreeDecimalsAtMost() {
    JsonBytes json = new JsonBytes();
    json.beginArray().probability(0.89951).probability(1).probability(0.9).endArray();
    assertThat(text(json)).isEqualTo("[0.9,1.0,0.9]\n");
  }

  @Test
  void manySignsThatGrowFindRoom() {
    String bells = "\u0007".repeat(100_000);
    assertThat(string(bells)).isEqualTo("\\u0007".repeat(100_000));
  }

  private static String string(String value) {
    JsonBytes json = new JsonBytes();
    json.value(value);
    String line = text(json);
    return line.substring(1, line.length() - 2);
  }

  private static String text(JsonBytes json) {
    return new String(json.line(), StandardCharsets.UTF_8);
  }
}
