package org.onrecord.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of invented documents with what could tell many machines from one: persons whom several
 * documents name, in several spellings; archives, rows, identities given twice, files that fail.
 */
final class InventedFolder {
  private static final String BRIEFING =
      """
      Press briefing in Valletta, 12 March 2031

      QUESTION: Has Brazil answered the letter on fisheries?

      MS. TARNOVIK: Brazil has answered. We welcome that, and we told Portugal so on Monday.

      QUESTION: And %s?

      MS. TARNOVIK: I have nothing to announce on that. Georgia will hear from us first.
      """;

  private static final String ARTICLE =
      """
      %s

      OSLO, 3 April %d - "The ferries to %s will run again by June," %s said on Thursday.
      Harbour master Odd Brekkhus-Lie said that Norway had asked twice for the papers.
      According to %s, Sweden "never closed its side of the strait".
      """;

  private InventedFolder() {}

  static Path in(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (int i = 0; i < 12; i++) {
      String name =
          i % 3 == 0 ? "Jorunn Vestergaard" : i % 3 == 1 ? "Jørunn Vestergaard" : "Tam Okello";
      String other = i % 2 == 0 ? "Ebba Lindqvist-Roy" : "EBBA LINDQVIST-ROY";
      write(
          documents.resolve("%d/article-%02d.txt".formatted(i % 4, i)),
          ARTICLE.formatted(
              "Ferries wait, says harbour " + i,
              2029 + i % 3,
              i % 2 == 0 ? "Denmark" : "Iceland",
              name,
              other));
    }
    write(documents.resolve("briefing.txt"), BRIEFING.formatted("the talks with Japan"));
    write(documents.resolve("copy of briefing.txt"), BRIEFING.formatted("the talks with Japan"));
    write(documents.resolve("empty.txt"), "");
    write(documents.resolve("nobody.txt"), "A list of harbours.\n\nOslo.\n\nBergen.\n");
    Files.write(documents.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    write(documents.resolve(".hidden.txt"), BRIEFING.formatted("nothing"));
    write(
        documents.resolve("rows.jsonl"),
        """
        {"id": "r1", "title": "Notes", "date": "2030-02-01", "text": "\\"We will pay,\\" Tam Okello said in Kenya."}
        {"id": "r2", "title": "More", "date": "2032-02-02", "text": "Ebba Lindqvist-Roy said that Finland had left the talks."}
        """);
    archive(documents.resolve("older.zip"));
    return documents;
  }

  private static void archive(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"a/one.txt", "two.txt"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            ARTICLE
                .formatted("Packed " + name, 2027, "Estonia", "Tam Okello", "Jorunn Vestergaard")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
