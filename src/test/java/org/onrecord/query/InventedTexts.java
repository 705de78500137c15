package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/** One document of a few sentences, and of more of one kind than jena-text's own index gives. */
final class InventedTexts {
  static final int CROWD = 10_050;

  private static final String DOCUMENT = "https://w3id.org/onrecord/doc/texts.txt";
  private static final List<String> TEXTS =
      List.of(
          "Norland signs the pact.",
          "Boats leave the harbour.",
          "The harbour needs a pact.",
          "Pacts make a rules-based sea.");

  private InventedTexts() {}

  static void fill(Store store) {
    List<Triple> triples = new ArrayList<>();
    add(triples, DOCUMENT, RDF.type.getURI(), node(Rec.DOCUMENT));
    add(triples, DOCUMENT, Rec.IN_DOCUMENT, node(DOCUMENT));
    for (int i = 1; i <= TEXTS.size() + CROWD; i++) {
      String statement = DOCUMENT + "#s" + i;
      String text = i <= TEXTS.size() ? TEXTS.get(i - 1) : "A crowd.";
      add(triples, statement, RDF.type.getURI(), node(Rec.STATEMENT));
      add(triples, statement, Rec.IN_DOCUMENT, node(DOCUMENT));
      add(triples, statement, Rec.TEXT, NodeFactory.createLiteralString(text));
      add(
          triples,
          statement,
          Rec.CHAR_START,
          NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger));
    }
    store.replace(List.of(new DocumentTriples(DOCUMENT, triples)));
  }

  private static void add(List<Triple> triples, String subject, String property, Node object) {
    triples.add(Triple.create(node(subject), node(property), object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
