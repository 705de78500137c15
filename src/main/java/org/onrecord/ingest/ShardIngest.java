package org.onrecord.ingest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.onrecord.rdf.Shapes;
import org.onrecord.read.ReadException;
import org.onrecord.store.Changes;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.ShardExpectations;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoredDocument;
import org.onrecord.store.Writing;

/**
 * Triples that were made elsewhere into a store: the shards of a distributed job. What comes of it
 * is what {@code ingest} makes of the documents themselves.
 *
 * @param shards files of N-Quads
 * @param triples how many they have together by the report of the job; -1 where there is none
 */
public record ShardIngest(List<Path> shards, long triples) {
  private static final String REPORT = "_report.json";
  private static final int SAMPLE = 200;

  public ShardIngest {
    shards = List.copyOf(shards);
  }

  /**
   * The shards that paths stand for: files, and folders of a job, whose report is heeded.
   *
   * @throws ReadException where there are none
   */
  public static ShardIngest of(List<String> paths) throws ReadException {
    List<Path> shards = new ArrayList<>();
    long triples = 0;
    for (String given : paths) {
      Path path = Path.of(given);
      try {
        if (Files.isDirectory(path)) {
          shards.addAll(in(path, given));
          long stated = stated(path);
          triples = stated < 0 || triples < 0 ? -1 : triples + stated;
        } else if (Files.isRegularFile(path)) {
          shards.add(path);
          triples = -1;
        } else {
          throw new ReadException(given, "no such shard or folder; check the path");
        }
      } catch (IOException | JsonSyntaxException | IllegalStateException e) {
        throw new ReadException(given, null, "cannot be read: " + e.getMessage(), e);
      }
    }
    return new ShardIngest(shards, triples);
  }

  private static List<Path> in(Path folder, String given) throws IOException, ReadException {
    Path triples = folder.resolve("triples");
    Path of = Files.isDirectory(triples) ? triples : folder;
    try (Stream<Path> files = Files.list(of)) {
      List<Path> shards =
          files.filter(file -> file.toString().matches(".*\\.nq(\\.gz)?")).sorted().toList();
      if (shards.isEmpty()) {
        throw new ReadException(given, "holds no shards (*.nq.gz); give the output of a job");
      }
      return shards;
    }
  }

  private static long stated(Path folder) throws IOException {
    Path report = folder.resolve(REPORT);
    if (!Files.exists(report)) {
      return -1;
    }
    JsonObject counts = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
    return counts.get("triples").getAsLong() + counts.get("registerTriples").getAsLong();
  }

  /** What the shards are held to. */
  public ShardExpectations expecting(
      String version, String registerDigest, Collection<Triple> register) {
    return new ShardExpectations(
        version, registerDigest, register, triples, Shapes.bundled()::check, SAMPLE);
  }

  /**
   * Puts every document of one store into another, batch by batch.
   *
   * @param each hears of the changes of each batch
   */
  public static void copy(Store from, Store to, Consumer<Changes> each) {
    try (Writing writing = to.writing()) {
      List<DocumentTriples> batch = new ArrayList<>();
      long triples = 0;
      for (StoredDocument document : from.documents()) {
        List<Triple> own =
            from.read(
                dataset ->
                    new StoreContents(dataset).triplesOf(NodeFactory.createURI(document.iri())));
        batch.add(new DocumentTriples(document.iri(), own));
        triples += own.size();
        if (triples >= Store.BATCH_TRIPLES) {
          each.accept(writing.put(batch));
          batch.clear();
          triples = 0;
        }
      }
      if (!batch.isEmpty()) {
        each.accept(writing.put(batch));
      }
    }
  }
}
