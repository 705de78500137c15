package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first bytes of a file show of XML. */
final class XmlHeadTest {
  private static final Pattern SITTING = Pattern.compile("<sitting[\\s>]");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<?xml version=\"1.0\"?><sitting>; true; true",
        "<sitting date=\"2031-05-02\">; true; true",
        "<sittings>; true; false",
        "The sitting began.; false; false",
        "``; false; false",
      })
  void aTagIsSeenByItsBeginningAndTheFormatByItsPattern(String head, boolean any, boolean own) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(XmlHead.hasTags(bytes)).isEqualTo(any);
    assertThat(XmlHead.hasTag(bytes, SITTING)).isEqualTo(own);
  }
}
