package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.text.FoldedText;
import org.onrecord.text.NameWords;
import org.onrecord.text.SpellingDistance;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/**
 * Finds what a name given by a user means, in the register and the documents of one store, inside
 * one transaction.
 *
 * <p>A name is tried as an IRI, a Wikidata id, the last part of an IRI, and then by the properties
 * that carry names, the most exact first; upper and lower case and accents do not matter, and
 * neither do dots and initials in a person's name. The first of these that finds anything decides.
 * Several finds are an error that lists them. The register goes before what documents name.
 */
final class NameResolver {

  /** Matches "Q148", not "QUAD" or "Q". */
  private static final Pattern WIKIDATA_ID = Pattern.compile("[Qq][1-9]\\d*");

  /** How many candidates an error lists. */
  private static final int LISTED = 8;

  private final Graph graph;

  NameResolver(Graph graph) {
    this.graph = graph;
  }

  /**
   * The one thing that has the name.
   *
   * @throws QueryException when nothing or more than one thing has it
   */
  Node resolve(ParameterType type, String value) {
    Set<Node> found = resolveAll(type, value);
    if (found.size() > 1) {
      throw ambiguous(value, found);
    }
    return found.iterator().next();
  }

  /**
   * What has the name: one thing, or the persons of several documents that know them by the same
   * name only.
   *
   * @throws QueryException when nothing has it, or several things that are not such persons
   */
  Set<Node> resolveAll(ParameterType type, String value) {
    if (type != ParameterType.AGENT) {
      return resolveAll(type, Kind.of(type), value);
    }
    for (Kind body : List.of(Kind.ORGANISATION, Kind.COUNTRY)) {
      Set<Node> found =
          isA(NodeFactory.createURI(value), body)
              ? Set.of(NodeFactory.createURI(value))
              : candidates(body, value);
      if (found.size() == 1 && candidates(Kind.OFFICIAL, value).isEmpty()) {
        return found;
      }
    }
    return resolveAll(type, Kind.OFFICIAL, value);
  }

  private Set<Node> resolveAll(ParameterType type, Kind kind, String value) {
    if (value.startsWith("http://") || value.startsWith("https://")) {
      Set<Node> identified = identified(type, kind, value);
      if (!identified.isEmpty()) {
        return identified;
      }
    }
    Set<Node> found = candidates(kind, value);
    if (found.isEmpty()) {
      throw unknown(type, kind, value);
    }
    Set<Node> registered = new LinkedHashSet<>(found);
    registered.removeIf(
        node -> kind != Kind.DOCUMENT && node.getURI().startsWith(Kind.DOCUMENT.base));
    if (registered.size() > 1) {
      throw ambiguous(value, registered);
    }
    return registered.isEmpty() ? found : registered;
  }

  /** What an IRI means; empty where it may yet be the address of several documents. */
  private Set<Node> identified(ParameterType type, Kind kind, String iri) {
    Node node = NodeFactory.createURI(iri);
    if (isA(node, kind)) {
      return Set.of(node);
    }
    if (kind != Kind.DOCUMENT) {
      throw QueryException.notFound("<" + iri + "> is no " + type.word() + " in this store");
    }
    Set<Node> published = subjects(kind, DCTerms.source.asNode(), node);
    return published.size() == 1 ? published : Set.of();
  }

  private Set<Node> candidates(Kind kind, String value) {
    if (WIKIDATA_ID.matcher(value).matches()) {
      Node entity = NodeFactory.createURI(Prefixes.ALL.get("wd") + value.toUpperCase(Locale.ROOT));
      Set<Node> same = subjects(kind, OWL.sameAs.asNode(), entity);
      if (!same.isEmpty()) {
        return same;
      }
    }
    Node bySlug =
        NodeFactory.createURI(
            kind.base + (kind == Kind.COUNTRY ? value.toUpperCase(Locale.ROOT) : value));
    if (isA(bySlug, kind)) {
      return Set.of(bySlug);
    }
    for (List<Node> properties : kind.properties) {
      Set<Node> found = named(kind, properties, value);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return kind == Kind.OFFICIAL ? printedOtherwise(NameWords.of(value)) : Set.of();
  }

  /**
   * Who has the name with its dots and blanks set otherwise; where nobody has, who has it but for
   * initials and the generation.
   */
  private Set<Node> printedOtherwise(NameWords wanted) {
    Set<Node> same = new LinkedHashSet<>();
    Set<Node> near = new LinkedHashSet<>();
    for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
      for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
        NameWords name = NameWords.of(triple.getObject().getLiteralLexicalForm());
        boolean equal = name.words().size() > 1 && name.equals(wanted);
        if ((equal || name.agreesWith(wanted)) && isA(triple.getSubject(), Kind.OFFICIAL)) {
          (equal ? same : near).add(triple.getSubject());
        }
      }
    }
    return same.isEmpty() ? near : same;
  }

  /**
   * Who has exactly this name in one of the properties; where nobody has, who has it but for case
   * and accents.
   */
  private Set<Node> named(Kind kind, List<Node> properties, String value) {
    Set<Node> exact = new LinkedHashSet<>();
    for (Node property : properties) {
      exact.addAll(subjects(kind, property, NodeFactory.createLiteralString(value)));
      exact.addAll(subjects(kind, property, NodeFactory.createLiteralLang(value, "en")));
    }
    if (!exact.isEmpty()) {
      return exact;
    }
    String wanted = folded(value);
    Set<Node> similar = new LinkedHashSet<>();
    for (Node property : properties) {
      for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
        if (folded(triple.getObject()).equals(wanted) && isA(triple.getSubject(), kind)) {
          similar.add(triple.getSubject());
        }
      }
    }
    return similar;
  }

  private Set<Node> subjects(Kind kind, Node property, Node value) {
    Set<Node> subjects = new LinkedHashSet<>();
    graph
        .find(Node.ANY, property, value)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> isA(subject, kind))
        .forEachRemaining(subjects::add);
    return subjects;
  }

  private boolean isA(Node node, Kind kind) {
    return kind.classes.stream().anyMatch(type -> graph.contains(node, RDF.type.asNode(), type));
  }

  private QueryException ambiguous(String value, Set<Node> found) {
    return QueryException.usage(
        "“" + value + "” may be any of these; give the IRI of one:\n" + listed(found));
  }

  private QueryException unknown(ParameterType type, Kind kind, String value) {
    Set<Node> near = near(kind, value);
    String message = "no " + type.word() + " in this store is called “" + value + "”";
    return QueryException.notFound(
        near.isEmpty() ? message : message + "; did you mean\n" + listed(near));
  }

  /** Whose names have the value as a part, or are part of it as a whole word. */
  private Set<Node> near(Kind kind, String value) {
    String wanted = folded(value);
    Set<Node> near = new LinkedHashSet<>();
    for (Node property : kind.properties.stream().flatMap(List::stream).toList()) {
      for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
        String name = folded(triple.getObject());
        boolean part =
            name.contains(wanted)
                || SpellingDistance.within(name, wanted, wanted.length() < 6 ? 1 : 2);
        if (part && isA(triple.getSubject(), kind)) {
          near.add(triple.getSubject());
        }
      }
      if (near.size() >= LISTED) {
        break;
      }
    }
    return near;
  }

  private String listed(Set<Node> nodes) {
    TreeSet<String> lines = new TreeSet<>();
    nodes.forEach(node -> lines.add("  " + label(node) + "  " + node.getURI()));
    List<String> listed = new ArrayList<>(lines).subList(0, Math.min(LISTED, lines.size()));
    String more = lines.size() > LISTED ? "\n  and " + (lines.size() - LISTED) + " more" : "";
    return String.join("\n", listed) + more;
  }

  private String label(Node node) {
    for (Node property :
        List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode())) {
      List<Node> labels = graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
      for (Node label : labels) {
        if (label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().equals("en")) {
          return label.getLiteralLexicalForm();
        }
      }
    }
    return "";
  }

  private static String folded(Node literal) {
    return literal.isLiteral() ? folded(literal.getLiteralLexicalForm()) : "";
  }

  private static String folded(String name) {
    return FoldedText.fold(name);
  }

  /** What can be named, and by which properties, those that decide first in front. */
  private enum Kind {
    COUNTRY(
        "country/",
        List.of(Rec.COUNTRY),
        List.of(
            iris(Rec.COUNTRY_CODE, Rec.ISO3),
            List.of(RDFS.label.asNode()),
            List.of(SKOS.altLabel.asNode(), NodeFactory.createURI(Rec.DEMONYM)),
            iris(Rec.METONYM, Rec.CAPITAL))),
    OFFICIAL(
        "person/",
        List.of(Rec.OFFICIAL, Rec.PERSON, Rec.NAMED_PERSON),
        List.of(
            List.of(RDFS.label.asNode()),
            List.of(SKOS.altLabel.asNode()),
            List.of(FOAF.familyName.asNode()))),
    OFFICE(
        "office/",
        List.of(Rec.OFFICE),
        List.of(List.of(RDFS.label.asNode()), List.of(SKOS.altLabel.asNode()))),
    ORGANISATION(
        "organisation/",
        List.of(Rec.ORGANISATION),
        List.of(
            List.of(RDFS.label.asNode(), SKOS.notation.asNode()), List.of(SKOS.altLabel.asNode()))),
    TOPIC(
        "topic/",
        List.of(Rec.TOPIC),
        List.of(
            List.of(SKOS.prefLabel.asNode()),
            List.of(SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode()))),
    DOCUMENT(
        "",
        List.of(Rec.DOCUMENT),
        List.of(List.of(DCTerms.identifier.asNode()), List.of(DCTerms.title.asNode())));

    private final String base;
    private final List<Node> classes;
    private final List<List<Node>> properties;

    Kind(String path, List<String> classes, List<List<Node>> properties) {
      this.base = path.isEmpty() ? "https://w3id.org/onrecord/doc/" : Prefixes.ALL.get("id") + path;
      this.classes = iris(classes.toArray(String[]::new));
      this.properties = properties;
    }

    private static List<Node> iris(String... iris) {
      return java.util.Arrays.stream(iris).map(NodeFactory::createURI).toList();
    }

    static Kind of(ParameterType type) {
      return switch (type) {
        case COUNTRY -> COUNTRY;
        case OFFICIAL -> OFFICIAL;
        case OFFICE -> OFFICE;
        case ORGANISATION -> ORGANISATION;
        case TOPIC -> TOPIC;
        case DOCUMENT -> DOCUMENT;
        case AGENT, MANNER, ACT, TEXT, DATE, INTEGER, DECIMAL, BOOLEAN, IRI, CHOICE ->
            throw new IllegalArgumentException("not a type of things that have names: " + type);
      };
    }
  }
}
