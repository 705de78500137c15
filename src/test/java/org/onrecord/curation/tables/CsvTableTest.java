package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvTableTest {

  @TempDir private Path scratch;

  @Test
  void everyRowKnowsItsLineAfterEmptyLinesAndCellsOfSeveralLines() {
    CsvTable table =
        CsvTable.parse(
            "t.csv",
            "person,note\r\nAda Lind,\"one\r\ntwo\"\r\n\r\nBo Ek,\"says \"\"no\"\"\"\r\n",
            ',');

    assertThat(table.rows()).extracting(CsvTable.Row::place).containsExactly("t.csv:2", "t.csv:5");
    assertThat(table.rows().get(1).get("note")).isEqualTo("says \"no\"");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(CsvTable.parse("t.csv", "\uFEFFperson,title\nAda Lind,Premier\n", ',').columns())
        .containsExactly("person", "title");
  }

  @Test
  void inTabbedTextQuotationMarksAreOrdinary() throws IOException {
    Path file = Files.writeString(scratch.resolve("t.tsv"), "name\tnote\n\"Ada\tx\n");

    assertThat(CsvTable.readTabbed(file).rows().getFirst().get("name")).isEqualTo("\"Ada");
  }

  @Test
  void semicolonsAndTabsAreToldByTheHeader() throws IOException {
    Path semicolons =
        Files.writeString(scratch.resolve("s.csv"), "person;title\nLind, Ada;Premier\n");
    Path tabs = Files.writeString(scratch.resolve("t.csv"), "person\ttitle\nAda Lind\tPremier\n");

    assertThat(CsvTable.readForeign(semicolons).rows().getFirst().get("person"))
        .isEqualTo("Lind, Ada");
    assertThat(CsvTable.readForeign(tabs).rows().getFirst().get("title")).isEqualTo("Premier");
  }

  @Test
  void aCellThatIsNotWellQuotedIsToldWithItsLine() {
    assertThatThrownBy(() -> CsvTable.parse("t.csv", "a,b\n1,2\n3,\"x\"y\n", ','))
        .hasMessage(
            "t.csv:3: a cell that is not well quoted; double the quotation marks inside it");
  }

  @Test
  void tooManyCellsAreToldWithTheirLine() {
    assertThatThrownBy(() -> CsvTable.parse("t.csv", "a,b\n1,2,3\n", ','))
        .hasMessageStartingWith("t.csv:2: 3 cells where the header names 2");
  }

  @Test
  void aByteThatIsNoUtf8IsToldWithItsLine() throws IOException {
    Path file =
        Files.write(scratch.resolve("t.csv"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> CsvTable.read(file))
        .hasMessage(file + ":3: not UTF-8; save the table as UTF-8");
  }

  @Test
  void shortRowsHaveEmptyCellsAndBlankLinesAreNone() {
    CsvTable table = CsvTable.parse("t.csv", "\uFEFFname,note\r\nA\r\n\r\nB,x|y\r\n", ',');

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).has("note")).isFalse();
    assertThat(table.rows().get(1).list("note")).containsExactly("x", "y");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    String text =
        CsvTable.write(
            List.of("name", "note"), List.of(Map.of("name", "A, B", "note", "say \"no\"")));

    assertThat(text).isEqualTo("name,note\n\"A, B\",\"say \"\"no\"\"\"\n");
    assertThat(CsvTable.parse("t.csv", text, ',').rows().get(0).get("note"))
        .isEqualTo("say \"no\"");
  }
}
