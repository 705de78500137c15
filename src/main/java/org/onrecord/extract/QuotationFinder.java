package org.onrecord.extract;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;

/**
 * Finds direct, mixed and indirect quotations: in an article's prose, and within the turns of a transcript or the
 * quotations of an article, where they carry the id of the utterance that reports them.
 */
final class QuotationFinder {

  List<Utterance> find(Document document, Turns turns) {
    return List.of();
  }
}
