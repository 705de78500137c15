package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.text.WrittenDays;

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
            "talks.csv:1:1: no column of the header is known to hold a text; it names who,what;"
                + " name one 'text', or say which it is with --text-column");
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
                + " {\"speaker\": …, \"text\": …}, or say with --text-column which holds the text");
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

  @Test
  void aColumnThatIsNamedHoldsTheText() throws Exception {
    Columns columns =
        Columns.usual()
            .with(Columns.Field.TEXT, "what")
            .with(Columns.Field.SPEAKER, "Who Is It")
            .with(Columns.Field.DATE, "when")
            .with(WrittenDays.Order.DAY_FIRST);
    Document document =
        SourceReaders.all(columns)
            .read(source("talks.csv", "who_is_it,what,when,text\nAda Moor,Yes.,5/6/2031,no\n"), "x")
            .getFirst();
    assertThat(document.text().text()).isEqualTo("Ada Moor\nYes.");
    assertThat(document.metadata().date()).isEqualTo("2031-06-05");
  }

  @Test
  void oneDayOfATableTellsHowTheOthersAreWritten() throws Exception {
    assertThat(days("5/6/2031", "25/6/2031")).containsExactly("2031-06-05", "2031-06-25");
    assertThat(days("5/6/2031", "6/25/2031")).containsExactly("2031-05-06", "2031-06-25");
  }

  @Test
  void daysThatCanBeReadInTwoWaysAreLeftUnread() throws Exception {
    assertThat(days("5/6/2031", "4/6/2031")).containsExactly("null", "null");
    assertThat(days("5/6/2031", "25/6/2031", "6/25/2031"))
        .containsExactly("null", "2031-06-25", "2031-06-25");
  }

  @Test
  void daysAreReadInTheFormsOfPublishers() throws Exception {
    assertThat(
            days(
                "Wed, 25 Jun 2031 10:00:00 GMT",
                "June 25th, 2031 at 4 p.m.",
                "20310625",
                "1940112000",
                "25-Jun-31",
                "2031/06/25",
                "2031-06",
                "last week"))
        .containsExactly(
            "2031-06-25",
            "2031-06-25",
            "2031-06-25",
            "2031-06-25",
            "2031-06-25",
            "2031-06-25",
            "null",
            "null");
  }

  @Test
  void rowsOfOneAddressAreOneDocument() throws Exception {
    List<Document> documents =
        all(
            "a.jsonl",
            "{\"url\": \"u\", \"text\": \"One.\"}\n{\"url\": \"u\", \"text\": \"Two.\"}\n");
    assertThat(documents).hasSize(1);
    assertThat(documents.getFirst().text().text()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void rowsWithTheSameNameAreTwoDocumentsOfTwoIdentities() throws Exception {
    assertThat(all("a.jsonl", "{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 1, \"text\": \"Two.\"}\n"))
        .extracting(Document::id)
        .containsExactly("x#1", "x#1-2");
  }

  @Test
  void brokenJsonNamesItsPlace() {
    assertThatThrownBy(() -> read("talks.json", "[{\"text\": \"Yes.\"},\n {\"text\": oops}]"))
        .hasMessage(
            "talks.json:2:11: is not whole JSON: malformed JSON; mend it or fetch it again");
  }

  @Test
  void jsonThatHoldsNoTextIsRefused() {
    assertThatThrownBy(
            () ->
                read("map.json", "{\"type\": \"FeatureCollection\", \"features\": [{\"id\": 1}]}"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("map.json: holds no row with a text");
  }

  private static List<String> days(String... cells) throws ReadException {
    StringBuilder table = new StringBuilder("title;date;text\n");
    for (String cell : cells) {
      table.append("T;").append(cell).append(";Words.\n");
    }
    return all("a.csv", table.toString()).stream()
        .map(document -> String.valueOf(document.metadata().date()))
        .toList();
  }

  private static List<Document> all(String name, String text) throws ReadException {
    return SourceReaders.all().read(source(name, text), "x");
  }

  private static Source source(String name, String text) {
    return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String name, String text) throws ReadException {
    return SourceReaders.all()
        .read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), "x")
        .getFirst();
  }
}
