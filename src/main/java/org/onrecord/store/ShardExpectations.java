package org.onrecord.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What shards are held to before a store is made of them.
 *
 * @param version of the program that made them
 * @param registerDigest of the register they were made with
 * @param registerTriples that register, as the store is to hold it
 * @param triples how many triples all shards have together; -1 where nobody says
 * @param shapes what of a document's triples does not conform
 * @param sample so many documents are held to the shapes
 */
public record ShardExpectations(
    String version,
    String registerDigest,
    Collection<Triple> registerTriples,
    long triples,
    Function<List<Triple>, List<String>> shapes,
    int sample) {

  public ShardExpectations {
    Set<Triple> whole = new HashSet<>(registerTriples);
    whole.add(
        Triple.create(
            Store.REGISTER,
            Terms.REGISTER_DIGEST,
            NodeFactory.createLiteralString(registerDigest)));
    registerTriples = Set.copyOf(whole);
  }
}
