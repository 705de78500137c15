package org.onrecord.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.onrecord.store.StoreException.Kind;

/**
 * Loads shards of N-Quads, a graph for each document, into an empty store that nobody else uses,
 * and holds them to what is expected: whole, of this version and register, in good shape.
 */
public final class ShardLoading {
  private static final Node VERSION =
      NodeFactory.createURI(org.apache.jena.vocabulary.SchemaDO.softwareVersion.getURI());

  private final List<Path> shards;
  private final ShardExpectations expected;

  private ShardLoading(List<Path> shards, ShardExpectations expected) {
    this.shards = List.copyOf(shards);
    this.expected = expected;
  }

  /**
   * Makes a store of shards, where there is none. The store appears when all of them are loaded and
   * are as expected.
   *
   * @throws StoreException when there is something already, or a shard is not as it should be
   */
  public static void load(List<Path> shards, ShardExpectations expected, Path path) {
    new StoreDirectory(path).make(new ShardLoading(shards, expected)::into);
  }

  /**
   * @throws StoreException that says which shard is not as it should be, and in what
   */
  private void into(StoreDirectory fresh) {
    fresh.fill(
        database -> {
          Loading loading = new Loading(database);
          try {
            loading.start();
            expected.registerTriples().forEach(loading::triple);
            shards.forEach(shard -> load(shard, loading));
            loading.check();
            loading.finish();
          } finally {
            if (database.isInTransaction()) {
              database.abort();
              database.end();
            }
          }
          checkSample(database, loading);
          return loading.triples();
        });
  }

  private static void load(Path shard, Loading loading) {
    loading.begin(shard);
    try (InputStream file = new BufferedInputStream(Files.newInputStream(shard), 1 << 16);
        ShardTail lines =
            new ShardTail(
                shard.toString().endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file)) {
      RDFParser.source(lines)
          .lang(Lang.NQUADS)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(loading.withoutFrame());
      long stated = lines.stated();
      if (stated < 0) {
        throw wrong(shard, "its last line is missing, so it is not whole; copy it again");
      }
      if (stated != loading.inShard) {
        throw wrong(
            shard,
            "it says " + stated + " triples, but has " + loading.inShard + "; copy it again");
      }
    } catch (IOException | RiotException | RuntimeIOException e) {
      throw new StoreException(
          Kind.FAILED, shard + ": cannot be read as a shard: " + WholePath.problem(e), e);
    }
  }

  /** Some documents, evenly over all of them. */
  private void checkSample(DatasetGraph database, Loading loading) {
    database.begin(ReadWrite.READ);
    try {
      StoreContents contents = new StoreContents(database);
      int step = Math.max(1, loading.documents.size() / Math.max(1, expected.sample()));
      int at = 0;
      for (String document : loading.documents) {
        if (at++ % step == 0) {
          List<String> violations =
              expected.shapes().apply(contents.triplesOf(NodeFactory.createURI(document)));
          if (!violations.isEmpty()) {
            throw new StoreException(
                Kind.FAILED,
                document + ": is not in the shape it should be in: " + violations.getFirst(),
                null);
          }
        }
      }
    } finally {
      database.end();
    }
  }

  private static StoreException wrong(Path shard, String problem) {
    return new StoreException(Kind.FAILED, shard + ": " + problem, null);
  }

  /** The triples of all shards, on their way. */
  private final class Loading extends ChunkedLoading {
    private final Set<Triple> register = new HashSet<>(expected.registerTriples());
    private final Set<String> documents = new TreeSet<>();
    private final Map<Node, Set<String>> versions = new HashMap<>();
    private Path shard = Path.of("");
    private long inShard;
    private long inAll;

    Loading(DatasetGraph database) {
      super(database);
    }

    void begin(Path next) {
      shard = next;
      inShard = 0;
    }

    /** For a parser, which would begin and end. */
    StreamRDF withoutFrame() {
      return new StreamRDFBase() {
        @Override
        public void quad(Quad quad) {
          Loading.this.quad(quad);
        }

        @Override
        public void triple(Triple triple) {
          Loading.this.ofRegister(triple);
        }
      };
    }

    private void ofRegister(Triple triple) {
      inShard++;
      inAll++;
      if (!register.contains(triple)) {
        throw wrong(
            shard,
            "was made with another register: it has the triple "
                + triple
                + "; give the same --register files");
      }
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        ofRegister(quad.asTriple());
        return;
      }
      inShard++;
      inAll++;
      documents.add(quad.getGraph().getURI());
      Node property = quad.getPredicate();
      if (property.equals(VERSION) || property.equals(Terms.REGISTER_DIGEST)) {
        made(property, quad.getObject().getLiteralLexicalForm());
      }
      triple(quad.asTriple());
    }

    /** What was made otherwise is refused at its first document, and not after hours. */
    private void made(Node property, String value) {
      Set<String> found = versions.computeIfAbsent(property, key -> new TreeSet<>());
      if (found.add(value)) {
        check(property, found);
      }
    }

    private void check(Node property, Set<String> found) {
      if (property.equals(VERSION)) {
        same("version of OnRecord", found, expected.version());
      } else {
        same("register", found, expected.registerDigest());
      }
    }

    void check() {
      for (Node property : List.of(VERSION, Terms.REGISTER_DIGEST)) {
        check(property, versions.getOrDefault(property, Set.of()));
      }
      if (expected.triples() >= 0 && inAll != expected.triples()) {
        throw new StoreException(
            Kind.FAILED,
            "the shards have "
                + inAll
                + " triples, but the job's report says "
                + expected.triples()
                + "; one is missing, or there is one too many",
            null);
      }
    }

    private void same(String what, Set<String> found, String wanted) {
      if (!found.equals(Set.of(wanted)) && !documents.isEmpty()) {
        throw new StoreException(
            Kind.FAILED,
            "the shards were made with another "
                + what
                + " ("
                + String.join(", ", found)
                + ", not "
                + wanted
                + "); make them again with this one",
            null);
      }
    }
  }
}
