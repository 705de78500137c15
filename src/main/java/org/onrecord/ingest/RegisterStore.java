package org.onrecord.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.store.ReadyStore;
import org.onrecord.store.Store;
import org.onrecord.store.WholePath;
import org.onrecord.vocab.TripleOrder;

/**
 * The store that holds the program's own register and no document. The build makes it once, and the
 * program carries it: a new store begins from it, and writes only what differs in the register that
 * it is to have.
 */
public final class RegisterStore {
  private static final String FOLDER = "/org/onrecord/register/";
  private static final String READY = FOLDER + "store.bin";
  private static final String DIGEST = FOLDER + "store.digest";

  private RegisterStore() {}

  /** Makes a store where there is nothing; where the program does not carry one, none is made. */
  public static void begin(Path path) {
    if (RegisterStore.class.getResource(READY) != null) {
      Store.begin(path, new ReadyStore(RegisterStore::bytes));
    }
  }

  /** Names the version of the register in it; nothing where the program does not carry one. */
  public static Optional<String> digest() {
    try (InputStream in = RegisterStore.class.getResourceAsStream(DIGEST)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream bytes() {
    InputStream bytes = RegisterStore.class.getResourceAsStream(READY);
    if (bytes == null) {
      throw new IllegalStateException("the program does not carry " + READY);
    }
    return bytes;
  }

  /**
   * Run by the build, after the register is compiled. Its one argument is the file to write; beside
   * it comes one that names the register's version.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "expected the file to write, got " + arguments.length + " arguments");
    }
    Path file = Path.of(arguments[0]);
    Path scratch = Files.createTempDirectory("onrecord-register");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String digest = make(scratch.resolve("store"));
      Files.writeString(file.resolveSibling("store.digest"), digest);
      ReadyStore.pack(scratch.resolve("store"), out);
    } finally {
      WholePath.deleteIfThere(scratch);
    }
  }

  private static String make(Path path) {
    String digest = new RegisterReader().bundled().digest();
    List<Triple> triples = RegisterReader.bundledGraph().find().toList();
    try (Store store = Store.open(path)) {
      store.loadRegister(digest, TripleOrder.sorted(triples));
    }
    return digest;
  }
}
