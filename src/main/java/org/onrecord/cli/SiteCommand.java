package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.serve.files.FolderSite;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord site}: the pages as files. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a folder that any static server puts online: a page and a Turtle file for each"
          + " document and each person, country, topic and other thing that the documents speak of,"
          + " under the path of its IRI, with dumps, tables and a description.",
      "With --base, put it online at that address, so that every IRI resolves."
    })
final class SiteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "A new or empty folder; it appears only when it is whole.")
  private Path output = Path.of("");

  @Mixin private ExtentOptions extents = new ExtentOptions();
  @Mixin private PublicationOptions publication = new PublicationOptions();
  @Mixin private StoreOptions storeOptions = new StoreOptions();

  SiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = storeOptions.open()) {
      FolderSite.Written written =
          new FolderSite(
                  store, publication.base(), extents.extent(), publication.publication(List.of()))
              .write(output);
      terminal.say(
          "onrecord: "
              + written.documents()
              + " documents and "
              + written.things()
              + " things of which they speak written to "
              + output);
    }
    return ExitCode.DONE;
  }
}
