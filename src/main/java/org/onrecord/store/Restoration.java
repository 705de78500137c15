package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.onrecord.store.StoreException.Kind;

/** Loads a backup into an empty store that nobody else uses. */
final class Restoration {
  private final Path file;

  Restoration(Path file) {
    this.file = file;
  }

  /**
   * @throws StoreException when the file is no whole backup
   */
  void into(StoreDirectory fresh) {
    if (!Files.exists(file)) {
      throw new StoreException(Kind.FAILED, file + ": no such backup", null);
    }
    try (InputStream in = Files.newInputStream(file);
        BackupLines lines = new BackupLines(new GZIPInputStream(in, 1 << 16))) {
      long triples = fresh.fill(database -> load(lines, database));
      lines.checkWhole(triples);
      for (BackupLines.Register register : lines.registers()) {
        Files.createDirectories(fresh.registers());
        Files.write(fresh.registers().resolve(register.name()), register.content());
      }
    } catch (IOException | RiotException | RuntimeIOException e) {
      throw new StoreException(
          Kind.FAILED, file + ": cannot be read as a backup: " + WholePath.problem(e), e);
    }
  }

  private static long load(InputStream lines, DatasetGraph database) {
    ChunkedLoading loading = new ChunkedLoading(database);
    try {
      RDFParser.source(lines)
          .lang(Lang.NQUADS)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(loading);
    } finally {
      if (database.isInTransaction()) {
        database.abort();
        database.end();
      }
    }
    return loading.triples();
  }
}
