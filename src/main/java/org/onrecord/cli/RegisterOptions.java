package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.rdf.LoadedRegister;
import picocli.CommandLine.Option;

/** Which register names are resolved against: the built-in one and the user's own. */
final class RegisterOptions {
  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "A register of your own (Turtle or CSV) beside the built-in one; repeatable.")
  private List<Path> files = List.of();

  LoadedRegister load() {
    return LoadedRegister.with(files);
  }
}
