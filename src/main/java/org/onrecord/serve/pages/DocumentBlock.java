package org.onrecord.serve.pages;

import java.util.List;

/**
 * A stretch of a document's text: somebody's turn, or what is nobody's.
 *
 * @param id of the turn in the page; empty where it is nobody's
 * @param label the speaker as printed
 * @param reply how the turn answers the one before: "answered", "declined"; empty where it does not
 * @param reports what is reported in it
 */
public record DocumentBlock(
    String id,
    String label,
    List<SpeakerView> who,
    Link country,
    String confidence,
    String reply,
    boolean questions,
    List<TextNode> text,
    List<ReportView> reports) {
  public boolean isTurn() {
    return !id.isEmpty();
  }

  public boolean unsure() {
    return !confidence.isEmpty() && Double.parseDouble(confidence) < 0.8;
  }
}
