package org.onrecord.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/** Invented documents ({@code talks.ttl}), and commands that ask them with what they answer. */
final class GoldenQuestions {
  /** Matches "--country" and "\"Ana Soto\"" of a command line. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private GoldenQuestions() {}

  /** A named question with values. */
  record Asked(NamedQuery query, Given given) {
    static Asked of(String command) {
      List<String> words = new ArrayList<>();
      Matcher found = WORD.matcher(command);
      while (found.find()) {
        words.add(found.group(1) == null ? found.group(2) : found.group(1));
      }
      List<String> given = new ArrayList<>();
      for (int i = 1; i < words.size(); i++) {
        boolean option = words.get(i).startsWith("--");
        given.add(option ? words.get(i).substring(2).replace('-', '_') : words.get(i));
        if (option && (i + 1 == words.size() || words.get(i + 1).startsWith("--"))) {
          given.add("true");
        }
      }
      return new Asked(
          QueryCatalogue.bundled().find(words.getFirst()).orElseThrow(),
          Given.of(given.toArray(String[]::new)));
    }
  }

  /** A store of the invented documents. */
  static Store store(Path folder) throws IOException {
    Store store = Store.open(folder.resolve("store"));
    org.onrecord.search.SearchIndex.of(store);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(resource("talks.ttl")).lang(Lang.TURTLE).parse(graph);
    Map<String, List<Triple>> byDocument = new TreeMap<>();
    Node document = NodeFactory.createURI(Rec.IN_DOCUMENT);
    List<Triple> others = new ArrayList<>();
    for (Triple triple : graph.find().toList()) {
      graph
          .find(triple.getSubject(), document, Node.ANY)
          .mapWith(Triple::getObject)
          .nextOptional()
          .ifPresentOrElse(
              in -> byDocument.computeIfAbsent(in.getURI(), d -> new ArrayList<>()).add(triple),
              () -> others.add(triple));
    }
    store.loadRegister(
        "sample", Stream.concat(SampleGraph.register().stream(), others.stream()).toList());
    store.replace(
        byDocument.entrySet().stream()
            .map(entry -> new DocumentTriples(entry.getKey(), entry.getValue()))
            .toList());
    return store;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(GoldenQuestions.class.getResourceAsStream(name), name);
  }

  /** What follows a line {@code $ question --option value} up to the next such line. */
  static Map<String, List<String>> golden() throws IOException {
    Map<String, List<String>> golden = new LinkedHashMap<>();
    List<String> answer = new ArrayList<>();
    String text = new String(resource("answers.txt").readAllBytes(), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (line.startsWith("$ ")) {
        answer = new ArrayList<>();
        golden.put(line.substring(2), answer);
      } else if (!line.startsWith("#") || !golden.isEmpty()) {
        answer.add(line);
      }
    }
    return golden;
  }
}
