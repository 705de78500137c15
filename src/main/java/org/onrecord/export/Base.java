package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Prefixes;

/**
 * Under which IRI the published resources are named: documents, their parts, and the register. The
 * terms of the ontology keep theirs.
 *
 * @param iri ends with a slash
 */
public record Base(String iri) {
  /** As the store names them. */
  public static final Base OWN = new Base("https://w3id.org/onrecord/");

  /**
   * @throws IllegalArgumentException when it is no absolute web address
   */
  public Base {
    if (!iri.matches("https?://[^\\s/<>\"{}|^`\\\\#?]+(/[^\\s<>\"{}|^`\\\\#?]*)?")) {
      throw new IllegalArgumentException(
          iri
              + ": expected a web address without ? and #, such as"
              + " https://data.example.org/talks/");
    }
    iri = iri.endsWith("/") ? iri : iri + '/';
  }

  public String of(String resource) {
    return isOwn() || !isNamedHere(resource)
        ? resource
        : iri + resource.substring(OWN.iri.length());
  }

  Node of(Node node) {
    if (isOwn() || !node.isURI()) {
      return node;
    }
    String moved = of(node.getURI());
    return moved.equals(node.getURI()) ? node : NodeFactory.createURI(moved);
  }

  Triple of(Triple triple) {
    return isOwn()
        ? triple
        : Triple.create(of(triple.getSubject()), triple.getPredicate(), of(triple.getObject()));
  }

  /** The prefixes, as they are under this base. */
  Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    Prefixes.ALL.forEach((prefix, namespace) -> prefixes.put(prefix, of(namespace)));
    return prefixes;
  }

  /** The data set as a whole. */
  String dataset() {
    return iri + "dataset";
  }

  private boolean isOwn() {
    return equals(OWN);
  }

  private static boolean isNamedHere(String resource) {
    return resource.startsWith(Iris.ID) || resource.startsWith(Iris.DOCUMENT);
  }
}
