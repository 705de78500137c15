package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.SampleStore;
import org.onrecord.store.Store;

final class TableExportTest {

  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  @Test
  void statementsStandInTheOrderOfTheTextWithWhatTheyAreAbout() throws IOException {
    export(Extent.WHOLE, "tables");
    assertThat(Files.readAllLines(folder.resolve("tables/statements.csv")))
        .hasSize(9)
        .contains(
            "https://w3id.org/onrecord/doc/interviews/2031-harbour.txt#s-3,"
                + "https://w3id.org/onrecord/doc/interviews/2031-harbour.txt#turn-2,"
                + "https://w3id.org/onrecord/doc/interviews/2031-harbour.txt,2031-05-02,98,0,"
                + "https://w3id.org/onrecord/id/person/ingrid-lund,"
                + "https://w3id.org/onrecord/id/country/CL,https://w3id.org/onrecord/id/country/CL,,We"
                + " spoke with Chile about it.");
    assertThat(Files.readAllLines(folder.resolve("tables/speakers.csv")))
        .contains(
            "https://w3id.org/onrecord/id/person/ingrid-lund,Official,Ingrid Lund,"
                + "http://www.wikidata.org/entity/Q900000001");
  }

  @Test
  void withoutTextTheColumnIsEmpty() throws IOException {
    export(Extent.WHOLE.withoutText(), "tables");
    assertThat(Files.readString(folder.resolve("tables/statements.csv")))
        .doesNotContain("We spoke with Chile");
  }

  @Test
  void descriptionNamesEveryColumnInItsPlace() throws IOException {
    export(Extent.WHOLE, "tables");
    JsonObject metadata =
        JsonParser.parseString(Files.readString(folder.resolve("tables/csv-metadata.json")))
            .getAsJsonObject();
    for (JsonElement table : metadata.getAsJsonArray("tables")) {
      List<String> described = new ArrayList<>();
      table
          .getAsJsonObject()
          .getAsJsonObject("tableSchema")
          .getAsJsonArray("columns")
          .forEach(column -> described.add(column.getAsJsonObject().get("name").getAsString()));
      String file = table.getAsJsonObject().get("url").getAsString();
      assertThat(Files.readAllLines(folder.resolve("tables").resolve(file)).getFirst())
          .as(file)
          .isEqualTo(String.join(",", described));
    }
  }

  @Test
  void folderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("notes"), "mine");
    assertThatThrownBy(() -> export(Extent.WHOLE, "full")).isInstanceOf(IOException.class);
    assertThat(full).isDirectoryContaining(path -> path.endsWith("notes"));
  }

  private void export(Extent extent, String name) throws IOException {
    try (Store store = SampleStore.open(folder)) {
      new TableExport(store, Base.OWN).export(extent, folder.resolve(name));
    }
  }
}
