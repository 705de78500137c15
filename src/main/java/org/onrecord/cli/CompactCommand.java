package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord compact}: gives back the disk space that replaced and removed documents left. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = "Gives back the disk space that replaced and removed documents left.")
final class CompactCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  CompactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      long before = store.bytesOnDisk();
      store.compact();
      long after = store.bytesOnDisk();
      terminal.say(
          String.format(
              java.util.Locale.ROOT, "onrecord: %.1f MB, were %.1f MB", after / 1e6, before / 1e6));
    }
    return ExitCode.DONE;
  }
}
