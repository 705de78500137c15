package org.onrecord.serve.pages;

import java.util.List;

/**
 * A statement as lists show it.
 *
 * @param how "turn", "direct", "mixed" or "indirect"
 * @param form the same for people
 * @param reporter who reports it, or the publisher; empty where the document is the record itself
 * @param modality why it is not simply said; empty where it is
 */
public record StatementView(
    String iri,
    String href,
    List<SpeakerView> who,
    List<MarkedPiece> said,
    String how,
    String form,
    Link reporter,
    String modality,
    String confidence,
    int depth,
    String date,
    Link document,
    String publisher,
    List<Link> about) {

  /** Whether these are the speaker's own words, and not those of who reports. */
  public boolean own() {
    return how.equals("turn") || how.equals("direct");
  }

  public boolean unsure() {
    return Double.parseDouble(confidence) < 0.8;
  }

  /** The words in one. */
  public String words() {
    StringBuilder words = new StringBuilder();
    said.forEach(piece -> words.append(piece.text()));
    return words.toString();
  }
}
