package org.onrecord.export;

import java.util.List;

/**
 * What two graphs say differently about one document.
 *
 * @param sign gained or lost where only one side has the document
 * @param text whether the canonical texts differ, so that places are not the same
 */
public record DocumentChanges(
    String iri, String identity, Change.Sign sign, boolean text, List<Change> changes) {
  public DocumentChanges {
    changes = List.copyOf(changes);
  }

  /** Whether both sides say the same. */
  public boolean isEmpty() {
    return sign == Change.Sign.CHANGED && !text && changes.isEmpty();
  }
}
