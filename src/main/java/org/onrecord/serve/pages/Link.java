package org.onrecord.serve.pages;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words that lead somewhere; nowhere, where the address is empty. */
public record Link(String text, String href) {
  private static final String DAY = "0000-00-00";

  /** Shorter texts are names and numbers. */
  private static final int LONG = 50;

  public static Link text(String text) {
    return new Link(text, "");
  }

  /** Whether the words are a day, which is not broken between two lines. */
  public boolean isDay() {
    return text.length() == DAY.length()
        && IntStream.range(0, DAY.length())
            .allMatch(i -> Character.isDigit(text.charAt(i)) == (DAY.charAt(i) == '0'));
  }

  /**
   * What room it takes in a table: words are given room to be read in, an address less; or none.
   */
  public @Nullable String width() {
    return isDay() ? "day" : text.length() < LONG ? null : leads() ? "address" : "words";
  }

  public boolean leads() {
    return !href.isEmpty();
  }
}
