package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.onrecord.store.PropertyPairs.Key;

class PropertyPairsTest {
  private static final String ABOUT = "https://example.org/about";

  /** Some numbers are as large as the places at which TDB2 keeps the names. */
  @Test
  void numbersAndNamesHaveKeysOfTheirOwnAndKeysNameThem() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Node property = NodeFactory.createURI(ABOUT);
    Set<Node> objects = new HashSet<>();
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 3_000; i++) {
            Node subject = NodeFactory.createURI("https://example.org/s/" + i);
            Node name = NodeFactory.createURI("https://example.org/o/" + i);
            Node number = NodeFactoryExtra.intToNode(i);
            for (Node object : new Node[] {name, number, NodeConst.nodeTrue}) {
              dataset.add(Quad.defaultGraphIRI, subject, property, object);
              objects.add(object);
            }
          }
        });
    Map<Key, Node> named = new HashMap<>();
    Txn.executeRead(
        dataset,
        () -> {
          PropertyPairs pairs = PropertyPairs.of(dataset);
          pairs.each(ABOUT, (subject, object) -> named.putIfAbsent(object, pairs.node(object)));
        });
    assertThat(named).hasSameSizeAs(objects);
    assertThat(new HashSet<>(named.values())).isEqualTo(objects);
  }

  @Test
  void propertyThatNobodyUsesHasNoPairs() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeRead(
        dataset,
        () ->
            PropertyPairs.of(dataset)
                .each(
                    ABOUT,
                    (subject, object) -> {
                      throw new AssertionError("a pair");
                    }));
  }
}
