package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapsTest {
  private static final String LINE = "Dana Orlov opened the talks in Lima on Monday.";

  @Test
  void aWrappedLineGoesOnAndALineOfAListDoesNot() {
    assertThat(LineWraps.unwrapped(LINE + "\nand closed them."))
        .isEqualTo(LINE + " and closed them.");
    assertThat(LineWraps.unwrapped(LINE + "\r\nand closed them."))
        .isEqualTo(LINE + "  and closed them.");
    assertThat(LineWraps.unwrapped(LINE + "\n• tin is dear")).isEqualTo(LINE + "\n• tin is dear");
    assertThat(LineWraps.unwrapped(LINE + "\n— Tin is dear")).isEqualTo(LINE + "\n— Tin is dear");
    assertThat(LineWraps.unwrapped(LINE + "\n— tin is dear")).isEqualTo(LINE + " — tin is dear");
    assertThat(LineWraps.unwrapped("— " + LINE + "\n— tin is dear"))
        .isEqualTo("— " + LINE + "\n— tin is dear");
  }

  @Test
  void theLineOfASentenceMayBeginBeforeIt() {
    String text = "— " + LINE + " Tin\n— is dear.";
    Span sentence = new Span(text.indexOf("Tin"), text.length());
    assertThat(LineWraps.unwrapped(text, sentence)).isEqualTo("Tin\n— is dear.");
    String other = LINE + " Tin\n— is dear.";
    assertThat(LineWraps.unwrapped(other, new Span(other.indexOf("Tin"), other.length())))
        .isEqualTo("Tin — is dear.");
    int end = other.indexOf('\n');
    assertThat(LineWraps.unwrapped(other, new Span(end, other.length()))).isEqualTo(" — is dear.");
  }
}
