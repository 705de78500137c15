package org.onrecord.curation;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A register of the user's own in the register's IRIs, and where in its file each resource stands
 * ({@code file:line}).
 */
record OwnRegister(Graph graph, Map<Node, String> places) {

  OwnRegister {
    places = Map.copyOf(places);
  }
}
