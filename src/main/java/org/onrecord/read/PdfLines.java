package org.onrecord.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The lines of a PDF with their places, in pieces where a wide gap lies in them. Single use. */
final class PdfLines extends PDFTextStripper {
  /** A gap within a line, in sizes of a letter; blanks between words are smaller. */
  private static final float GAP = 0.9f;

  /** Records hide the numbers of their paragraphs in print of no size; words have points. */
  private static final float SMALLEST_SEEN = 0.5f;

  private final List<PdfLine> lines = new ArrayList<>();
  private int page = -1;
  private long characters;
  private StyledLine words = new StyledLine();
  private float left = Float.MAX_VALUE;
  private float right;
  private float base;
  private float size;
  private boolean goesOn;
  private long signs;
  private long unread;

  List<PdfLine> of(PDDocument pdf) throws IOException {
    writeText(pdf, new StringWriter());
    return lines;
  }

  /** How many signs are printed. */
  long signs() {
    return signs;
  }

  /** For how many of them their font does not say which letter they are. */
  long unread() {
    return unread;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    signs++;
    String letter = font.toUnicode(code);
    boolean unknown =
        letter == null
            || letter.isEmpty()
            || letter.charAt(0) == '\uFFFD'
            || (Character.isISOControl(letter.charAt(0)) && !Blanks.isBlank(letter.charAt(0)))
            || Character.getType(letter.charAt(0)) == Character.PRIVATE_USE;
    unread += unknown ? 1 : 0;
    super.showGlyph(place, font, code, displacement);
  }

  /** Signs too small to be seen are marks of the printer, not words. */
  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getFontSizeInPt() >= SMALLEST_SEEN) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void startPage(PDPage started) {
    page++;
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
    goesOn = false;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > SourceLimits.TEXT_CHARS) {
      throw new IOException("its text has more than " + SourceLimits.TEXT_CHARS + " characters");
    }
    for (TextPosition position : positions) {
      if (Math.abs(position.getYDirAdj() - base) > Math.max(size, 1) && !words.isEmpty()) {
        endLine();
        goesOn = false;
      } else if (!words.isEmpty() && position.getXDirAdj() - right > GAP * Math.max(size, 1)) {
        endLine();
        goesOn = true;
      }
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      base = position.getYDirAdj();
      size = Math.max(size, position.getFontSizeInPt());
    }
    words.append(text, isBold(positions));
  }

  @Override
  protected void writeWordSeparator() {
    words.append(" ", false);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
    goesOn = false;
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new PdfLine(page, left, right, base, size, words, goesOn));
    }
    words = new StyledLine();
    left = Float.MAX_VALUE;
    right = 0;
    size = 0;
  }

  private static boolean isBold(List<TextPosition> positions) {
    return !positions.isEmpty() && positions.stream().allMatch(PdfLines::isBold);
  }

  private static boolean isBold(TextPosition position) {
    String font = position.getFont() == null ? null : position.getFont().getName();
    String lower = font == null ? "" : font.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }
}
