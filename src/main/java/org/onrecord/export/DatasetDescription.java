package org.onrecord.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/**
 * What a data set holds, in the terms of VoID and DCAT: how many triples, documents, resources of
 * each class, uses of each property.
 */
final class DatasetDescription {

  private static final String DATASET = "https://w3id.org/onrecord/dataset";

  private final GraphContents contents;
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Long> properties = new TreeMap<>();
  private long triples;
  private long subjects;

  DatasetDescription(GraphContents contents) {
    this.contents = contents;
  }

  void write(OutputStream out) {
    count();
    RDFWriter.source(description()).lang(Lang.TURTLE).output(out);
  }

  private void count() {
    Node subject = Node.ANY;
    ExtendedIterator<Triple> all = contents.graph().find();
    try {
      for (; all.hasNext(); triples++) {
        Triple triple = all.next();
        properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        if (triple.getPredicate().equals(RDF.type.asNode())) {
          classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        }
        if (!triple.getSubject().equals(subject)) {
          subject = triple.getSubject();
          subjects++;
        }
      }
    } finally {
      all.close();
    }
  }

  private Graph description() {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS);
    Node dataset = NodeFactory.createURI(DATASET);
    type(graph, dataset, VOID.Dataset);
    type(graph, dataset, DCAT.Dataset);
    add(
        graph,
        dataset,
        DCTerms.title,
        NodeFactory.createLiteralLang("OnRecord: who said what about which country", "en"));
    add(graph, dataset, VOID.vocabulary, NodeFactory.createURI(Rec.NS));
    add(
        graph,
        dataset,
        VOID.uriSpace,
        NodeFactory.createLiteralString("https://w3id.org/onrecord/"));
    number(graph, dataset, VOID.triples, triples);
    number(graph, dataset, VOID.entities, subjects);
    number(graph, dataset, VOID.documents, classes.getOrDefault(Rec.DOCUMENT, 0L));
    number(graph, dataset, VOID.classes, classes.size());
    number(graph, dataset, VOID.properties, properties.size());
    classes.forEach(
        (iri, count) ->
            partition(graph, dataset, VOID.classPartition, VOID._class, iri, VOID.entities, count));
    properties.forEach(
        (iri, count) ->
            partition(
                graph, dataset, VOID.propertyPartition, VOID.property, iri, VOID.triples, count));
    return graph;
  }

  private static void partition(
      Graph graph,
      Node dataset,
      Property partition,
      Property of,
      String iri,
      Property counted,
      long count) {
    Node part = NodeFactory.createURI(DATASET + '#' + of.getLocalName() + '-' + label(iri));
    add(graph, dataset, partition, part);
    add(graph, part, of, NodeFactory.createURI(iri));
    number(graph, part, counted, count);
  }

  /** A term as a part of a fragment: {@code rec-Statement}. */
  private static String label(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + '-' + iri.substring(prefix.getValue().length());
      }
    }
    return iri.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static void type(Graph graph, Node subject, Resource type) {
    add(graph, subject, RDF.type, type.asNode());
  }

  private static void number(Graph graph, Node subject, Property property, long value) {
    add(
        graph,
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  private static void add(Graph graph, Node subject, Property property, Node value) {
    graph.add(subject, property.asNode(), value);
  }
}
