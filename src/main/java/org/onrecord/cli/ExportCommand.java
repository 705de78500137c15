package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.query.Limits;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import org.onrecord.store.WholePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord export}: the graph, or one document of it, or its description. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the graph: sorted, so that equal stores give equal bytes.")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "turtle, trig, nquads, ntriples, jsonld or rdfxml. Default: ${DEFAULT-VALUE}.")
  private String format = "turtle";

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Only this document (IRI, identity or title).")
  private @Nullable String document;

  @Option(
      names = "--describe",
      description = "Only a description of the data set (VoID, DCAT), in Turtle.")
  private boolean describe;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file; it appears only when it is whole.")
  private @Nullable Path output;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormat chosen =
        ExportFormat.of(format)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--format " + format + " is not known; see --help for those that are"));
    try (Store store = storeOptions.open()) {
      if (output == null) {
        write(store, chosen, terminal.out());
      } else {
        WholePath.file(output, out -> write(store, chosen, out));
      }
    }
    return ExitCode.DONE;
  }

  private void write(Store store, ExportFormat chosen, OutputStream out) throws IOException {
    Exporter exporter = new Exporter(store);
    if (describe) {
      exporter.describe(out);
    } else if (document == null) {
      exporter.export(chosen, out);
    } else {
      String iri = new QueryRunner(store, Limits.DEFAULT).resolve(ParameterType.DOCUMENT, document);
      exporter.exportDocument(iri, chosen, out);
    }
  }
}
