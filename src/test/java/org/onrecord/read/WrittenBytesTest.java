package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link WrittenBytes}: what a program wrote out byte by byte. */
final class WrittenBytesTest {
  @Test
  void aLiteralIsReadAndWhatStandsAroundItStays() {
    assertThat(
            WrittenBytes.read(
                "Briefing, Elm\n\n"
                    + "b'MS. STEAD:\\xc2\\xa0 Good morning.\\n"
                    + "\\tQ\\xc2\\xa0\\xc2\\xa0 It doesn\\'t shake\\xe2\\x80\\x94does it?\\n"
                    + "MS. STEAD:\\xc2\\xa0 No.'\n"))
        .isEqualTo(
            "Briefing, Elm\n\nMS. STEAD:\u00a0 Good morning.\n\tQ\u00a0\u00a0 It doesn't"
                + " shake\u2014does it?\nMS. STEAD:\u00a0 No.\n");
    assertThat(
            WrittenBytes.read(
                "b\"<p>Q\\xc2\\xa0 Why?</p>\\r\\n<p>\\xe2\\x80\\x9cYes\\xe2\\x80\\x9d\\q"))
        .isEqualTo("<p>Q\u00a0 Why?</p>\r\n<p>\u201cYes\u201d\\q");
  }

  @Test
  void proseThatSpeaksOfBytesStays() {
    String prose =
        "The web's b'sides' were cut; \\xe2\\x80 stands for a dash, and b'x' for a byte.";
    assertThat(WrittenBytes.read(prose)).isEqualTo(prose);
    assertThat(WrittenBytes.read("plain 'b' words")).isEqualTo("plain 'b' words");
  }
}
