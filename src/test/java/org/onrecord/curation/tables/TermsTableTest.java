package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TermsTableTest {

  private static List<String> faults(String text) {
    return TermsTable.of(
            CsvTable.parse("own.csv", text, ','),
            iri -> iri.endsWith("/NO") || iri.endsWith("/nato"))
        .faults();
  }

  @Test
  void whatIsWrongWithARowIsToldWithItsLine() {
    assertThat(faults("person,office_kind,title,country\nAda Lind,minstrel,Premier,NO\n"))
        .containsExactly("own.csv:2: no office kind: 'minstrel'");
    assertThat(
            faults(
                "person,office_kind,title,country,start\n\nAda Lind,other,Premier,NO,May 2030\n"))
        .containsExactly("own.csv:3: no date: 'May 2030'; write YYYY, YYYY-MM or YYYY-MM-DD");
    assertThat(faults("person,office_kind,title,country\nAda Lind,other,Premier,XX\n"))
        .containsExactly(
            "own.csv:2: no country has the code 'XX'; write the ISO code of two letters, such as"
                + " NO");
    assertThat(
            faults(
                "person,office_kind,title,country,organisation\nAda Lind,other,Premier,NO,nato\n"))
        .containsExactly("own.csv:2: give a country or an organisation, and not both");
    assertThat(
            faults(
                "person,qid,office_kind,title,country,acting\nAda Lind,148,other,Premier,NO,yes\n"))
        .containsExactly(
            "own.csv:2: no Wikidata id: '148'; write one such as Q148, or nothing",
            "own.csv:2: acting is 'yes'; write true, false or nothing");
    assertThat(
            faults(
                "person,office_kind,title,country,start,end\n"
                    + "Ada Lind,other,Premier,NO,2031,2030\n"))
        .containsExactly("own.csv:2: Ada Lind ends (2030) before the start (2031)");
  }

  @Test
  void whatIsWrongWithTheHeaderIsToldBeforeTheRows() {
    assertThat(faults("person,office_kind,title,nation\nAda Lind,minister,Premier,NO\n"))
        .containsExactly(
            "own.csv:1: no column is called 'nation'; there are " + String.join(",", Term.COLUMNS),
            "own.csv:1: one of the columns 'country' and 'organisation' is needed");
    assertThat(faults("person,country\n"))
        .containsExactly(
            "own.csv:1: the column 'office_kind' is missing",
            "own.csv:1: the column 'title' is missing");
  }

  @Test
  void aMonthWithinItsYearIsNoContradiction() {
    assertThat(
            faults(
                "person,office_kind,title,organisation,start,end\n"
                    + "Ada Lind,other,Deputy,nato,2031-05,2031\n"))
        .isEmpty();
  }
}
