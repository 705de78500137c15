package org.onrecord.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range {@code [start, end)} of UTF-16 indices into a document's canonical text.
 *
 * <p>Code points are used only where offsets leave the program: see {@link
 * SourceText#codePoints(Span)}.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  // as records have it, but without the detour by which the JDK makes it
  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span(int from, int to) && from == start && to == end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
