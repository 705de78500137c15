package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.store.WholePath;

/**
 * The user's registers that stay with a store: copies in its folder, used at every later ingest, so
 * that a register need be given only once. A register of the same file name replaces the older one;
 * a deleted copy is forgotten.
 */
record StoredRegisters(Path folder) {

  static StoredRegisters of(Path store) {
    return new StoredRegisters(store.resolve("registers"));
  }

  /**
   * The registers kept here and those given now, which stand for kept ones of the same file name.
   */
  List<Path> with(List<Path> given) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    for (Path file : kept()) {
      byName.put(String.valueOf(file.getFileName()), file);
    }
    for (Path file : given) {
      byName.put(String.valueOf(file.getFileName()), file);
    }
    return new ArrayList<>(byName.values());
  }

  /** Keeps registers for later. */
  void keep(List<Path> given) throws IOException {
    for (Path file : given) {
      Files.createDirectories(folder);
      Path copy = folder.resolve(String.valueOf(file.getFileName()));
      if (!Files.exists(copy) || !Files.isSameFile(file, copy)) {
        WholePath.file(copy, out -> Files.copy(file, out));
      }
    }
  }

  private List<Path> kept() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
