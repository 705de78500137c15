package org.onrecord.export;

import java.util.List;

/**
 * One difference between two graphs about the same document.
 *
 * @param what a statement, an attribution (who says an utterance, to whom, how), or a link (what a
 *     statement is about)
 * @param iri of the utterance or statement
 * @param start where it stands in the document's text
 * @param property which part of it differs; empty where it is new or gone as a whole
 * @param before the values on the first side; none where it is new
 * @param after the values on the second side; none where it is gone
 * @param words of the statement, or of the utterance's first sentence
 */
public record Change(
    What what,
    Sign sign,
    String iri,
    int start,
    String property,
    List<String> before,
    List<String> after,
    String words) {

  /** What differs. */
  public enum What {
    STATEMENT,
    ATTRIBUTION,
    LINK
  }

  /** Whether the second side has more, less or other. */
  public enum Sign {
    GAINED("+"),
    LOST("-"),
    CHANGED("~");

    private final String mark;

    Sign(String mark) {
      this.mark = mark;
    }

    public String mark() {
      return mark;
    }
  }

  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
