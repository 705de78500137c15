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
    "rows/words.tsv, CSV"
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
        "1\\nsome --> other | plain text"
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
            "feed.xml:1:1: is XML with the root element 'rss'; of XML, Hansard (publicwhip), TEI"
                + " and XHTML are read; save it as one of these or as JSON Lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n {\"speaker\": \"Ada Moor\", \"text\": \"Yes.\"}]",
        "{\n  \"speaker\": \"Ada Moor\"\n}"
      })
  void jsonThatIsNotJsonLinesIsRefusedWithWhatToDo(String json) {
    assertThatThrownBy(() -> READERS.read(source("talks.json", json), "x"))
        .hasMessage(
            "talks.json:1:1: is JSON, but not JSON Lines; write one object a line, as in"
                + " {\"speaker\": …, \"text\": …}");
  }

  @Test
  void oldWordFilesAreRefusedByName() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> READERS.read(Source.of("talks.doc", old), "x"))
        .hasMessage(
            "talks.doc: is an old Word, Excel or PowerPoint file, which is not read; save it as"
                + " DOCX or as text");
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
