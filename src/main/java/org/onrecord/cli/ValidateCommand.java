package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.rdf.Shapes;
import org.onrecord.rdf.ShapesReport;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord validate}: does the graph conform to the shapes? */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Holds the whole graph to the SHACL shapes of the ontology.")
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      ShapesReport report =
          store.read(dataset -> Shapes.bundled().validate(dataset.getDefaultGraph()));
      report.violations().forEach(violation -> terminal.say("onrecord: " + violation));
      terminal
          .out()
          .println(report.conforms() ? "conforms" : report.violations().size() + " violations");
      return report.conforms() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
