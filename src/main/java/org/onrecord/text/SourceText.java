package org.onrecord.text;

import java.util.Arrays;

/**
 * The canonical text of a document: the text that every offset refers to.
 *
 * <p>Immutable and thread-safe. Inside the program offsets count UTF-16 units; {@link
 * #codePoints(Span)} turns them into the code points that the outside sees, in constant time where
 * the text has no supplementary characters and in logarithmic time otherwise.
 */
public final class SourceText {

  /** A place for people: line and column count from 1, the column in code points. */
  public record Place(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  private final String text;

  /** UTF-16 indices of the high surrogates of all surrogate pairs, ascending. */
  private final int[] pairs;

  public SourceText(String text) {
    this.text = text;
    this.pairs = surrogatePairs(text);
  }

  private static int[] surrogatePairs(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public String slice(Span span) {
    return span.of(text);
  }

  /** The number of code points before a UTF-16 index. */
  public int codePoint(int index) {
    if (pairs.length == 0) {
      return index;
    }
    int at = Arrays.binarySearch(pairs, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /** A span of UTF-16 indices as a half-open pair of code point offsets. */
  public Span codePoints(Span span) {
    return pairs.length == 0 ? span : new Span(codePoint(span.start()), codePoint(span.end()));
  }

  /** Where a UTF-16 index lies, as line and column; takes time linear in the index. */
  public Place place(int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new Place(line, codePoint(index) - codePoint(lineStart) + 1);
  }

  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  public String sha256() {
    return Sha256.sha256(text);
  }
}
