package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Document;
import org.onrecord.text.Span;

/** Archives, and the office formats that are packed. */
class PackedFilesTest {
  private static final String ODT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb">
      <office:automatic-styles><style:style style:name="T1" style:family="text">
      <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
      <office:body><office:text>
      <text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>
      <text:p text:style-name="Title">Remarks on tin</text:p>
      <text:p><text:span text:style-name="T1">MS. TARN:</text:span><text:s text:c="2"/>We have \
      <text:span>tin</text:span>.<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note></text:p>
      <table:table><table:table-row>
      <table:table-cell><text:p>QUESTION</text:p></table:table-cell>
      <table:table-cell><text:p>How much?</text:p><text:p>And when?</text:p></table:table-cell>
      </table:table-row></table:table></office:text></office:body></office:document-content>
      """;

  private static final String PACKAGE =
      """
      <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Talks on tin</dc:title>
      <dc:language>en</dc:language></metadata><manifest><item id="b" href="2.xhtml"/>
      <item id="a" href="1.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine>
      </package>
      """;

  @Test
  void odtKeepsParagraphsRowsAndBoldPassages() throws Exception {
    Document document = read("talks.odt", Map.of("content.xml", ODT));
    assertThat(document.text().text())
        .isEqualTo("Remarks on tin\n\nMS. TARN: We have tin.\n\nQUESTION: How much? And when?");
    assertThat(document.metadata().title()).isEqualTo("Remarks on tin");
    assertThat(document.strong()).containsExactly(new Span(16, 25));
  }

  @Test
  void epubIsReadInTheOrderOfItsSpine() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put("META-INF/container.xml", "<container><rootfile full-path=\"O/c.opf\"/></container>");
    parts.put("O/c.opf", PACKAGE);
    parts.put("O/2.xhtml", "<html><body><p><b>QUESTION:</b> How much?</p></body></html>");
    parts.put("O/1.xhtml", "<html><body><p><b>MS. TARN:</b> We have tin.</p></body></html>");
    Document document = read("book.epub", parts);
    assertThat(document.text().text()).isEqualTo("MS. TARN: We have tin.\n\nQUESTION: How much?");
    assertThat(document.metadata().title()).isEqualTo("Talks on tin");
    assertThat(document.strong())
        .extracting(span -> document.text().slice(span))
        .containsExactly("MS. TARN:", "QUESTION:");
  }

  @Test
  void otherPackedFilesAreNoOfficeFiles() {
    assertThatThrownBy(() -> read("talks.odt", Map.of("a.txt", "Yes.")))
        .hasMessage("talks.odt: has no content.xml; is it an ODT file?");
    assertThatThrownBy(() -> read("talks.epub", Map.of("a.txt", "Yes.")))
        .hasMessage(
            "talks.epub: has no package that META-INF/container.xml names; is it an EPUB file?");
  }

  @Test
  void anArchiveListsItsFilesWithoutHiddenOnes(@TempDir Path folder) throws Exception {
    Path zip = folder.resolve("talks.zip");
    Files.write(
        zip,
        Fixtures.packed(
            Map.of(
                "b.txt", bytes("MR. VIK: Yes."),
                "a/a.txt", bytes("MR. VIK: No."),
                "__MACOSX/b.txt", bytes("x"),
                ".DS_Store", bytes("x"))));
    List<ZipArchive.Packed> files = ZipArchive.files(zip);
    assertThat(files).extracting(ZipArchive.Packed::path).containsExactly("a/a.txt", "b.txt");
    Document document = SourceReaders.all().read(files.getFirst().source(), "a").getFirst();
    assertThat(document.text().text()).isEqualTo("MR. VIK: No.");
    assertThat(document.source()).isEqualTo(zip + "!a/a.txt");
  }

  @Test
  void aBrokenArchiveIsRefused(@TempDir Path folder) throws Exception {
    Path zip = Files.write(folder.resolve("talks.zip"), bytes("PK, or not"));
    assertThatThrownBy(() -> ZipArchive.files(zip))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("is not a whole ZIP file");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(String name, Map<String, String> parts) throws ReadException {
    Map<String, byte[]> packed = new LinkedHashMap<>();
    parts.forEach((part, text) -> packed.put(part, bytes(text)));
    return SourceReaders.all().read(Source.of(name, Fixtures.packed(packed)), "x").getFirst();
  }
}
