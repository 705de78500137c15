package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;

/** Pages in two columns, and fonts that do not say which letters they print. */
class PdfColumnsTest {
  private static final List<String> LEFT =
      List.of(
          "The CHAIR: I call the Minister of",
          "Ports, who has ten minutes for it.",
          "Mr. FERN: The harbour of Lima is",
          "open, and Peru will see our boats",
          "in June. We thank Norway, whose",
          "nets were lent to us for nothing,",
          "and we shall send them back when");

  private static final List<String> RIGHT =
      List.of(
          "the herring has gone. I have one",
          "more thing to say about Iceland.",
          "Ms. DALE: Before he says it, will",
          "he give way for a short question",
          "about the piers of Malta, as they",
          "have been closed for half a year?",
          "Mr. FERN: With pleasure.");

  /** A line at a place on the page. */
  private record Placed(float left, float base, String words) {}

  @Test
  void columnsAreReadOneAfterTheOtherInWhateverOrderTheyWereWritten() throws Exception {
    List<Placed> byColumn = new ArrayList<>(column(72, 700, LEFT));
    byColumn.addAll(column(320, 700, RIGHT));
    List<Placed> byRow = new ArrayList<>();
    for (int i = 0; i < LEFT.size(); i++) {
      byRow.add(byColumn.get(i));
      byRow.add(byColumn.get(i + LEFT.size()));
    }
    String text = read(pdf(byColumn)).text().text();
    assertThat(text).isEqualTo(read(pdf(byRow)).text().text());
    assertThat(text)
        .contains("and we shall send them back when the herring has gone. I have one more thing")
        .contains("will he give way for a short question about the piers of Malta");
  }

  @Test
  void aTitleAcrossBothColumnsStandsAboveThem() throws Exception {
    List<Placed> page = new ArrayList<>();
    page.add(
        new Placed(
            72,
            730,
            "Record of the debate of the Assembly of Ports on the herring and its friends"));
    for (int i = 0; i < LEFT.size(); i++) {
      page.add(column(72, 700, LEFT).get(i));
      page.add(column(320, 700, RIGHT).get(i));
    }
    Document document = read(pdf(page));
    assertThat(document.text().text())
        .startsWith("Record of the debate of the Assembly of Ports on the herring and its friends")
        .contains("when the herring has gone");
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly("pages that were read in columns: 1");
  }

  @Test
  void threeColumnsAreReadOneAfterTheOther() throws Exception {
    List<Placed> page = new ArrayList<>();
    for (int i = 0; i < LEFT.size(); i++) {
      page.add(new Placed(50, 700 - 14 * i, "left words of line " + i + ", which"));
      page.add(new Placed(225, 693 - 14 * i, "middle words of line " + i + " it"));
      page.add(new Placed(400, 700 - 14 * i, "right words of line " + i + ", and"));
    }
    assertThat(read(pdf(page)).text().text())
        .contains("left words of line 0, which left words of line 1, which")
        .contains("middle words of line 0 it middle words of line 1 it")
        .contains("right words of line 5, and right words of line 6, and");
  }

  @Test
  void aTableOfNamesBesideWordsIsReadByItsRows() throws Exception {
    List<Placed> page = new ArrayList<>();
    for (int i = 0; i < RIGHT.size(); i++) {
      page.add(new Placed(72, 700 - 24 * i, "DALE"));
      page.add(
          new Placed(
              150,
              700 - 24 * i,
              "It is said in row " + i + " that the harbour of Lima is wide open for us."));
    }
    Document document = read(pdf(page));
    assertThat(document.text().text())
        .contains("DALE It is said in row 1 that")
        .contains("DALE It is said in row 2 that");
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void fontsWithoutLettersAreRefusedWithWhatToDo() throws Exception {
    byte[] bytes = pdf(column(72, 700, LEFT), unreadable());
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.pdf: its fonts do not say which letters they print (")
        .hasMessageEndingWith(
            "recognise the text first (OCR), or make the PDF anew from its source");
  }

  private static List<Placed> column(float left, float top, List<String> lines) {
    List<Placed> column = new ArrayList<>();
    for (String line : lines) {
      column.add(new Placed(left, top - 14 * column.size(), line));
    }
    return column;
  }

  private static byte[] pdf(List<Placed> lines) {
    return pdf(lines, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
  }

  /** A font whose signs have names that stand for no letter. */
  private static PDFont unreadable() throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    COSDictionary encoding = new COSDictionary();
    COSArray names = new COSArray();
    names.add(org.apache.pdfbox.cos.COSInteger.get(32));
    for (int i = 32; i < 127; i++) {
      names.add(COSName.getPDFName("sign" + i));
    }
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.ENCODING, encoding);
    return new PDType1Font(font);
  }

  private static byte[] pdf(List<Placed> lines, PDFont font) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        PDFont drawn = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (Placed line : lines) {
          content.beginText();
          content.setFont(drawn, 11);
          content.newLineAtOffset(line.left(), line.base());
          content.showText(line.words());
          content.endText();
        }
      }
      for (COSName name : page.getResources().getFontNames()) {
        page.getResources().put(name, font);
      }
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Document read(byte[] bytes) throws ReadException {
    return SourceReaders.all().read(Source.of("talks.pdf", bytes), "talks").getFirst();
  }
}
