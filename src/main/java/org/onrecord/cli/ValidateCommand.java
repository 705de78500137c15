package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.export.GraphFile;
import org.onrecord.rdf.Shapes;
import org.onrecord.rdf.ShapesReport;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord validate}: does the graph conform to the shapes? */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Holds the whole graph to the SHACL shapes of the ontology: the store's, or that of each"
            + " file of RDF that is given (packed or not).")
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of RDF.")
  private List<Path> files = List.of();

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty()) {
      try (Store store = storeOptions.open()) {
        return told("", store.read(d -> Shapes.bundled().validate(d.getDefaultGraph())));
      }
    }
    int code = ExitCode.DONE;
    for (Path file : files) {
      code = Math.max(code, told(file + ": ", Shapes.bundled().validate(GraphFile.read(file))));
    }
    return code;
  }

  private int told(String place, ShapesReport report) {
    report.violations().forEach(violation -> terminal.say("onrecord: " + place + violation));
    int found = report.violations().size();
    terminal
        .out()
        .println(
            place
                + (report.conforms()
                    ? "conforms"
                    : found == 1 ? "1 violation" : found + " violations"));
    return report.conforms() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
