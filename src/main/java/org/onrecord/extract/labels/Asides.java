package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Language;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Finds what stands in brackets and is not speech: stage directions, marks of the transcriber,
 * times of a recording. "(Laughter.)", "[inaudible]", "(Via interpreter)", "[Mr Kern: No!]" and
 * "[00:12:30]" are; "(COVID-19)" is not.
 */
public final class Asides {
  private static final int LONGEST = 120;

  /** Who interjects is printed with no more than this. */
  private static final int LONGEST_LABEL = 40;

  private final WordList directions;
  private final LabelWords words;
  private final LineKinds lines;

  public Asides(Language language) {
    directions = language.list("stage-directions.txt");
    words = new LabelWords(language);
    lines = new LineKinds(language);
  }

  /** The asides inside a span, in order, brackets and a point right after them included. */
  public List<Span> in(String text, Span span) {
    List<Span> found = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      char open = text.charAt(i);
      if (open == '(' || open == '[') {
        int end = close(text, i, span.end());
        if (end > 0 && isAside(text.substring(i + 1, end - 1))) {
          found.add(new Span(start(text, i, span.start()), end));
          i = end - 1;
        }
      }
    }
    return found;
  }

  /** Whether what stands between two brackets is an aside. */
  boolean isAside(String inner) {
    return isNote(inner)
        || isShouted(bare(inner))
        || isInterjection(inner)
        || lines.isProcedure(inner);
  }

  /** "An hon. Member: Shame!", "Mr Kern: No.": another's words, in brackets inside a turn. */
  public boolean isInterjection(String inner) {
    String said = bare(inner);
    int colon = said.indexOf(": ");
    if (colon < 1 || colon > LONGEST_LABEL) {
      return false;
    }
    String label = said.substring(0, colon);
    return words.isGeneric(label)
        || words
            .look(label)
            .filter(look -> look == Label.Look.SURE || look == Label.Look.TITLED)
            .isPresent();
  }

  /** Whether it is a known direction or a time; a name in capitals is not. */
  boolean isNote(String inner) {
    String words = bare(inner);
    return directions.begins(words) || isTime(words) || lines.isTimeOfDay(words);
  }

  private static String bare(String inner) {
    String words = inner.strip();
    while (words.startsWith("\\") || words.startsWith("*") || words.startsWith("_")) {
      words = words.substring(1);
    }
    return words.endsWith("\\") ? words.substring(0, words.length() - 1) : words;
  }

  /** A backslash or emphasis mark right before the bracket belongs to it. */
  private static int start(String text, int bracket, int floor) {
    int start = bracket;
    while (start > floor && (text.charAt(start - 1) == '\\' || text.charAt(start - 1) == '*')) {
      start--;
    }
    return start;
  }

  /** The index after the bracket that closes the one at {@code open}, or -1. */
  private static int close(String text, int open, int limit) {
    char close = text.charAt(open) == '(' ? ')' : ']';
    int stop = Math.min(limit, open + LONGEST);
    for (int i = open + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == text.charAt(open)) {
        return -1;
      }
    }
    return -1;
  }

  /** "00:12", "01:02:33.5": a place in a recording. */
  private static boolean isTime(String words) {
    boolean colon = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      colon |= c == ':';
      if (!(c >= '0' && c <= '9') && c != ':' && c != '.' && c != ',') {
        return false;
      }
    }
    return colon && words.length() >= 4;
  }

  /**
   * "BEGIN VIDEO CLIP", "COMMERCIAL BREAK": several words in capitals; "NATO" or "COVID-19" alone
   * is not.
   */
  private static boolean isShouted(String words) {
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c) || (c >= '0' && c <= '9')) {
        return false;
      }
      blank |= c == ' ';
    }
    return blank && words.length() > 8;
  }
}
