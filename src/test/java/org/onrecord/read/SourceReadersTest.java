package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reader of a source is chosen by what it holds, and by its extension where that does not tell.
 */
class SourceReadersTest {
  private static final SourceReaders READERS = SourceReaders.all();

  @ParameterizedTest
  @CsvSource({
    "hansard/debates2031-05-06a.xml, Hansard XML (ParlParse)",
    "tei/ParlaMint-QX_2031-05-06.xml, 'TEI (ParlaMint, FRUS)'",
    "tei/ParlaMint-QX-listPerson.xml, 'TEI (ParlaMint, FRUS)'",
    "tei/papers1975v99.xml, 'TEI (ParlaMint, FRUS)'",
    "subtitles/voices.vtt, WebVTT and SubRip subtitles",
    "subtitles/labels.srt, WebVTT and SubRip subtitles",
    "rows/talks.jsonl, JSON Lines",
    "rows/talks.csv, CSV",
    "rows/words.tsv, CSV",
    "rows/crawl.csv, CSV",
    "rows/interviews.jsonl, JSON Lines",
    "rows/archive.jsonl, JSON Lines",
    "rows/news.json, JSON",
    "rows/running.json, JSON",
    "rows/meetings.json, JSON",
    "akn/dail.xml, Akoma Ntoso",
    "akn/assembly.xml, Akoma Ntoso",
    "hansard/HAN001-E.XML, Canadian Hansard XML",
    "mail/remarks.eml, EML and MHTML",
    "mail/page.mhtml, EML and MHTML",
    "rtf/remarks.rtf, RTF"
  })
  void contentAloneTellsTheFormat(String fixture, String format) throws Exception {
    assertThat(READERS.readerOf(Source.of("some-file", Fixtures.bytes(fixture))).format())
        .isEqualTo(format);
    assertThat(READERS.readerOf(Source.of("talks.txt", Fixtures.bytes(fixture))).format())
        .isEqualTo(format);
  }

  @Test
  void contentAloneTellsPdfAndDocx() throws Exception {
    assertThat(format("some-file", Fixtures.docx())).isEqualTo("DOCX");
    assertThat(format("some-file", Fixtures.pdf(List.of(List.of("Yes."))))).isEqualTo("PDF");
  }

  @ParameterizedTest
  @CsvSource({
    "talks.vtt, WebVTT and SubRip subtitles",
    "talks.SRT, WebVTT and SubRip subtitles",
    "talks.jsonl, JSON Lines",
    "talks.ndjson, JSON Lines",
    "talks.csv, CSV",
    "talks.tsv, CSV",
    "talks.pdf, PDF",
    "talks.docx, DOCX",
    "talks.odt, ODT",
    "talks.epub, EPUB",
    "talks.rtf, RTF",
    "talks.eml, EML and MHTML",
    "talks.mhtml, EML and MHTML",
    "talks.json, JSON",
    "talks.html, HTML",
    "talks.md, Markdown",
    "talks.txt, plain text",
    "talks, plain text"
  })
  void theExtensionTellsWhereTheContentDoesNot(String name, String format) throws Exception {
    assertThat(format(name, "Good morning.\n")).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body><p>Yes.</p></body></html> | HTML",
        "<?xml version=\"1.0\"?><html"
            + " xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Yes.</p></body></html> | HTML",
        "Speaker, text and verse: a lecture | plain text",
        "{ \"quoted\" } is how he put it. | plain text",
        "WEBVTTs are subtitles. | plain text",
        "1\\nsome --> other | plain text",
        "[Applause] | plain text",
        "<p><b>MS. TARN:</b> Yes.</p> | plain text",
        "Text, title and verse: a lecture | plain text",
        "SUBJECT: Talks\\nFROM: Embassy\\nDATE: May 6\\n\\nYes. | plain text"
      })
  void whatOnlyLooksLikeAFormatIsNotTakenForIt(String text, String format) throws Exception {
    assertThat(format("some-file", text.replace("\\n", "\n"))).isEqualTo(format);
  }

  @Test
  void otherXmlIsRefusedByItsRoot() {
    assertThatThrownBy(
            () ->
                READERS.read(
                    source(
                        "feed.xml",
                        "<?xml version=\"1.0\"?>\n<!-- news -->\n<rss><channel/></rss>"),
                    "x"))
        .isInstanceOf(ReadException.class)
        .hasMessage(
            "feed.xml:1:1: is XML with the root element 'rss'; of XML, Hansard (publicwhip,"
                + " Canadian, Australian), Akoma Ntoso, TEI and XHTML are read; save it as one of"
                + " these or as JSON Lines");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D0CF11E0 | an old Word, Excel, PowerPoint or Outlook file (DOC, XLS, PPT, MSG), which is"
            + " not read; save it as DOCX, CSV, PDF or EML",
        "574152432F312E30 | a web archive (WARC), which is not read; extract its pages as HTML"
            + " files",
        "504152313131 | a table (Parquet), which is not read; write it as JSON Lines or CSV",
        "4F676753 | a recording (OGG), which is not read; transcribe it first, with speakers if you"
            + " can, as WebVTT or JSON",
        "504B0304786C2F | a table (XLSX), which is not read; save it as CSV",
        "504B0304612E747874 | a packed file (ZIP), which is not read; give it a name that ends in"
            + " .zip, or unpack it"
      })
  void otherFilesAreRefusedByNameWithWhatToDo(String bytes, String message) {
    byte[] file = java.util.HexFormat.of().parseHex(bytes);
    assertThatThrownBy(() -> READERS.read(Source.of("talks.x", file), "x"))
        .hasMessage("talks.x: is " + message);
  }

  @Test
  void xmlWithoutADeclarationIsRefusedByItsRoot() {
    assertThatThrownBy(
            () ->
                READERS.read(
                    source(
                        "talks.xml",
                        "<hansard version=\"2.2\">\n<debate><p>Yes.</p></debate></hansard>"),
                    "x"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.xml:1:1: is XML with the root element 'hansard'");
  }

  @Test
  void mailboxesAreRefusedByName() {
    assertThatThrownBy(
            () ->
                READERS.read(
                    source(
                        "box", "From ada@example.org Tue May  6 10:00:00 2031\nSubject: x\n\nYes."),
                    "x"))
        .hasMessage("box: is a mailbox (mbox), which is not read; save its messages as EML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rows/archive.jsonl", "akn/dail.xml", "mail/remarks.eml", "subtitles/labels.srt"})
  void gzipIsUnpackedAndItsContentReadAsItself(String fixture) throws Exception {
    String name = fixture.substring(fixture.indexOf('/') + 1);
    byte[] plain = Fixtures.bytes(fixture);
    byte[] packed = Fixtures.gzipped(plain);
    assertThat(GoldenTest.printed(READERS.read(Source.of(name + ".gz", packed), name)))
        .isEqualTo(GoldenTest.printed(READERS.read(Source.of(name, plain), name)));
  }

  @Test
  void brokenGzipIsRefused() {
    byte[] packed = Fixtures.gzipped("MR. VIK: Yes, yes, yes.".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () ->
                READERS.read(
                    Source.of("talks.txt.gz", java.util.Arrays.copyOf(packed, packed.length - 12)),
                    "x"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.txt.gz: cannot be ");
  }

  @Test
  void theRootOfACorpusHoldsNoDocument() throws Exception {
    assertThat(READERS.read(Source.of("root.xml", Fixtures.bytes("tei/ParlaMint-QX.xml")), "x"))
        .isEmpty();
  }

  private static String format(String name, String text) throws ReadException {
    return READERS.readerOf(source(name, text)).format();
  }

  private static String format(String name, byte[] bytes) throws ReadException {
    return READERS.readerOf(Source.of(name, bytes)).format();
  }

  private static Source source(String name, String text) {
    return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
