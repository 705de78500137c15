package org.onrecord.extract.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Pairs the quotation marks of a text, line by line: curly, straight, single, guillemets, low-high,
 * doubled apostrophes and doubled backquotes. Apostrophes are told apart from single marks by what
 * stands beside them. A passage left open at the end of a line is closed there; where the next line
 * opens with the same mark, it goes on.
 */
public final class QuotationMarks {
  /** Families of marks: what opens and closes together. */
  private enum Family {
    DOUBLE,
    /** Curly marks inside straight ones. */
    CURLY_WITHIN,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    DOUBLED_APOSTROPHE
  }

  private record Open(Family family, int start, int end) {}

  private final String text;
  private final List<Quoted> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The passages within a span of the text, an outer one before those within it. */
  public static List<Quoted> in(String text, Span span) {
    QuotationMarks marks = new QuotationMarks(text);
    int line = span.start();
    while (line < span.end()) {
      int newline = TextSearch.indexOf(text, '\n', line, span.end());
      int end = newline < 0 ? span.end() : newline;
      marks.line(line, end, span.end());
      line = end + 1;
    }
    marks.found.sort(
        Comparator.comparing(Quoted::outer, Comparator.comparingInt(Span::start))
            .thenComparingInt(Quoted::depth));
    return marks.found;
  }

  private void line(int from, int to, int limit) {
    for (int i = from; i < to; ) {
      i += mark(i, from, to);
    }
    if (!open.isEmpty()) {
      closeLeftOpen(to, limit);
    }
  }

  /** Handles what stands at an index; returns how many characters it is. */
  private int mark(int i, int from, int to) {
    switch (text.charAt(i)) {
      case '“', '‟' -> openingOr(i, from, to);
      case '„' -> opening(Family.DOUBLE, i, 1);
      case '”' -> {
        if (isOpen(Family.CURLY_WITHIN)) {
          close(Family.CURLY_WITHIN, i, 1);
        } else {
          closingOr(Family.DOUBLE, i, 1, from, to);
        }
      }
      case '"' -> closingOr(Family.DOUBLE, i, 1, from, to);
      case '«' -> opening(Family.GUILLEMET, i, 1);
      case '»' -> closing(Family.GUILLEMET, i, 1);
      case '‹' -> opening(Family.SINGLE_GUILLEMET, i, 1);
      case '›' -> closing(Family.SINGLE_GUILLEMET, i, 1);
      case '`' -> {
        if (i + 1 < to && text.charAt(i + 1) == '`') {
          opening(Family.DOUBLED_APOSTROPHE, i, 2);
          return 2;
        }
      }
      case '\'' -> {
        boolean three = i + 2 < to && text.charAt(i + 1) == '\'' && text.charAt(i + 2) == '\'';
        if (three && isOpen(Family.SINGLE)) {
          close(Family.SINGLE, i, 1);
          return 1;
        }
        if (i + 1 < to && text.charAt(i + 1) == '\'') {
          closingOr(Family.DOUBLED_APOSTROPHE, i, 2, from, to);
          return 2;
        }
        single(i, from, to);
      }
      case '‘', '’' -> single(i, from, to);
      default -> {}
    }
    return 1;
  }

  /** An opening mark that was typed where a closing one belongs: "unusual,“ he said". */
  private void openingOr(int i, int from, int to) {
    boolean closes =
        isOpen(Family.DOUBLE)
            && i > from
            && !Character.isWhitespace(text.charAt(i - 1))
            && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
    int closing = TextSearch.indexOf(text, '”', i, to);
    if (closes) {
      close(Family.DOUBLE, i, 1);
    } else if (isStraightOpen() && closing > 0) {
      opening(Family.CURLY_WITHIN, i, 1);
    } else {
      opening(Family.DOUBLE, i, 1);
    }
  }

  private boolean isStraightOpen() {
    return open.stream().anyMatch(o -> text.charAt(o.start()) == '"');
  }

  private void opening(Family family, int i, int length) {
    if (isOpen(family) && family != Family.SINGLE) {
      close(family, i, 0);
    }
    open.push(new Open(family, i, i + length));
  }

  private boolean isOpen(Family family) {
    return open.stream().anyMatch(o -> o.family() == family);
  }

  /**
   * A mark that may open as well as close: it closes where one is open and no word begins right
   * after a blank.
   */
  private void closingOr(Family family, int i, int length, int from, int to) {
    boolean blankBefore = i == from || isOpeningContext(text.charAt(i - 1));
    boolean wordAfter =
        blankBefore && isLeftOut(i + length, to)
            || i + length < to
                && !Character.isWhitespace(text.charAt(i + length))
                && !isClosingMark(text.charAt(i + length));
    if (isOpen(family)
        && !(blankBefore
            && wordAfter
            && i > from
            && Character.isWhitespace(text.charAt(i - 1))
            && text.charAt(i) != '”')) {
      close(family, i, length);
    } else if (wordAfter && (blankBefore || text.charAt(i) != '”')
        || blankBefore && isSpaced(i, from, to)) {
      opening(family, i, length);
    } else if (isOpen(family)) {
      close(family, i, length);
    }
  }

  /**
   * Whether a straight mark between blanks opens a passage, as in text cut into tokens: " We will ,
   * " she said; but not 24 " for inches.
   */
  private boolean isSpaced(int i, int from, int to) {
    boolean inches = i > from + 1 && Character.isDigit(text.charAt(i - 2));
    if (text.charAt(i) != '"' || inches || i + 1 >= to || text.charAt(i + 1) != ' ') {
      return false;
    }
    int closing = TextSearch.indexOf(text, '"', i + 1, to);
    return closing > i + 2
        && text.charAt(closing - 1) == ' '
        && ",.?!".indexOf(text.charAt(closing - 2)) >= 0;
  }

  /**
   * Whether an ellipsis begins here, close or spaced (". . . and so"), or a full stop and a word.
   */
  private boolean isLeftOut(int i, int to) {
    if (i + 1 >= to || text.charAt(i) != '.' && text.charAt(i) != '…') {
      return false;
    }
    int next = i + 1;
    while (next < to && text.charAt(next) == ' ') {
      next++;
    }
    return next < to
        && (text.charAt(next) == '.'
            || text.charAt(i) == '…'
            || next == i + 1 && !Character.isWhitespace(text.charAt(next)));
  }

  private static boolean isOpeningContext(char c) {
    return Character.isWhitespace(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u00a0'
        || c == '('
        || c == '['
        || c == '—'
        || c == '–'
        || c == '-'
        || c == '“'
        || c == '"'
        || c == '‘'
        || c == '\''
        || c == ':'
        || c == '/';
  }

  private static boolean isClosingMark(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == '?' || c == '!' || c == ')'
        || c == ']';
  }

  /**
   * Single marks: "‘no,’ she said" is a quotation, "the ’90s", "voters’ fears" and "don’t" are not.
   */
  private void single(int i, int from, int to) {
    boolean letterAfter =
        i + 1 < to && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '[');
    boolean letterBefore = i > from && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean opensHere = (i == from || isOpeningContext(text.charAt(i - 1))) && letterAfter;
    if (isOpen(Family.SINGLE)) {
      boolean possessive = letterBefore && text.charAt(i - 1) == 's' && hasClosing(i + 1, to);
      if (!letterAfter
          && text.charAt(i) != '‘'
          && i > from
          && !Character.isWhitespace(text.charAt(i - 1))
          && !possessive) {
        close(Family.SINGLE, i, 1);
      }
    } else if (opensHere && text.charAt(i) != '’' && hasClosing(i + 1, to)) {
      opening(Family.SINGLE, i, 1);
    }
  }

  /**
   * Whether a single mark that can only close stands further on: after a mark of punctuation or a
   * letter, no letter following.
   */
  private boolean hasClosing(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\'' && i + 1 < to && text.charAt(i + 1) == '\'';
      if (pair && i + 2 < to && text.charAt(i + 2) == '\'') {
        return true;
      }
      if (c == '"' || c == '“' || c == '”' || pair) {
        return false;
      }
      if (c == '\'' || c == '’') {
        boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean afterBlank = Character.isWhitespace(text.charAt(i - 1));
        if (!letterAfter && !afterBlank) {
          return true;
        }
      }
    }
    return false;
  }

  private void closing(Family family, int i, int length) {
    if (isOpen(family)) {
      close(family, i, length);
    }
  }

  /** Closes the innermost open passage of a family, and drops what was left open inside it. */
  private void close(Family family, int end, int markLength) {
    while (!open.isEmpty()) {
      Open last = open.pop();
      if (last.family() == family) {
        add(last, end, end + markLength, false, markLength > 0);
        return;
      }
    }
  }

  private void closeLeftOpen(int end, int limit) {
    Open outermost = open.peekLast();
    open.clear();
    if (outermost != null && outermost.family() != Family.SINGLE) {
      int next = end;
      while (next < limit && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean continues = next < limit && text.charAt(next) == text.charAt(outermost.start());
      add(outermost, end, end, continues, false);
    }
  }

  private void add(Open start, int innerEnd, int outerEnd, boolean continues, boolean closed) {
    if (innerEnd > start.end()) {
      found.add(
          new Quoted(
              new Span(start.start(), outerEnd),
              new Span(start.end(), innerEnd),
              open.size() + 1,
              continues,
              closed));
    }
  }
}
