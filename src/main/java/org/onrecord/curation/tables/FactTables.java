package org.onrecord.curation.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of countries, organisations and topics in a folder, and the Turtle that is built from
 * them. The same tables give the same bytes.
 */
public record FactTables(
    CountryTable countries, OrganisationTable organisations, TopicTable topics) {

  public static FactTables read(Path folder) throws IOException {
    return new FactTables(
        new CountryTable(
            CsvTable.read(folder.resolve("countries.csv")),
            CsvTable.read(folder.resolve("ambiguous.csv"))),
        new OrganisationTable(
            CsvTable.read(folder.resolve("organisations.csv")),
            CsvTable.read(folder.resolve("memberships.csv"))),
        new TopicTable(CsvTable.read(folder.resolve("topics.csv"))));
  }

  /** Texts of the files by their names. */
  public Map<String, String> turtle() {
    return new TreeMap<>(
        Map.of(
            "countries.ttl",
            countries.turtle(),
            "organisations.ttl",
            organisations.turtle(),
            "topics.ttl",
            topics.turtle()));
  }

  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : turtle().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
