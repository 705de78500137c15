package org.onrecord.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/**
 * A data set in the terms of VoID, DCAT and the SPARQL service description: what it holds, from
 * when and of what, who publishes it under which licence, in which files. Without blank nodes.
 */
final class DatasetDescription {
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final DatasetStatistics statistics;
  private final Publication publication;
  private final Base base;
  private final DescribedGraph graph = new DescribedGraph();
  private final String dataset;

  DatasetDescription(DatasetStatistics statistics, Publication publication, Base base) {
    this.statistics = statistics;
    this.publication = publication;
    this.base = base;
    this.dataset = base.dataset();
  }

  void write(OutputStream out) {
    contents();
    coverage();
    publisher();
    publication.distributions().forEach(this::distribution);
    service();
    publication.examples().forEach(this::example);
    graph.write(out, prefixes());
  }

  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>(base.prefixes());
    prefixes.put("void", VOID.NS);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("spdx", SPDX);
    prefixes.put("sd", SD);
    prefixes.put("sh", SHACL);
    prefixes.put("data", dataset + '#');
    return prefixes;
  }

  private void contents() {
    graph.type(dataset, VOID.Dataset.getURI());
    graph.type(dataset, DCAT.Dataset.getURI());
    graph.words(dataset, DCTerms.title.getURI(), publication.title());
    graph.iri(dataset, VOID.vocabulary.getURI(), Rec.NS);
    graph.text(dataset, VOID.uriSpace.getURI(), base.iri());
    graph.number(dataset, VOID.triples.getURI(), statistics.triples());
    graph.number(dataset, VOID.entities.getURI(), statistics.subjects());
    graph.number(dataset, VOID.documents.getURI(), statistics.documents());
    graph.number(dataset, VOID.classes.getURI(), statistics.classes().size());
    graph.number(dataset, VOID.properties.getURI(), statistics.properties().size());
    statistics.classes().forEach(this::classPartition);
    statistics.properties().forEach(this::propertyPartition);
    statistics.wikidata().forEach(this::linkset);
  }

  private void propertyPartition(String property, long count) {
    String part = part("property", property);
    graph.iri(dataset, VOID.propertyPartition.getURI(), part);
    graph.iri(part, VOID.property.getURI(), property);
    graph.number(part, VOID.triples.getURI(), count);
  }

  private void classPartition(String type, long count) {
    String part = part("class", type);
    graph.iri(dataset, VOID.classPartition.getURI(), part);
    graph.iri(part, VOID._class.getURI(), type);
    graph.number(part, VOID.entities.getURI(), count);
  }

  /** The links of one class to Wikidata. */
  private void linkset(String type, long count) {
    String links = part("wikidata", type);
    graph.type(links, VOID.Linkset.getURI());
    graph.iri(dataset, VOID.subset.getURI(), links);
    graph.iri(links, VOID.linkPredicate.getURI(), OWL.sameAs.getURI());
    graph.iri(links, VOID.subjectsTarget.getURI(), part("class", type));
    graph.iri(links, VOID.objectsTarget.getURI(), "http://www.wikidata.org/entity/Q2013");
    graph.number(links, VOID.triples.getURI(), count);
  }

  private void coverage() {
    if (statistics.first() != null && statistics.last() != null) {
      String period = dataset + "#period";
      graph.iri(dataset, DCTerms.temporal.getURI(), period);
      graph.type(period, DCTerms.PeriodOfTime.getURI());
      graph.day(period, DCAT.startDate.getURI(), statistics.first());
      graph.day(period, DCAT.endDate.getURI(), statistics.last());
    }
    statistics
        .countries()
        .forEach(country -> graph.iri(dataset, DCTerms.spatial.getURI(), base.of(country)));
    if (statistics.example() != null) {
      graph.iri(dataset, VOID.exampleResource.getURI(), base.of(statistics.example()));
    }
  }

  private void publisher() {
    if (publication.licence() != null) {
      graph.iri(dataset, DCTerms.license.getURI(), publication.licence());
    }
    if (publication.publisher() != null) {
      agent(DCTerms.publisher.getURI(), "publisher", publication.publisher());
    }
    if (publication.creator() != null) {
      agent(DCTerms.creator.getURI(), "creator", publication.creator());
    }
    LocalDate issued = publication.issued();
    if (issued != null) {
      graph.day(dataset, DCTerms.issued.getURI(), issued.toString());
    }
  }

  private void agent(String property, String fragment, String given) {
    boolean named = !given.matches("https?://\\S+");
    String agent = named ? dataset + '#' + fragment : given;
    graph.iri(dataset, property, agent);
    graph.type(agent, FOAF.Agent.getURI());
    if (named) {
      graph.text(agent, FOAF.name.getURI(), given);
    }
  }

  private void distribution(Distribution file) {
    String name = file.url().substring(file.url().lastIndexOf('/') + 1);
    String node = dataset + "#file-" + name;
    graph.iri(dataset, DCAT.distribution.getURI(), node);
    graph.type(node, DCAT.Distribution.getURI());
    graph.iri(node, DCAT.downloadURL.getURI(), file.url());
    graph.iri(node, DCAT.mediaType.getURI(), MEDIA_TYPES + file.mediaType());
    if (file.packed()) {
      graph.iri(node, DCAT.compressFormat.getURI(), MEDIA_TYPES + "application/gzip");
    }
    if (publication.licence() != null) {
      graph.iri(node, DCTerms.license.getURI(), publication.licence());
    }
    graph.number(node, DCAT.byteSize.getURI(), file.bytes());
    checksum(node, file.sha256());
    if (!file.mediaType().equals("text/csv")) {
      graph.iri(dataset, VOID.dataDump.getURI(), file.url());
    }
  }

  private void checksum(String file, String sha256) {
    String checksum = file + "-sha256";
    graph.iri(file, SPDX + "checksum", checksum);
    graph.type(checksum, SPDX + "Checksum");
    graph.iri(checksum, SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256");
    graph.hex(checksum, SPDX + "checksumValue", sha256);
  }

  private void service() {
    if (publication.endpoint() == null) {
      return;
    }
    String service = dataset + "#service";
    graph.iri(dataset, VOID.sparqlEndpoint.getURI(), publication.endpoint());
    graph.type(service, SD + "Service");
    graph.type(service, DCAT.DataService.getURI());
    graph.iri(service, SD + "endpoint", publication.endpoint());
    graph.iri(service, DCAT.endpointURL.getURI(), publication.endpoint());
    graph.iri(service, DCAT.servesDataset.getURI(), dataset);
    graph.iri(service, SD + "supportedLanguage", SD + "SPARQL11Query");
    for (String format :
        new TreeSet<>(
            java.util.List.of(
                "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "Turtle"))) {
      graph.iri(service, SD + "resultFormat", "http://www.w3.org/ns/formats/" + format);
    }
    String graphs = dataset + "#graphs";
    graph.iri(service, SD + "defaultDataset", graphs);
    graph.type(graphs, SD + "Dataset");
    graph.iri(graphs, SD + "defaultGraph", dataset + "#graph");
    graph.type(dataset + "#graph", SD + "Graph");
    graph.number(dataset + "#graph", VOID.triples.getURI(), statistics.triples());
  }

  private void example(Publication.Example example) {
    String node = dataset + "#query-" + example.name();
    graph.iri(dataset, DCTerms.NS + "relation", node);
    graph.type(node, SHACL + "SPARQLExecutable");
    graph.type(node, SHACL + "SPARQLSelectExecutable");
    graph.words(node, DCTerms.description.getURI(), example.summary());
    graph.text(node, SHACL + "select", example.sparql());
  }

  /** A part of the data set named after a term: {@code class-rec-Statement}. */
  private String part(String kind, String iri) {
    return dataset + '#' + kind + '-' + label(iri);
  }

  private static String label(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + '-' + iri.substring(prefix.getValue().length());
      }
    }
    return iri.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
