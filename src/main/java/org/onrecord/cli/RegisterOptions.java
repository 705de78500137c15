package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.curation.LoadedRegister;
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

  /** With the registers that stay with a store. */
  LoadedRegister loadWith(StoredRegisters stored) throws IOException {
    return LoadedRegister.with(stored.with(files));
  }

  void keepIn(StoredRegisters stored) throws IOException {
    stored.keep(files);
  }
}
