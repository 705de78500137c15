package org.onrecord.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription implements Route {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  static final List<Media> FORMS =
      List.of(Media.TURTLE, Media.NTRIPLES, Media.JSONLD, Media.RDFXML);
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private final Site site;

  ServiceDescription(Site site) {
    this.site = site;
  }

  @Override
  public Reply answer(Request request) {
    Media media =
        request
            .accept()
            .best(FORMS)
            .orElseThrow(() -> HttpProblem.notAcceptable(SparqlProtocol.types(FORMS)));
    return Reply.of(media, written(description(), media));
  }

  private Graph description() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
    Node service = GraphView.node(site.absolute("/sparql"));
    Node dataset = GraphView.node(site.absolute("/sparql#dataset"));
    Node defaultGraph = GraphView.node(site.absolute("/data?default"));
    add(graph, service, RDF.type.asNode(), GraphView.node(SD + "Service"));
    add(graph, service, GraphView.node(SD + "endpoint"), service);
    add(
        graph,
        service,
        GraphView.node(SD + "supportedLanguage"),
        GraphView.node(SD + "SPARQL11Query"));
    RESULTS.forEach(
        format ->
            add(
                graph,
                service,
                GraphView.node(SD + "resultFormat"),
                GraphView.node(FORMATS + format)));
    add(graph, service, GraphView.node(SD + "defaultDataset"), dataset);
    add(graph, dataset, RDF.type.asNode(), GraphView.node(SD + "Dataset"));
    add(graph, dataset, GraphView.node(SD + "defaultGraph"), defaultGraph);
    add(graph, defaultGraph, RDF.type.asNode(), GraphView.node(SD + "Graph"));
    add(
        graph,
        service,
        GraphView.node("http://www.w3.org/2000/01/rdf-schema#comment"),
        NodeFactory.createLiteralLang(
            "Read-only. SERVICE, updates, and functions of classes and scripts are off.", "en"));
    return graph;
  }

  private static void add(Graph graph, Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  static byte[] written(Graph graph, Media media) {
    Lang lang =
        switch (media) {
          case NTRIPLES -> Lang.NTRIPLES;
          case JSONLD -> Lang.JSONLD11;
          case RDFXML -> Lang.RDFXML;
          default -> Lang.TURTLE;
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(lang).output(out);
    return out.toByteArray();
  }
}
