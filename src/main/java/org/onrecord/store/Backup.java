package org.onrecord.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.onrecord.store.StoreException.Kind;

/** A whole store as one file: N-Quads in gzip. */
final class Backup {

  private Backup() {}

  static void write(DatasetGraph dataset, Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(partial), 1 << 16), 1 << 16)) {
        StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        StreamRDFOps.sendGraphToStream(dataset.getDefaultGraph(), quads);
        quads.finish();
      }
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Loads a backup into an empty database that nobody else uses. */
  static void load(Path file, DatasetGraph database) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(Kind.FAILED, file + ": no such backup", null);
    }
    DataLoader loader = LoaderFactory.sequentialLoader(database, (format, arguments) -> {});
    loader.startBulk();
    try {
      try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
        RDFParser.source(in).lang(Lang.NQUADS).checking(true).parse(loader.stream());
      }
      loader.finishBulk();
    } catch (IOException | RiotException e) {
      throw new StoreException(Kind.FAILED, file + ": cannot be read as a backup: " + e.getMessage(), e);
    }
  }
}
