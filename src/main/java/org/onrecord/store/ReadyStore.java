package org.onrecord.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a store that was made before, as one stream of bytes: a new store that begins from
 * them need not write the same triples again. They are those of one version of TDB2, for which they
 * were made.
 */
public final class ReadyStore {

  /** What holds triples and nodes; TDB2 makes the others where they are missing. */
  private static final Pattern FILE =
      Pattern.compile("(SPO|POS|OSP|nodes|nodes-data)\\.(bpt|dat|idn|obj|bdf)");

  private final Supplier<InputStream> bytes;

  /**
   * @param bytes as {@link #pack} wrote them
   */
  public ReadyStore(Supplier<InputStream> bytes) {
    this.bytes = bytes;
  }

  /** Writes the files of a store that nobody has open; without the name of its state. */
  public static void pack(Path store, OutputStream out) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(new StoreDirectory(store).database())) {
      files =
          all.filter(file -> FILE.matcher(String.valueOf(file.getFileName())).matches())
              .sorted()
              .toList();
    }
    DataOutputStream packed = new DataOutputStream(out);
    packed.writeInt(files.size());
    for (Path file : files) {
      long content = SparseFile.bytes(file);
      packed.writeUTF(String.valueOf(file.getFileName()));
      packed.writeLong(Files.size(file));
      packed.writeLong(content);
      try (InputStream in = Files.newInputStream(file)) {
        packed.write(in.readNBytes(Math.toIntExact(content)));
      }
    }
    packed.flush();
  }

  /** Writes the files into the folder of a store that is none yet. */
  void into(StoreDirectory fresh) {
    try (DataInputStream packed =
        new DataInputStream(new BufferedInputStream(bytes.get(), 1 << 16))) {
      Path database = fresh.makeDatabase();
      int files = packed.readInt();
      for (int i = 0; i < files; i++) {
        unpack(packed, database.resolve(packed.readUTF()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(DataInputStream packed, Path file) throws IOException {
    long size = packed.readLong();
    int content = Math.toIntExact(packed.readLong());
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] block = new byte[1 << 16];
      for (int left = content; left > 0; ) {
        int read = packed.readNBytes(block, 0, Math.min(left, block.length));
        if (read == 0) {
          throw new IOException("the ready-made store ends in " + file.getFileName());
        }
        made.write(block, 0, read);
        left -= read;
      }
      made.setLength(size); // the rest is a hole
    }
  }
}
