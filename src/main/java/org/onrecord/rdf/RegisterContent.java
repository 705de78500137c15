package org.onrecord.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.register.Period;
import org.onrecord.register.Register.Content;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.FormerName;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Organisation;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Register.Reading;
import org.onrecord.register.Register.SharedForm;
import org.onrecord.register.Register.Tenure;
import org.onrecord.register.Register.Topic;

/** Reads what a register is made of out of a graph. */
final class RegisterContent {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
  private static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
  private static final Node HIDDEN_LABEL = NodeFactory.createURI(SKOS + "hiddenLabel");
  private static final Node NOTATION = NodeFactory.createURI(SKOS + "notation");
  private static final Node FAMILY_NAME = NodeFactory.createURI(FOAF + "familyName");
  private static final Node GENDER = NodeFactory.createURI(FOAF + "gender");

  private RegisterContent() {}

  /** What the register in a graph is made of. */
  static Content of(Graph graph) {
    List<Country> countries = resources(graph, "Country", RegisterContent::country);
    List<SharedForm> shared = resources(graph, "AmbiguousForm", RegisterContent::sharedForm);
    List<Organisation> organisations =
        resources(graph, "Organisation", RegisterContent::organisation);
    List<Topic> topics = resources(graph, "Topic", RegisterContent::topic);
    List<Office> offices = resources(graph, "Office", RegisterContent::office);
    List<Person> people = resources(graph, "Official", RegisterContent::person);
    return new Content(
        countries, shared, organisations, topics, offices, people, tenures(graph, people, offices));
  }

  private interface Reader<T> {
    Optional<T> read(RegisterProperties properties);
  }

  /**
   * All resources of a class, by IRI; one that lacks what it needs is left out: the shapes tell of
   * it.
   */
  private static <T> List<T> resources(Graph graph, String type, Reader<T> reader) {
    TreeSet<String> iris = new TreeSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), RegisterProperties.rec(type))
        .filterKeep(t -> t.getSubject().isURI())
        .forEach(t -> iris.add(t.getSubject().getURI()));
    List<T> read = new ArrayList<>(iris.size());
    for (String iri : iris) {
      reader.read(new RegisterProperties(graph, NodeFactory.createURI(iri))).ifPresent(read::add);
    }
    return read;
  }

  private static Optional<Country> country(RegisterProperties country) {
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
            country.codes("territoryOf").stream().findFirst().orElse(null),
            formerNames(country)));
  }

  /** The names that a country had in former times, where it is known when. */
  private static List<FormerName> formerNames(RegisterProperties country) {
    List<FormerName> names = new ArrayList<>();
    for (RegisterProperties name : country.subjectsOf("country", "FormerName")) {
      for (String label : name.names()) {
        names.add(
            new FormerName(label, Period.of(name.text("validFrom"), name.text("validUntil"))));
      }
    }
    return names;
  }

  private static Optional<SharedForm> sharedForm(RegisterProperties form) {
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

  private static Reading reading(RegisterProperties form) {
    String reading = form.text("reading");
    return switch (reading == null ? "context" : reading) {
      case "country" -> Reading.COUNTRY;
      case "other" -> Reading.OTHER;
      default -> Reading.CONTEXT;
    };
  }

  private static Optional<Organisation> organisation(RegisterProperties organisation) {
    List<String> names = new ArrayList<>(organisation.names());
    names.addAll(organisation.texts(NOTATION));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisation(organisation.iri(), names.stream().distinct().toList()));
  }

  private static Optional<Topic> topic(RegisterProperties topic) {
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

  private static Optional<Office> office(RegisterProperties office) {
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

  private static Optional<Person> person(RegisterProperties person) {
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
}
