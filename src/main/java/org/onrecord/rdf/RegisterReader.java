package org.onrecord.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Content;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Organisation;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Register.Reading;
import org.onrecord.register.Register.SharedForm;
import org.onrecord.register.Register.Tenure;
import org.onrecord.register.Register.Topic;
import org.onrecord.vocab.Iris;

/**
 * Reads registers in RDF into the values that linking works with. The result does not depend on the
 * order of the triples. Stateless.
 */
public final class RegisterReader {
  static {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
  }

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
  private static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
  private static final Node HIDDEN_LABEL = NodeFactory.createURI(SKOS + "hiddenLabel");
  private static final Node NOTATION = NodeFactory.createURI(SKOS + "notation");
  private static final Node FAMILY_NAME = NodeFactory.createURI(FOAF + "familyName");
  private static final Node GENDER = NodeFactory.createURI(FOAF + "gender");
  private static final String ONTOLOGY = "/org/onrecord/ontology/";
  private static final String BINARY = "/org/onrecord/register/register.rt";
  private static final List<String> BUNDLED =
      List.of(
          "countries.ttl",
          "organisations.ttl",
          "topics.ttl",
          "speech-acts.ttl",
          "offices.ttl",
          "officials.ttl");

  /** The program's own register: as compiled at build time, or else from its Turtle. */
  public Register bundled() {
    return Register.bundled().orElseGet(() -> Register.of(content(bundledGraph())));
  }

  /** The program's own register together with the user's Turtle files. */
  public Register bundledWith(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return bundled();
    }
    Graph graph = bundledGraph();
    for (Path file : files) {
      parse(Files.newInputStream(file), Lang.TURTLE, graph);
    }
    return Register.of(content(graph));
  }

  /** A register that stands in one graph. */
  public Register read(Graph graph) {
    return Register.of(content(graph));
  }

  /** A register in Turtle. */
  public Register read(InputStream turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(turtle, Lang.TURTLE, graph);
    return read(graph);
  }

  /**
   * The register that the program carries, as triples: from the binary form that the build makes of
   * the Turtle, which is read in a quarter of the time, or else from the Turtle.
   */
  public static Graph bundledGraph() {
    InputStream binary = RegisterReader.class.getResourceAsStream(BINARY);
    if (binary == null) {
      return turtleGraph();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    parse(binary, Lang.RDFTHRIFT, graph);
    return graph;
  }

  /** The Turtle that the program carries; without what has not been built into it. */
  public static Graph turtleGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : BUNDLED) {
      InputStream in = RegisterReader.class.getResourceAsStream(ONTOLOGY + name);
      if (in != null) {
        parse(in, Lang.TURTLE, graph);
      }
    }
    return graph;
  }

  private static void parse(InputStream in, Lang lang, Graph graph) {
    try (in) {
      RDFParser.source(in).lang(lang).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Content content(Graph graph) {
    List<Country> countries = resources(graph, "Country", RegisterReader::country);
    List<SharedForm> shared = resources(graph, "AmbiguousForm", RegisterReader::sharedForm);
    List<Organisation> organisations =
        resources(graph, "Organisation", RegisterReader::organisation);
    List<Topic> topics = resources(graph, "Topic", RegisterReader::topic);
    List<Office> offices = resources(graph, "Office", RegisterReader::office);
    List<Person> people = resources(graph, "Official", RegisterReader::person);
    return new Content(
        countries, shared, organisations, topics, offices, people, tenures(graph, people, offices));
  }

  private interface Reader<T> {
    Optional<T> read(Properties properties);
  }

  /**
   * All resources of a class, by IRI; one that lacks what it needs is left out: the shapes tell of
   * it.
   */
  private static <T> List<T> resources(Graph graph, String type, Reader<T> reader) {
    TreeSet<String> iris = new TreeSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), rec(type))
        .filterKeep(t -> t.getSubject().isURI())
        .forEach(t -> iris.add(t.getSubject().getURI()));
    List<T> read = new ArrayList<>(iris.size());
    for (String iri : iris) {
      reader.read(new Properties(graph, NodeFactory.createURI(iri))).ifPresent(read::add);
    }
    return read;
  }

  private static Optional<Country> country(Properties country) {
    String code = country.text("countryCode");
    List<String> names = country.names();
    if (code == null || names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Country(
            country.iri(),
            code,
            names,
            country.texts("demonym"),
            country.texts("capital", "capitalSpelling"),
            country.texts("metonym"),
            country.texts("partName", "partDemonym"),
            country.texts("notWhen"),
            Period.of(country.text("validFrom"), country.text("validUntil")),
            country.codes("territoryOf").stream().findFirst().orElse(null)));
  }

  private static Optional<SharedForm> sharedForm(Properties form) {
    List<String> codes = form.codes("usualCountry", "country");
    String role = form.text("formRole");
    if (codes.isEmpty() || role == null) {
      return Optional.empty();
    }
    String kind = form.text("ambiguityKind");
    return Optional.of(
        new SharedForm(
            form.english(RDFS.label.asNode()),
            role,
            codes,
            kind == null ? "shared" : kind,
            reading(form)));
  }

  private static Reading reading(Properties form) {
    String reading = form.text("reading");
    return switch (reading == null ? "context" : reading) {
      case "country" -> Reading.COUNTRY;
      case "other" -> Reading.OTHER;
      default -> Reading.CONTEXT;
    };
  }

  private static Optional<Organisation> organisation(Properties organisation) {
    List<String> names = new ArrayList<>(organisation.names());
    names.addAll(organisation.texts(NOTATION));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisation(organisation.iri(), names.stream().distinct().toList()));
  }

  private static Optional<Topic> topic(Properties topic) {
    List<String> labels = topic.english(PREF_LABEL);
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    List<String> triggers = new ArrayList<>(labels);
    triggers.addAll(topic.english(ALT_LABEL));
    triggers.addAll(topic.english(HIDDEN_LABEL));
    return Optional.of(
        new Topic(
            topic.iri(),
            labels.getFirst(),
            triggers.stream().distinct().toList(),
            topic.texts("notWhen")));
  }

  private static Optional<Office> office(Properties office) {
    List<String> titles = new ArrayList<>(office.names());
    titles.addAll(office.texts("title"));
    String kind = office.text("officeKind");
    if (titles.isEmpty() || kind == null) {
      return Optional.empty();
    }
    List<String> codes = office.codes("country");
    return Optional.of(
        new Office(
            office.iri(),
            titles.stream().distinct().toList(),
            kind,
            codes.isEmpty() ? null : codes.getFirst(),
            office.iriOf("organisation")));
  }

  private static Optional<Person> person(Properties person) {
    List<String> names = person.names();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<String> family = person.texts(FAMILY_NAME);
    List<String> gender = person.texts(GENDER);
    String label = names.getFirst();
    return Optional.of(
        new Person(
            person.iri(),
            names,
            family.isEmpty() ? List.of(label.substring(label.lastIndexOf(' ') + 1)) : family,
            gender.isEmpty() ? null : gender.getFirst()));
  }

  private static List<Tenure> tenures(Graph graph, List<Person> people, List<Office> offices) {
    Map<String, Integer> personAt = new HashMap<>();
    people.forEach(person -> personAt.put(person.iri(), personAt.size()));
    Map<String, Integer> officeAt = new HashMap<>();
    offices.forEach(office -> officeAt.put(office.iri(), officeAt.size()));
    return resources(
        graph,
        "Tenure",
        tenure -> {
          Integer person = personAt.get(String.valueOf(tenure.iriOf("holder")));
          Integer office = officeAt.get(String.valueOf(tenure.iriOf("office")));
          return person == null || office == null
              ? Optional.empty()
              : Optional.of(
                  new Tenure(
                      person,
                      office,
                      Period.of(tenure.text("start"), tenure.text("end")),
                      "true".equals(tenure.text("acting"))));
        });
  }

  private static Node rec(String name) {
    return NodeFactory.createURI(Iris.NS + name);
  }

  /** The properties of one resource. */
  private record Properties(Graph graph, Node subject) {

    String iri() {
      return subject.getURI();
    }

    /** The label, then the other names: English ones or those without a language. */
    List<String> names() {
      List<String> names = new ArrayList<>(english(RDFS.label.asNode()));
      names.addAll(english(ALT_LABEL));
      return names.stream().distinct().toList();
    }

    List<String> english(Node property) {
      return values(property).stream()
          .filter(Node::isLiteral)
          .filter(n -> n.getLiteralLanguage().isEmpty() || n.getLiteralLanguage().startsWith("en"))
          .map(Node::getLiteralLexicalForm)
          .sorted()
          .toList();
    }

    List<String> texts(String... properties) {
      List<String> texts = new ArrayList<>();
      for (String property : properties) {
        texts.addAll(texts(rec(property)));
      }
      return texts;
    }

    List<String> texts(Node property) {
      return values(property).stream()
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .sorted()
          .distinct()
          .toList();
    }

    @Nullable String text(String property) {
      List<String> texts = texts(property);
      return texts.isEmpty() ? null : texts.getFirst();
    }

    @Nullable String iriOf(String property) {
      return values(rec(property)).stream()
          .filter(Node::isURI)
          .map(Node::getURI)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }

    /** ISO codes of the countries that properties name, in the order of the properties. */
    List<String> codes(String... properties) {
      List<String> codes = new ArrayList<>();
      for (String property : properties) {
        values(rec(property)).stream()
            .filter(Node::isURI)
            .map(n -> n.getURI().substring(n.getURI().lastIndexOf('/') + 1))
            .sorted()
            .filter(code -> !codes.contains(code))
            .forEach(codes::add);
      }
      return codes;
    }

    private List<Node> values(Node property) {
      return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    }
  }
}
