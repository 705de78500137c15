package org.onrecord.extract.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.WordList;
import org.onrecord.text.WrittenDays;
import org.onrecord.text.WrittenDays.Found;

/**
 * The day that the first words of a text tell: of a dateline ("OSLO, 3 June 2034 — The port …"), or
 * of the meeting whose communiqué it is ("The Council, at its ninth meeting held on 4 May 2034,",
 * "We, the Ministers of Chad, meeting in Lomé on 4 May 2034,"). Any other day is none of the text's
 * own. Immutable.
 */
final class OpeningDay {
  private static final int LONGEST_DATELINE = 80;
  private static final int LONGEST_PREAMBLE = 400;
  private static final int MOST_LINES = 12;

  private final WordList meeting;

  OpeningDay(Language language) {
    meeting = language.list("meeting-words.txt");
  }

  @Nullable LocalDate of(String text, List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      String words = line.of(text).strip();
      String told = dateline(words);
      LocalDate day = only(told.isEmpty() ? preamble(words) : told);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** What stands before the dash of a dateline, which begins with a place in capitals; or "". */
  private static String dateline(String words) {
    int dash = dash(words);
    int end = 0;
    while (end < words.length() && Character.isUpperCase(words.charAt(end))) {
      end++;
    }
    boolean capitals = end > 2 && end < words.length() && !Character.isLetter(words.charAt(end));
    boolean brief = capitals && dash > 0 && dash <= LONGEST_DATELINE;
    return brief && onlyNames(words.substring(0, dash)) ? words.substring(0, dash) : "";
  }

  /** Whether no word begins small, as those of a sentence do. */
  private static boolean onlyNames(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      if (begins && Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int dash(String words) {
    int first = -1;
    for (String dash : List.of("\u2014", " \u2013 ", "--", " - ")) {
      int at = words.indexOf(dash);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** A paragraph that names who met and ends in a comma or colon, from the words of meeting on. */
  private String preamble(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    int comma = lower.indexOf(", ");
    boolean closes = lower.endsWith(",") || lower.endsWith(":") || lower.startsWith("we, ");
    if (!closes || comma < 0 || words.length() > LONGEST_PREAMBLE) {
      return "";
    }
    for (int at = comma; at >= 0; at = lower.indexOf(", ", at + 1)) {
      if (meeting.begins(lower.substring(at + 2))) {
        int stop = words.indexOf(". ", at);
        return stop < 0 ? words.substring(at + 2) : words.substring(at + 2, stop);
      }
    }
    return "";
  }

  private static @Nullable LocalDate only(String words) {
    List<Found> days = words.isEmpty() ? List.of() : WrittenDays.in(words);
    boolean one = days.size() == 1 && days.getFirst().otherwise() == null;
    return one ? days.getFirst().day() : null;
  }
}
