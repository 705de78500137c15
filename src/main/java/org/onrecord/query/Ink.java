package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Bold print and colours of a terminal (ECMA-48), or none. What is set so takes no columns: measure
 * before, set afterwards.
 */
public final class Ink {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";

  /** Bold magenta: it can be read on light and dark, and bold tells it where colours do not. */
  private static final String MARKED = "\u001b[1;35m";

  private static final String PLAIN = "\u001b[0m";

  private final boolean shown;

  private Ink(boolean shown) {
    this.shown = shown;
  }

  public static Ink on(Screen screen) {
    return new Ink(screen.colours());
  }

  public String strong(String text) {
    return set(BOLD, text);
  }

  public String faint(String text) {
    return set(FAINT, text);
  }

  public String marked(String text) {
    return set(MARKED, text);
  }

  private String set(String how, String text) {
    return shown && !text.isBlank() ? how + text + PLAIN : text;
  }

  /** Marks what stands in brackets, which may go on in the next line. */
  List<String> markedInBrackets(List<String> lines) {
    if (!shown) {
      return lines;
    }
    List<String> set = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      StringBuilder text = new StringBuilder(open ? MARKED : "");
      for (int i = 0; i < line.length(); i++) {
        char letter = line.charAt(i);
        if (letter == '[' && !open) {
          open = true;
          text.append(MARKED).append(letter);
        } else if (letter == ']' && open) {
          open = false;
          text.append(letter).append(PLAIN);
        } else {
          text.append(letter);
        }
      }
      set.add(text.append(open ? PLAIN : "").toString());
    }
    return set;
  }
}
