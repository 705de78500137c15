package org.onrecord.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.onrecord.query.Limits;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

/** A server on the sample documents, and a client that asks it. */
final class Served implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final Server server;

  private Served(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  static Served on(Path folder, Limits limits) throws IOException {
    Store store = Store.open(folder.resolve("store"));
    store.loadRegister("sample", SampleGraph.register());
    store.replace(documents());
    ServeOptions options = new ServeOptions("127.0.0.1", 0, Optional.empty(), limits);
    return new Served(
        store,
        Server.start(
            store,
            options,
            question -> {
              throw new IllegalStateException("no plain questions here");
            },
            (command, in, out, err, width) -> 2));
  }

  static Served on(Path folder) throws IOException {
    return on(folder, new Limits(Duration.ofSeconds(20), 1_000));
  }

  /** What it serves. */
  static List<DocumentTriples> documents() {
    List<DocumentTriples> documents = new ArrayList<>(talks());
    SampleFindings.all()
        .forEach(
            findings ->
                documents.add(
                    new DocumentTriples(
                        Iris.document(findings.document().id()), SampleGraph.triples(findings))));
    return documents;
  }

  private static List<DocumentTriples> talks() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(
            Objects.requireNonNull(
                SampleGraph.class.getResourceAsStream("/org/onrecord/query/talks.ttl")))
        .lang(Lang.TURTLE)
        .parse(graph);
    Map<String, List<Triple>> documents = new TreeMap<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              String iri = triple.getSubject().getURI();
              String document = iri.indexOf('#') < 0 ? iri : iri.substring(0, iri.indexOf('#'));
              if (document.startsWith(Iris.DOCUMENT)) {
                documents.computeIfAbsent(document, key -> new ArrayList<>()).add(triple);
              }
            });
    return documents.entrySet().stream()
        .map(entry -> new DocumentTriples(entry.getKey(), entry.getValue()))
        .toList();
  }

  URI address() {
    return server.address();
  }

  Store store() {
    return store;
  }

  /** Asks for a path; headers are names and values in turn. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
