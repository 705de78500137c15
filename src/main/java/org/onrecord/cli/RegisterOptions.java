package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.ingest.RegisterStore;
import org.onrecord.store.Store;
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

  /** Makes a store hold a register and no other; of the program's own, only what differs. */
  static void put(LoadedRegister known, Store store) {
    if (store.registerDigest().equals(Optional.of(known.digest()))) {
      return;
    }
    boolean changed =
        RegisterStore.digest()
            .map(own -> store.changeRegister(own, known.digest(), known.gone(), known.added()))
            .orElse(false);
    if (!changed) {
      store.loadRegister(known.digest(), known.triples());
    }
  }

  void keepIn(StoredRegisters stored) throws IOException {
    stored.keep(files);
  }
}
