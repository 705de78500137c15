package org.onrecord.vocab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The order in which triples are handed on and written: by subject, predicate and object as terms.
 */
public final class TripleOrder {

  private static final Comparator<Triple> OF_ONE_SUBJECT =
      Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  public static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(OF_ONE_SUBJECT);

  private TripleOrder() {}

  /** The triples in order. Takes less time than sorting where many have one subject. */
  public static List<Triple> sorted(Collection<Triple> triples) {
    Map<Node, List<Triple>> bySubject = new HashMap<>();
    triples.forEach(
        triple ->
            bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple));
    return bySubject.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(NodeCmp::compareRDFTerms))
        .flatMap(ofOne -> ofOne.getValue().stream().sorted(OF_ONE_SUBJECT))
        .toList();
  }
}
