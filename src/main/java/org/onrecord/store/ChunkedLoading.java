package org.onrecord.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what it gets in large transactions: one for everything would need memory for everything.
 */
class ChunkedLoading extends StreamRDFBase {
  private static final int CHUNK = 1_000_000;

  private final DatasetGraph database;
  private long triples;

  ChunkedLoading(DatasetGraph database) {
    this.database = database;
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
