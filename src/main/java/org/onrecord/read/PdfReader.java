package org.onrecord.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;

/**
 * PDF with text: lines put together into paragraphs, heads, feet and page numbers taken out, words
 * joined that a line end divides, bold passages marked. Pages are read in the order in which they
 * were written; columns are read one after the other.
 */
final class PdfReader implements SourceReader {
  /** The share of signs without a letter with which a text is none. */
  private static final double MOST_UNREAD = 0.3;

  /** The share of bullets and ornaments that may have no letter. */
  private static final double FEW_UNREAD = 0.02;

  @Override
  public String format() {
    return "PDF";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-") || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] bytes = DecodedText.bytes(source);
    PdfStreams.check(source.name(), bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > SourceLimits.PAGES) {
        throw new ReadException(
            source.name(),
            "has "
                + pdf.getNumberOfPages()
                + " pages, at most "
                + SourceLimits.PAGES
                + " are read");
      }
      return List.of(document(pdf, source, id));
    } catch (InvalidPasswordException e) {
      throw new ReadException(
          source.name(), null, "is locked with a password; save it without one", e);
    } catch (IOException | RuntimeException e) { // the library throws both on broken files
      throw new ReadException(
          source.name(), null, "is not a whole PDF: " + e.getMessage() + "; fetch it again", e);
    }
  }

  private static Document document(PDDocument pdf, Source source, String id)
      throws IOException, ReadException {
    PdfLines read = new PdfLines();
    LineNumbers numbers = LineNumbers.takenOff(read.of(pdf));
    PdfColumns columns = PdfColumns.of(numbers.lines());
    List<PdfLine> lines = columns.rows();
    if (read.unread() > MOST_UNREAD * read.signs()) {
      throw new ReadException(
          source.name(),
          "its fonts do not say which letters they print ("
              + read.unread()
              + " of "
              + read.signs()
              + " signs); recognise the text first (OCR), or make the PDF anew from its source");
    }
    if (lines.isEmpty()) {
      throw new ReadException(
          source.name(), "holds pictures of pages and no text; recognise the text first (OCR)");
    }
    TextLayout layout = new TextLayout(source.name());
    RunningHeads furniture = RunningHeads.in(lines);
    List<PdfLine> ordered = columns.inOrder(furniture.without(lines));
    for (StyledLine paragraph : new Paragraphs(ordered, columns.pages()).all()) {
      paragraph.layOut(layout);
    }
    doubts(read, columns, layout);
    if (numbers.pages() > 0) {
      layout.issue(
          Issue.info(
              "line-numbers",
              "the numbers of the lines of " + numbers.pages() + " pages were left out",
              null));
    }
    if (furniture.size() > 0) {
      layout.issue(
          Issue.info(
              "page-furniture",
              furniture.size() + " heads, feet and page numbers were left out",
              null));
    }
    String title = DocumentTitles.meant(pdf.getDocumentInformation().getTitle());
    return layout.document(id, null, new Metadata(title, null, null, null, null, null, List.of()));
  }

  private static void doubts(PdfLines read, PdfColumns columns, TextLayout layout) {
    if (!columns.pages().isEmpty()) {
      layout.issue(
          Issue.info(
              "columns", "pages that were read in columns: " + columns.pages().size(), null));
    }
    if (read.unread() > FEW_UNREAD * read.signs()) {
      layout.issue(
          Issue.error(
              "letters-unknown",
              "the fonts do not say which letters they print for "
                  + read.unread()
                  + " of "
                  + read.signs()
                  + " signs; words are missing or wrong",
              null));
    }
  }
}
