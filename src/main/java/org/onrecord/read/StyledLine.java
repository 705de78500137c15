package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * A line of text in the making, and which parts of it are bold. White space comes out as single
 * blanks, none at the ends. Single use.
 */
final class StyledLine {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> bold = new ArrayList<>();
  private boolean blank;

  void append(CharSequence piece, boolean isBold) {
    String words = Blanks.single(piece);
    if (words.isEmpty()) {
      blank |= !piece.isEmpty();
      return;
    }
    if (!text.isEmpty() && (blank || Blanks.isBlank(piece.charAt(0)))) {
      text.append(' ');
    }
    int start = text.length();
    text.append(words);
    if (isBold) {
      embolden(new Span(start, text.length()));
    }
    blank = Blanks.isBlank(piece.charAt(piece.length() - 1));
  }

  /** The line from a place on. */
  StyledLine from(int begin) {
    StyledLine rest = new StyledLine();
    rest.text.append(text, begin, text.length());
    for (Span span : bold) {
      if (span.end() > begin) {
        rest.bold.add(new Span(Math.max(0, span.start() - begin), span.end() - begin));
      }
    }
    return rest;
  }

  /** Another line that goes on with this one. */
  void append(StyledLine next) {
    append(next, 0);
  }

  /** Goes on without a blank, and without the hyphen at the end or with it. */
  void join(StyledLine next, boolean withHyphen) {
    if (!withHyphen) {
      text.setLength(text.length() - 1);
      bold.replaceAll(
          span -> span.end() <= text.length() ? span : new Span(span.start(), text.length()));
    }
    append(next, text.length());
  }

  private void append(StyledLine next, int at) {
    if (at == 0 && !text.isEmpty() && next.length() > 0) {
      text.append(' ');
    }
    int shift = text.length();
    text.append(next.text);
    next.bold.forEach(span -> embolden(new Span(span.start() + shift, span.end() + shift)));
  }

  /** Bold words with a blank between them are one bold passage. */
  private void embolden(Span span) {
    if (!bold.isEmpty() && span.start() - bold.getLast().end() <= 1) {
      bold.set(bold.size() - 1, bold.getLast().cover(span));
    } else {
      bold.add(span);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  List<Span> bold() {
    return List.copyOf(bold);
  }

  /** Lays the line out as a block of its own. */
  void layOut(TextLayout layout) throws ReadException {
    mark(layout, layout.paragraph(text()));
  }

  /** Lays the line out below the last, in the same block. */
  void layOutBelow(TextLayout layout) throws ReadException {
    mark(layout, layout.lineBelow(text()));
  }

  private void mark(TextLayout layout, Span laid) {
    for (Span span : bold) {
      layout.strong(new Span(laid.start() + span.start(), laid.start() + span.end()));
    }
  }
}
