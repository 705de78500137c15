package org.onrecord.extract;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;

/** Completes what is known of a document from its head. */
final class MetadataFinder {

  Metadata find(Document document, List<Line> lines, int headEnd) {
    return document.metadata();
  }
}
