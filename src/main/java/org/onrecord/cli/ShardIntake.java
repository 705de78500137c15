package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.ingest.ShardIngest;
import org.onrecord.read.ReadException;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Changes;
import org.onrecord.store.ShardExpectations;
import org.onrecord.store.ShardLoading;
import org.onrecord.store.Store;
import org.onrecord.store.WholePath;

/**
 * {@code ingest --triples}: shards of a distributed job into the store. Where there is none, it is
 * made of them at once; else they become a store beside it, whose documents go over.
 */
final class ShardIntake {
  private final Terminal terminal;
  private final StoreOptions storeOptions;
  private final RegisterOptions registers;

  ShardIntake(Terminal terminal, StoreOptions storeOptions, RegisterOptions registers) {
    this.terminal = terminal;
    this.storeOptions = storeOptions;
    this.registers = registers;
  }

  int take(List<String> paths) throws IOException {
    ShardIngest shards;
    try {
      shards = ShardIngest.of(paths);
    } catch (ReadException e) {
      terminal.say("onrecord: " + e.getMessage());
      return ExitCode.FAILED;
    }
    Path directory = storeOptions.directory();
    LoadedRegister known = registers.loadWith(StoredRegisters.of(directory));
    ShardExpectations expected =
        shards.expecting(Version.current(), known.digest(), known.triples());
    if (Store.isAt(directory)) {
      addTo(directory, known, shards, expected);
    } else {
      ShardLoading.load(shards.shards(), expected, directory);
      try (Store store = Store.openExisting(directory)) {
        registers.keepIn(StoredRegisters.of(directory));
        SearchIndex.of(store).rebuild();
        int documents = store.versions().size();
        say(documents, new Changes(documents, 0, 0, 0));
      }
    }
    return ExitCode.DONE;
  }

  private void addTo(
      Path directory, LoadedRegister known, ShardIngest shards, ShardExpectations expected)
      throws IOException {
    Path beside = directory.resolveSibling(directory.getFileName() + ".shards");
    WholePath.deleteIfThere(beside);
    try {
      ShardLoading.load(shards.shards(), expected, beside);
      try (Store from = Store.openExisting(beside);
          Store store = storeOptions.openOrCreate()) {
        SearchIndex.of(store);
        RegisterOptions.put(known, store);
        registers.keepIn(StoredRegisters.of(directory));
        Changes[] all = {Changes.NONE};
        ShardIngest.copy(from, store, changes -> all[0] = all[0].plus(changes));
        IndexNotes.mend(store, terminal);
        say(all[0].added() + all[0].replaced() + all[0].unchanged(), all[0]);
      }
    } finally {
      WholePath.deleteIfThere(beside);
    }
  }

  private void say(int documents, Changes changes) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "onrecord: %d documents stored in %s (%d new, %d replaced, %d unchanged)",
            documents,
            storeOptions.directory(),
            changes.added(),
            changes.replaced(),
            changes.unchanged()));
  }
}
