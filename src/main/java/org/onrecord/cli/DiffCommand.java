package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.onrecord.export.DocumentChanges;
import org.onrecord.export.GraphComparison;
import org.onrecord.export.GraphFile;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord diff}: what two stores or exports say differently. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what two stores or exported files say differently: statements, attributions and links"
          + " that are gained, lost or changed, document by document.",
      "Ends with 0 where both say the same, with 1 where they differ."
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A store's folder, or a file of RDF (packed or not).")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER", description = "What it is compared with.")
  private Path after = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(names = "--summary", description = "Only the numbers.")
  private boolean summary;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DiffPrint print =
        switch (format.toLowerCase(Locale.ROOT)) {
          case "text" -> new DiffText(terminal.out(), summary);
          case "json" -> new DiffJson(terminal.out(), summary);
          default ->
              throw new UsageException("--format " + format + " is not known; give text or json");
        };
    boolean same =
        isSame(before, after)
            ? with(before, both -> compared(both, both, print))
            : with(before, one -> with(after, other -> compared(one, other, print)));
    return same ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** A store is opened once. */
  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }

  /** How differences are printed. */
  interface DiffPrint {
    void document(DocumentChanges changes);

    void end(DiffCounts counts);
  }

  private static boolean compared(StoreContents one, StoreContents other, DiffPrint print) {
    DiffCounts counts = new DiffCounts();
    int same =
        new GraphComparison(one, other)
            .forEach(
                changes -> {
                  counts.add(changes);
                  print.document(changes);
                });
    counts.same(same);
    print.end(counts);
    return counts.isEmpty();
  }

  /** What a store or a file holds, while the function runs. */
  private static <T> T with(Path place, Function<StoreContents, T> function) {
    if (Files.isDirectory(place)) {
      try (Store store = Store.openExisting(place)) {
        return store.read(dataset -> function.apply(new StoreContents(dataset)));
      }
    }
    try {
      return function.apply(new StoreContents(GraphFile.read(place)));
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
