package org.onrecord.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CsvTableTest {

  @Test
  void rowsKnowTheirLinesEvenAfterAQuotedLineBreak() {
    CsvTable table = CsvTable.parse("t.csv", "name,note\nA,\"one\ntwo\"\nB,\"with, comma and \"\"quotes\"\"\"\n", ',');

    assertThat(table.rows()).extracting(CsvTable.Row::place).containsExactly("t.csv:2", "t.csv:4");
    assertThat(table.rows().get(1).get("note")).isEqualTo("with, comma and \"quotes\"");
  }

  @Test
  void shortRowsHaveEmptyCellsAndBlankLinesAreNone() {
    CsvTable table = CsvTable.parse("t.csv", "\uFEFFname,note\r\nA\r\n\r\nB,x|y\r\n", ',');

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).has("note")).isFalse();
    assertThat(table.rows().get(1).list("note")).containsExactly("x", "y");
  }

  @Test
  void tooManyCellsAreRefusedWithTheLine() {
    assertThatThrownBy(() -> CsvTable.parse("t.csv", "name\nA,B\n", ',')).hasMessageStartingWith("t.csv:2: 2 cells where the header names 1");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    String text = CsvTable.write(List.of("name", "note"), List.of(Map.of("name", "A, B", "note", "say \"no\"")));

    assertThat(text).isEqualTo("name,note\n\"A, B\",\"say \"\"no\"\"\"\n");
    assertThat(CsvTable.parse("t.csv", text, ',').rows().get(0).get("note")).isEqualTo("say \"no\"");
  }
}
