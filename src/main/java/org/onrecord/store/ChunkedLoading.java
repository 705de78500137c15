package org.onrecord.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what it gets in transactions that grow with what is there: one for everything would keep
 * everything that is rewritten in it.
 */
class ChunkedLoading extends StreamRDFBase {
  private static final long SMALLEST = 1_000_000;

  private final DatasetGraph database;
  private final NewTriples chunk;
  private long triples;
  private long nextCommit = SMALLEST;

  ChunkedLoading(DatasetGraph database) {
    this.database = database;
    this.chunk = new NewTriples(database);
  }

  /** How many triples were written, repeated ones each time. */
  final long triples() {
    return triples;
  }

  @Override
  public void start() {
    database.begin(ReadWrite.WRITE);
  }

  @Override
  public void triple(Triple triple) {
    chunk.add(triple);
    if (++triples == nextCommit) {
      commit();
      nextCommit = 2 * triples;
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
    chunk.write();
    database.commit();
    database.end();
  }
}
