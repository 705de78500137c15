package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The sources that the readers' tests read; all persons and words in them are invented. */
final class Fixtures {
  /** What a fixture file is, other than a source with a golden beside it. */
  private static final String GOLDEN = ".golden";

  private Fixtures() {}

  static Path folder() {
    URL hansard = Objects.requireNonNull(Fixtures.class.getResource("hansard"));
    try {
      return Objects.requireNonNull(Path.of(hansard.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fixtures that have a golden file beside them. */
  static List<Path> golden() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(file -> file.toString().endsWith(GOLDEN))
          .map(file -> file.resolveSibling(file.getFileName().toString().replace(GOLDEN, "")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path goldenOf(Path fixture) {
    return fixture.resolveSibling(fixture.getFileName() + GOLDEN);
  }

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzipped(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A packed file with these parts. */
  static byte[] packed(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] docx() {
    return packed(
        Map.of(
            "word/document.xml", bytes("docx/talks/word/document.xml"),
            "docProps/core.xml", bytes("docx/talks/docProps/core.xml")));
  }

  static byte[] docx(String body) {
    String document =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return packed(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A line of a page: bold where it begins with an asterisk; lower by a blank line where it is
   * empty.
   */
  static byte[] pdf(List<List<String>> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          write(lines, content);
        }
      }
      pdf.getDocumentInformation().setTitle("Microsoft Word - talks_final.doc");
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(List<String> lines, PDPageContentStream content) throws IOException {
    float base = 740;
    for (String line : lines) {
      boolean bold = line.startsWith("*");
      String text = bold ? line.substring(1) : line;
      float left = 72 + 12 * (text.length() - text.stripLeading().length()) / 2f;
      content.beginText();
      content.setFont(
          new PDType1Font(
              bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
          11);
      content.newLineAtOffset(left, base);
      content.showText(text.strip());
      content.endText();
      base -= 14;
    }
  }
}
