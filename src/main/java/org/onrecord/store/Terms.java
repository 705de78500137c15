package org.onrecord.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.vocab.Rec;

/** The terms by which the store finds its way in the graph, as nodes. */
final class Terms {
  static {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
  }

  static final Node TYPE = org.apache.jena.vocabulary.RDF.type.asNode();
  static final Node IDENTIFIER = org.apache.jena.vocabulary.DCTerms.identifier.asNode();
  static final Node TITLE = org.apache.jena.vocabulary.DCTerms.title.asNode();
  static final Node PUBLISHER = org.apache.jena.vocabulary.DCTerms.publisher.asNode();
  static final Node DOCUMENT_CLASS = iri(Rec.DOCUMENT);
  static final Node STATEMENT_CLASS = iri(Rec.STATEMENT);
  static final Node DOCUMENT = iri(Rec.IN_DOCUMENT);
  static final Node DOCUMENT_KIND = iri(Rec.DOCUMENT_KIND);
  static final Node DATE = iri(Rec.DATE);
  static final Node TEXT = iri(Rec.TEXT);
  static final Node CHAR_START = iri(Rec.CHAR_START);
  static final Node SHA256 = iri(Rec.SHA256);
  static final Node FINGERPRINT = iri(Rec.FINGERPRINT);
  static final Node REGISTER_DIGEST = iri(Rec.REGISTER_DIGEST);

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
