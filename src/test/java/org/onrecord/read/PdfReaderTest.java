package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;

class PdfReaderTest {

  @Test
  void headsNumbersAndLineEndsAreTakenOut() throws Exception {
    List<List<String>> pages =
        List.of(
            List.of(
                "Ferry Office, Record 17",
                "",
                "*MS. BERG: Good morning. We have come to an understanding on the ferry, and the"
                    + " govern-",
                "ment of Denmark has signed it. The long-term plan of the two ministers is that"
                    + " every ship",
                "will carry a bell.",
                "",
                "QUESTION: Who pays for the bells, and what will the government of Denmark have to"
                    + " give for",
                "the long-",
                "",
                "Page 1 of 3"),
            List.of(
                "Ferry Office, Record 17",
                "",
                "term plan that you have just told us about, if I may ask that here in the harbour"
                    + " today?",
                "",
                "*MS. BERG: Nobody pays.",
                "",
                "Page 2 of 3"),
            List.of(
                "Ferry Office, Record 17", "", "The meeting ended at noon.", "", "Page 3 of 3"));
    Document document = read(Fixtures.pdf(pages));
    assertThat(document.text().text())
        .isEqualTo(
            """
            MS. BERG: Good morning. We have come to an understanding on the ferry, and the government of Denmark has \
            signed it. The long-term plan of the two ministers is that every ship will carry a bell.

            QUESTION: Who pays for the bells, and what will the government of Denmark have to give for the long-term \
            plan that you have just told us about, if I may ask that here in the harbour today?

            MS. BERG: Nobody pays.

            The meeting ended at noon.\
            """);
    assertThat(document.metadata().title()).isNull();
    assertThat(document.issues())
        .extracting(issue -> issue.message())
        .containsExactly("6 heads, feet and page numbers were left out");
  }

  @Test
  void numbersOfLinesAreTakenOff() throws Exception {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      List<String> lines = new ArrayList<>();
      for (int line = 1; line <= 12; line++) {
        String words =
            line % 3 == 1 ? "Q. Did the ferry to Tonga leave" : "in May, and was it full?";
        lines.add(line + (page == 0 ? "   " : " ") + words);
      }
      pages.add(lines);
    }
    Document document = read(Fixtures.pdf(pages));
    assertThat(document.text().text())
        .doesNotContainPattern("\\d")
        .startsWith("Q. Did the ferry to Tonga leave");
    assertThat(document.issues()).extracting(Issue::code).contains("line-numbers");
  }

  @Test
  void aNumberedListKeepsItsNumbers() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= 12; line++) {
      lines.add(line + ". We shall build pier " + line);
      lines.add("as soon as we can.");
      lines.add("");
    }
    assertThat(read(Fixtures.pdf(List.of(lines))).text().text()).contains("7. We shall");
  }

  @Test
  void aPdfWithoutTextIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> read(Fixtures.pdf(List.of(List.of()))))
        .hasMessage(
            "talks.pdf: holds pictures of pages and no text; recognise the text first (OCR)");
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThatThrownBy(() -> read("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.pdf: is not a whole PDF");
  }

  private static Document read(byte[] bytes) throws ReadException {
    return SourceReaders.all().read(Source.of("talks.pdf", bytes), "talks").getFirst();
  }
}
