package org.onrecord.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Resources that several documents share, such as the name of a person whom no register knows: what
 * is said of them goes only with the last document that has them.
 *
 * @param batch the documents that are being replaced
 * @param wanted the shared resources that one of them has when it is replaced
 */
record Sharing(Graph graph, Set<Node> batch, Set<Node> wanted) {

  static Sharing of(Graph graph, List<DocumentTriples> documents) {
    Set<Node> batch = new HashSet<>();
    Set<Node> wanted = new HashSet<>();
    for (DocumentTriples document : documents) {
      batch.add(NodeFactory.createURI(document.document()));
      for (Triple triple : document.triples()) {
        if (triple.getPredicate().equals(Terms.DOCUMENT) && !isPart(triple)) {
          wanted.add(triple.getSubject());
        }
      }
    }
    return new Sharing(graph, batch, wanted);
  }

  /** Whether a triple that a document no longer has must stay for another one. */
  boolean keeps(Triple triple, Node document) {
    Node subject = triple.getSubject();
    if (isPart(subject, document)) {
      return false;
    }
    boolean membership = triple.getPredicate().equals(Terms.DOCUMENT);
    return !membership && (wanted.contains(subject) || isOfOthers(subject));
  }

  private boolean isOfOthers(Node subject) {
    ExtendedIterator<Triple> memberships = graph.find(subject, Terms.DOCUMENT, Node.ANY);
    try {
      while (memberships.hasNext()) {
        if (!batch.contains(memberships.next().getObject())) {
          return true;
        }
      }
    } finally {
      memberships.close();
    }
    return false;
  }

  private static boolean isPart(Triple membership) {
    return isPart(membership.getSubject(), membership.getObject());
  }

  /** Whether a resource is a document or a fragment of it, and so no other's. */
  static boolean isPart(Node resource, Node document) {
    String iri = resource.getURI();
    String of = document.getURI();
    return iri.startsWith(of) && (iri.length() == of.length() || iri.charAt(of.length()) == '#');
  }
}
