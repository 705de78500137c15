package org.onrecord.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.onrecord.store.StoreException.Kind;

/** A whole store as one file: N-Quads in gzip. */
final class Backup {

  private Backup() {}

  static void write(DatasetGraph dataset, Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              new GZIPOutputStream(Files.newOutputStream(partial), 1 << 16), 1 << 16)) {
        StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        StreamRDFOps.sendGraphToStream(dataset.getDefaultGraph(), quads);
        quads.finish();
      }
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Loads a backup into an empty database that nobody else uses. */
  static void load(Path file, DatasetGraph database) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(Kind.FAILED, file + ": no such backup", null);
    }
    ChunkedLoading loading = new ChunkedLoading(database);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(true).parse(loading);
    } catch (IOException | RiotException e) {
      throw new StoreException(
          Kind.FAILED, file + ": cannot be read as a backup: " + e.getMessage(), e);
    } finally {
      if (database.isInTransaction()) {
        database.abort();
        database.end();
      }
    }
  }

  /**
   * Writes what it gets in large transactions: one for everything would need memory for everything.
   */
  private static final class ChunkedLoading extends StreamRDFBase {
    private static final int CHUNK = 1_000_000;

    private final DatasetGraph database;
    private int pending;

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
      if (++pending == CHUNK) {
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
      commit();
    }

    private void commit() {
      database.commit();
      database.end();
      pending = 0;
    }
  }
}
