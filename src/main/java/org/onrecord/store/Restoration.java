package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
    return loading.triples;
  }

  /**
   * Writes what it gets in large transactions: one for everything would need memory for everything.
   */
  private static final class ChunkedLoading extends StreamRDFBase {
    private static final int CHUNK = 1_000_000;

    private final DatasetGraph database;
    private long triples;

    ChunkedLoading(DatasetGraph database) {
      this.database = database;
    }

    @Override
    public void start() {
      database.begin(ReadWrite.WRITE);
    }

    @Override
    public void triple(Triple triple) {
      database.getDefaultGraph().add(triple);
      if (++triples % CHUNK == 0) {
        commit();
        database.begin(ReadWrite.WRITE);
      }
    }

    @Override
    public void quad(Quad quad) {
      if (!quad.isDefaultGraph()) {
        throw new RiotException("a named graph, which no backup of ours has: " + quad.getGraph());
      }
      triple(quad.asTriple());
    }

    @Override
    public void finish() {
      Stamp.set(database, Stamp.fresh());
      commit();
    }

    private void commit() {
      database.commit();
      database.end();
    }
  }
}
