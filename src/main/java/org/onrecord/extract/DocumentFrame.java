package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Issue;
import org.onrecord.model.Span;

/** Leaves the furniture of the page out of a text without labels. */
final class DocumentFrame {
  private final PageFurniture furniture;

  DocumentFrame(PageFurniture furniture) {
    this.furniture = furniture;
  }

  /** The passages that hold the document's own prose, furniture between them left out and reported. */
  List<Span> body(String text, List<Line> lines, List<Issue> issues) {
    List<Span> body = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String words = line.of(text);
      if (furniture.isFurniture(words) || furniture.isEndMark(words)) {
        issues.add(Issue.info("page-furniture", "a line of the page was left out", line.span()));
        if (start >= 0) {
          body.add(new Span(start, end));
          start = -1;
        }
        continue;
      }
      start = start < 0 ? line.start() : start;
      end = line.end();
    }
    if (start >= 0) {
      body.add(new Span(start, end));
    }
    return body;
  }
}
