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
 * were written, in one column.
 */
final class PdfReader implements SourceReader {

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
    List<PdfLine> lines = new PdfLines().of(pdf);
    if (lines.isEmpty()) {
      throw new ReadException(
          source.name(), "holds pictures of pages and no text; recognise the text first (OCR)");
    }
    TextLayout layout = new TextLayout(source.name());
    RunningHeads furniture = RunningHeads.in(lines);
    for (StyledLine paragraph : new Paragraphs(furniture.without(lines)).all()) {
      paragraph.layOut(layout);
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
}
