package org.onrecord.extract.labels;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/** Labels in brackets, as machines print them, and those that are links. Thread-safe. */
final class BracketedLabels {
  /** "(speaker 0)", "[SPEAKER_00]": what a machine puts in brackets is short. */
  private static final int LONGEST_IN_BRACKETS = 40;

  private final LabelWords words;
  private final Asides asides;

  BracketedLabels(LabelWords words, Asides asides) {
    this.words = words;
    this.asides = asides;
  }

  /** "[SPEAKER_00]: Good morning", "(speaker 0) Good morning". */
  @Nullable Label at(String text, int start, Place place) {
    char open = text.charAt(start);
    char close = open == '[' ? ']' : open == '(' ? ')' : open == '【' ? '】' : 0;
    int longest = Math.min(place.end(), start + LONGEST_IN_BRACKETS) + 1;
    int end = close == 0 ? -1 : TextSearch.indexOf(text, close, start, longest);
    if (end < 0) {
      return null;
    }
    String inside = text.substring(start + 1, end).strip();
    if (text.startsWith("](", end)) {
      return linked(text, new Span(start + 1, end), place);
    }
    boolean colon = end + 1 < place.end() && text.charAt(end + 1) == ':';
    boolean speaks =
        words.genericType(inside).isPresent() && hasDigit(inside)
            || colon && words.look(inside).isPresent()
            || open == '【' && words.look(inside).isPresent()
            || open == '['
                && words.look(inside).filter(l -> l != Look.NAME && l != Look.CAPITALS).isPresent()
                && !asides.isAside(inside);
    if (!speaks) {
      return null;
    }
    Span span = Line.trim(text, start + 1, end);
    Form form = colon ? Form.COLON : Form.BRACKETS;
    Look look = words.genericType(inside).isPresent() ? Look.SURE : Look.TITLED;
    return LabelScanner.made(place, span, inside, end + (colon ? 2 : 1), form, look);
  }

  /** "[Anna Kern](https://example.org/kern): Good morning": a name that leads to a page. */
  private @Nullable Label linked(String text, Span inside, Place place) {
    int close = TextSearch.indexOf(text, ')', inside.end(), place.end());
    int colon = close + 1;
    while (close > 0 && colon < place.end() && LabelMarks.isMark(text.charAt(colon))) {
      colon++;
    }
    boolean labels = close > 0 && colon < place.end() && text.charAt(colon) == ':';
    String said = inside.of(text).strip();
    Look look = labels ? words.look(said).orElse(null) : null;
    return look == null ? null : LabelScanner.made(place, inside, said, colon + 1, Form.COLON, look);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
