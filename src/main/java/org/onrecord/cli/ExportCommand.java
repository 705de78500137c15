package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.export.Extent;
import org.onrecord.export.TableExport;
import org.onrecord.query.Limits;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import org.onrecord.store.WholePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord export}: the graph, some documents of it, tables, or its description. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graph: sorted, so that equal stores give equal bytes.",
      "A chosen document, and documents of a time, come with the names of the people, countries and"
          + " topics in them; the whole graph with the whole register."
    })
final class ExportCommand implements Callable<Integer> {
  private static final String TABLES = "csv";

  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle, trig, nquads, ntriples, jsonld or rdfxml; csv for tables in a folder. Default:"
              + " what the name of the file says, else turtle.")
  private @Nullable String format;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Only this document (IRI, identity, address or title).")
  private @Nullable String document;

  @Option(
      names = "--fast",
      description = "N-Triples or N-Quads as they lie in the store, unsorted.")
  private boolean fast;

  @Option(
      names = "--describe",
      description =
          "Only a description of the data set (VoID, DCAT, SPARQL service description), in Turtle.")
  private boolean describe;

  @Option(
      names = "--distribution",
      paramLabel = "FILE",
      description = "With --describe: a file in which the data set is published.")
  private List<Path> distributions = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to a file, which appears only when it is whole; packed where its name ends in .gz."
              + " For tables, a new folder.")
  private @Nullable Path output;

  @Mixin private ExtentOptions extents = new ExtentOptions();
  @Mixin private PublicationOptions publication = new PublicationOptions();
  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean tables = TABLES.equals(format);
    if (tables && output == null) {
      throw new UsageException("--format csv writes several tables; give a folder with --output");
    }
    try (Store store = storeOptions.openToRead(terminal)) {
      if (tables && output != null) {
        extents.tell(
            new TableExport(store, publication.base()).export(extent(store), output), terminal);
      } else if (output == null) {
        write(store, terminal.out());
      } else {
        toFile(store, output);
      }
    }
    return ExitCode.DONE;
  }

  private void toFile(Store store, Path file) throws IOException {
    boolean packed = file.toString().endsWith(ExportFormat.PACKED);
    WholePath.file(
        file,
        out -> {
          if (packed) {
            GZIPOutputStream packing = new GZIPOutputStream(out, 1 << 16);
            write(store, packing);
            packing.finish();
          } else {
            write(store, out);
          }
        });
  }

  private void write(Store store, OutputStream out) throws IOException {
    Exporter exporter = new Exporter(store, publication.base());
    if (describe) {
      exporter.describe(publication.publication(distributions), out);
      return;
    }
    ExportFormat chosen = chosenFormat();
    if (fast && chosen != ExportFormat.NTRIPLES && chosen != ExportFormat.NQUADS) {
      throw new UsageException("--fast writes --format ntriples or nquads only");
    }
    extents.tell(
        fast
            ? exporter.exportUnsorted(extent(store), chosen, out)
            : exporter.export(extent(store), chosen, out),
        terminal);
  }

  private ExportFormat chosenFormat() {
    if (format != null) {
      String given = format;
      return ExportFormat.of(given)
          .orElseThrow(
              () ->
                  new UsageException(
                      "--format " + given + " is not known; see --help for those that are"));
    }
    return output == null
        ? ExportFormat.TURTLE
        : ExportFormat.ofFile(String.valueOf(output.getFileName())).orElse(ExportFormat.TURTLE);
  }

  private Extent extent(Store store) {
    Extent chosen = extents.extent();
    if (document == null) {
      return chosen;
    }
    String iri = new QueryRunner(store, Limits.DEFAULT).resolve(ParameterType.DOCUMENT, document);
    return new Extent(iri, chosen.since(), chosen.until(), chosen.text(), chosen.register());
  }
}
