package org.onrecord.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a store holds of no document: the register, written as a whole or by what differs. */
final class RegisterPart {
  private final Connection connection;
  private final Followers followers;

  RegisterPart(Connection connection, Followers followers) {
    this.connection = connection;
    this.followers = followers;
  }

  /** Takes one version for another by what they differ in; always true. */
  boolean change(
      String from, String digest, Collection<Triple> gone, Collection<Triple> added) {
    return written(
        database -> {
          Graph graph = database.getDefaultGraph();
          gone.forEach(graph::delete);
          added.forEach(graph::add);
          graph.delete(version(from));
          graph.add(version(digest));
        });
  }

  /** Makes the register these triples and no others; always true. */
  boolean replace(String digest, Collection<Triple> triples) {
    Set<Triple> wanted = new LinkedHashSet<>(triples);
    wanted.add(version(digest));
    Set<Triple> present =
        connection.read(dataset -> new HashSet<>(new StoreContents(dataset).register()));
    return written(
        database -> {
          Graph graph = database.getDefaultGraph();
          present.stream().filter(triple -> !wanted.contains(triple)).forEach(graph::delete);
          NewTriples missing = new NewTriples(database);
          wanted.stream().filter(triple -> !present.contains(triple)).forEach(missing::add);
          missing.write();
        });
  }

  private static Triple version(String digest) {
    return Triple.create(
        Store.REGISTER, Terms.REGISTER_DIGEST, NodeFactory.createLiteralString(digest));
  }

  private boolean written(Consumer<DatasetGraph> writing) {
    String stamp = Stamp.fresh();
    try {
      connection.write(
          () -> followers.each(Follower::begin),
          stamp,
          database -> {
            writing.accept(database);
            followers.each(follower -> follower.prepare(stamp));
            return true;
          });
    } catch (Throwable failure) {
      followers.each(Follower::abandoned);
      throw failure;
    }
    followers.each(Follower::committed);
    return true;
  }
}
