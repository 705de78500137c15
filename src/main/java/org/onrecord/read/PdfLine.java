package org.onrecord.read;

/**
 * A line on a page, as printed.
 *
 * @param page counts from 0
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param base how far its base line is from the top of the page
 * @param size the size of its letters in points
 * @param goesOn whether it is a piece that stands behind a wide gap on the line of the one before
 */
record PdfLine(
    int page, float left, float right, float base, float size, StyledLine words, boolean goesOn) {

  /** The line at another place. */
  PdfLine at(float otherLeft, float otherBase) {
    return new PdfLine(page, otherLeft, right - left + otherLeft, otherBase, size, words, goesOn);
  }

  /** The line as if it ended at a place, where it goes on beyond. */
  PdfLine upTo(float end) {
    return new PdfLine(page, left, Math.min(right, end), base, size, words, goesOn);
  }

  /** A piece behind a wide gap, as a line of its own. */
  PdfLine begun() {
    return new PdfLine(page, left, right, base, size, words, false);
  }

  /** The line without its first characters, which take their share of its width. */
  PdfLine from(int begin) {
    float gone = (right - left) * begin / Math.max(1, words.length());
    return new PdfLine(page, left + gone, right, base, size, words.from(begin), goesOn);
  }

  String text() {
    return words.text();
  }
}
