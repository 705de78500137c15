package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;

/** JSON Lines and CSV: broken rows are refused with their place. */
class RowsTest {

  @Test
  void brokenJsonNamesItsLineAndColumn() {
    String json =
        "{\"speaker\": \"Ada Moor\", \"text\": \"Yes.\"}\n"
            + "{\"speaker\": \"Ada Moor\", text: \"No.\"}\n";
    assertThatThrownBy(() -> read("talks.jsonl", json))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.jsonl:2:")
        .hasMessageContaining("not a JSON object on one line");
  }

  @Test
  void aByteThatIsNotUtf8NamesItsPlace() {
    byte[] bytes =
        "{\"text\": \"Yes.\"}\n{\"text\": \"N\u00F8.\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SourceReaders.all().read(Source.of("talks.jsonl", bytes), "x"))
        .hasMessage("talks.jsonl:2:12: the byte 0xF8 is not UTF-8; save the file in UTF-8");
  }

  @Test
  void csvWithoutTheColumnsSaysWhichItNeeds() {
    assertThatThrownBy(() -> read("talks.csv", "who,what\nAda Moor,Yes.\n"))
        .hasMessage(
            "talks.csv:1:1: no column 'speaker' and no column 'text' in the header; name the"
                + " columns so");
  }

  @Test
  void anOpenQuotationMarkInCsvNamesTheRow() {
    assertThatThrownBy(() -> read("talks.csv", "speaker,text\nAda Moor,Yes.\nAda Moor,\"No.\n"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("talks.csv:3:1: the row is not CSV");
  }

  @Test
  void rowsWithoutAnyTextAreRefused() {
    assertThatThrownBy(
            () -> read("talks.jsonl", "{\"speaker\": \"Ada Moor\", \"said\": \"Yes.\"}\n"))
        .hasMessage(
            "talks.jsonl: holds no row with a text; name the fields 'speaker' and 'text', as in"
                + " {\"speaker\": …, \"text\": …}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
    Document document = read("talks.csv", "\uFEFFspeaker;text\nAda Moor;Yes.\n");
    assertThat(document.text().text()).isEqualTo("Ada Moor\nYes.");
  }

  @Test
  void rowsOfOneDocumentKeepTheDocumentsIdentity() throws Exception {
    assertThat(read("talks.csv", "speaker,text\nAda Moor,Yes.\n").id()).isEqualTo("x");
    assertThat(read("talks.csv", "document,speaker,text\nferry,Ada Moor,Yes.\n").id())
        .isEqualTo("x#ferry");
  }

  private static Document read(String name, String text) throws ReadException {
    return SourceReaders.all()
        .read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), "x")
        .getFirst();
  }
}
