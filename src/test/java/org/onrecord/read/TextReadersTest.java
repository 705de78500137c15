package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.text.Span;

/** Plain text, Markdown and web pages: what their canonical text is, and what is refused. */
class TextReadersTest {

  @Test
  void canonicalTextOfPlainTextIsTheFilesOwn() throws ReadException {
    assertThat(text("a.txt", bytes("One\r\n\r\n  two\u00a0 \n")))
        .isEqualTo("One\r\n\r\n  two\u00a0 \n");
  }

  @Test
  void byteOrderMarkIsDropped() throws ReadException {
    assertThat(text("a.txt", bytes("\ufeffGood morning."))).isEqualTo("Good morning.");
  }

  @Test
  void validUtf8NeedsNoIssue() throws ReadException {
    assertThat(read("a.txt", bytes("Ålesund – “ja”")).issues()).isEmpty();
  }

  @Test
  void windowsTextIsReadWithAnIssue() throws ReadException {
    Document document =
        read(
            "a.txt",
            "The café is “open” – she said so twice.".getBytes(Charset.forName("windows-1252")));
    assertThat(document.text().text()).isEqualTo("The café is “open” – she said so twice.");
    assertThat(document.issues()).extracting(Issue::code).containsExactly("encoding");
  }

  @Test
  void utf16WithAndWithoutMarkIsRead() throws ReadException {
    assertThat(text("a.txt", "Good morning to Tallinn.".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("Good morning to Tallinn.");
    assertThat(text("a.txt", "Good morning to Tallinn.".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("Good morning to Tallinn.");
  }

  @Test
  void aFewDamagedBytesDoNotSpoilTheRest() throws ReadException {
    byte[] bytes = bytes("Ålesund, Åland, Århus, Tromsø, Bodø, Malmö and x");
    bytes[bytes.length - 1] = (byte) 0xE9;
    Document document = read("a.txt", bytes);
    assertThat(document.text().text())
        .isEqualTo("Ålesund, Åland, Århus, Tromsø, Bodø, Malmö and \ufffd");
    assertThat(document.issues()).extracting(Issue::message).first().asString().contains("U+FFFD");
  }

  @Test
  void emptyFileIsRefused() {
    assertThatThrownBy(() -> read("none.txt", new byte[0]))
        .isInstanceOf(ReadException.class)
        .hasMessage("none.txt: is empty; fetch or save it again, or leave it out");
  }

  @Test
  void fileOfBlanksIsRefused() {
    assertThatThrownBy(() -> read("blank.txt", bytes(" \n\n\t")))
        .hasMessage(
            "blank.txt: holds no words, only blanks; fetch or save it again, or leave it out");
  }

  @Test
  void binaryFileIsRefused() {
    assertThatThrownBy(() -> read("data.txt", new byte[] {'d', 'a', 't', 'a', 0, 1, 2, 3}))
        .hasMessage(
            "data.txt: is a binary file (a zero byte at 4), not text; save what it holds as text,"
                + " HTML, PDF or DOCX");
  }

  @Test
  void endlessLineIsRefusedWithItsPlaceAndLength() {
    assertThatThrownBy(() -> read("line.txt", bytes("short\n" + "word ".repeat(300_000))))
        .hasMessage(
            "line.txt:2:1: a line of 1500000 characters, at most 1048576 are read; break it into"
                + " paragraphs");
  }

  @Test
  void frontMatterIsMetadataAndAside() throws ReadException {
    Document document =
        read(
            "a.md",
            bytes(
                "---\n"
                    + "title: \"Kern\\_in\\\n"
                    + "  \\ Riga\"\n"
                    + "date: '2031-05-06'\n"
                    + "url: https://example.org/kern\n"
                    + "tags: [a]\n"
                    + "---\n\n"
                    + "**Anna Kern:** Hello.\n"));
    assertThat(document.metadata().title()).isEqualTo("Kern in Riga");
    assertThat(document.metadata().date()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(document.metadata().url()).isEqualTo("https://example.org/kern");
    assertThat(document.asides()).hasSize(1);
    assertThat(strong(document)).containsExactly("Anna Kern:");
  }

  @Test
  void firstHeadingIsTheTitleWhereFrontMatterIsSilent() throws ReadException {
    assertThat(read("a.md", bytes("# The *sea* today\n\nText.\n")).metadata().title())
        .isEqualTo("The sea today");
  }

  @Test
  void textBetweenRulesIsNoFrontMatter() throws ReadException {
    Document document = read("a.md", bytes("---\n\nA rule stood above this.\n\n---\n"));
    assertThat(document.asides()).isEmpty();
  }

  @Test
  void pageIsLaidOutByBlocksWithoutItsFurniture() throws ReadException {
    Document document =
        read(
            "a.html",
            bytes(
                """
                <html lang="en"><head><title>Riga – The Ministry</title></head><body>
                <nav><a href="/">Home</a></nav>
                <div class="cookie-banner">We use cookies.</div>
                <h1>Riga</h1>
                <p>First
                   paragraph.<br>Its second line.</p><p>Second <b>bold</b> <strong>words</strong>.</p>
                <table><tr><td>Kern</td><td>Hello.</td></tr></table>
                <script>var x = "no words";</script>
                <footer>All rights reserved.</footer></body></html>
                """));
    assertThat(document.text().text())
        .isEqualTo(
            "Riga\n\nFirst paragraph.\nIts second line.\n\nSecond bold words.\n\nKern\nHello.");
    assertThat(strong(document)).containsExactly("bold words");
    assertThat(document.asides()).containsExactly(new Span(0, 4));
    assertThat(document.metadata().title()).isEqualTo("Riga");
    assertThat(document.metadata().language()).isEqualTo("en");
    assertThat(document.issues()).extracting(Issue::code).containsExactly("page-furniture");
  }

  @Test
  void twoLineBreaksPartParagraphs() throws ReadException {
    assertThat(text("a.html", bytes("<body><p>One.<br/>\n<br/>\n\tTwo.<br>&nbsp;<br>Three.</p>")))
        .isEqualTo("One.\n\nTwo.\n\nThree.");
  }

  @Test
  void brokenPageIsRead() throws ReadException {
    assertThat(text("a.html", bytes("<html><p><b>KERN: <p>Good morning</b> to all.<div><i>Bye")))
        .isEqualTo("KERN:\n\nGood morning to all.\n\nBye");
  }

  @Test
  void declaredEncodingOfAPageIsTaken() throws ReadException {
    byte[] page =
        "<meta charset=iso-8859-2><body><p>Łódź i Kraków</p>"
            .getBytes(Charset.forName("ISO-8859-2"));
    assertThat(text("a.html", page)).isEqualTo("Łódź i Kraków");
  }

  @Test
  void pageWithoutWordsIsRefused() {
    assertThatThrownBy(
            () -> read("a.html", bytes("<html><body><script>x()</script></body></html>")))
        .hasMessage("a.html: is an HTML page without words");
  }

  @Test
  void headingThatComesBackIsALabelNotAnAside() throws ReadException {
    Document document =
        read(
            "a.html",
            bytes(
                "<body><h3>Kern</h3><p>A.</p><h3>Weiss</h3><p>B.</p><h3>Kern</h3><p>C.</p><h3>Weiss</h3><p>D.</p>"));
    assertThat(document.asides()).isEmpty();
    assertThat(strong(document)).containsExactly("Kern", "Weiss", "Kern", "Weiss");
  }

  private static Document read(String name, byte[] bytes) throws ReadException {
    return SourceReaders.all().read(Source.of(name, bytes), name).getFirst();
  }

  private static String text(String name, byte[] bytes) throws ReadException {
    return read(name, bytes).text().text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> strong(Document document) {
    return document.strong().stream().map(s -> document.text().slice(s)).toList();
  }
}
