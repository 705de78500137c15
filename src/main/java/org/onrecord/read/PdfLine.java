package org.onrecord.read;

/**
 * A line on a page, as printed.
 *
 * @param page counts from 0
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param base how far its base line is from the top of the page
 * @param size the size of its letters in points
 */
record PdfLine(int page, float left, float right, float base, float size, StyledLine words) {

  String text() {
    return words.text();
  }
}
