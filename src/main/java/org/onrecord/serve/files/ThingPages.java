package org.onrecord.serve.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.serve.pages.FileFact;
import org.onrecord.serve.pages.FilePage;
import org.onrecord.serve.pages.FilePassage;
import org.onrecord.serve.pages.FilePassage.FileSentence;
import org.onrecord.serve.pages.FileSection;
import org.onrecord.serve.pages.Link;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/**
 * The page of a person, country, topic or other thing of the register: what is known of it, what it
 * said, and what is said about it. Lives inside one transaction.
 */
final class ThingPages {
  /** The newest of so many; all are in the dumps. */
  static final int MOST = 100;

  private final Graph graph;
  private final FolderPaths paths;
  private final FolderNames names;
  private final boolean words;

  /**
   * @param words whether the words may be shown
   */
  ThingPages(Graph graph, FolderPaths paths, FolderNames names, boolean words) {
    this.graph = graph;
    this.paths = paths;
    this.names = names;
    this.words = words;
  }

  /**
   * What a thing's page and data are made from.
   *
   * @param triples of the thing itself, and the links of the statements that the page shows
   */
  record Thing(FilePage page, List<Triple> triples) {}

  Thing of(Node thing, String published) {
    String up = paths.up(thing.getURI());
    List<Triple> own = own(thing);
    List<Triple> data = new ArrayList<>(own);
    List<FileSection> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      section(thing, part, up, data).ifPresent(sections::add);
    }
    offices(thing, up).ifPresent(sections::add);
    FilePage page =
        new FilePage(names.of(thing), kind(thing), published, up, true, facts(own, up), sections);
    return new Thing(page, data);
  }

  /** What points outside what is published is left out, so that every IRI resolves. */
  private List<Triple> own(Node thing) {
    return graph
        .find(thing, Node.ANY, Node.ANY)
        .filterKeep(triple -> isShown(triple.getObject()))
        .toList()
        .stream()
        .sorted(TripleOrder.BY_TERMS)
        .toList();
  }

  private boolean isShown(Node object) {
    return object.isLiteral()
        || !object.getURI().startsWith("https://w3id.org/onrecord/")
        || object.getURI().startsWith(Rec.NS)
        || paths.hasPage(object.getURI());
  }

  private String kind(Node thing) {
    return graph.find(thing, RDF.type.asNode(), Node.ANY).toList().stream()
        .map(triple -> names.of(triple.getObject()))
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .sorted()
        .findFirst()
        .orElse("Thing");
  }

  private List<FileFact> facts(List<Triple> own, String up) {
    Map<String, List<Link>> facts = new LinkedHashMap<>();
    for (Triple triple : own) {
      Node object = triple.getObject();
      if (!triple.getPredicate().equals(RDF.type.asNode())) {
        Link value =
            object.isLiteral()
                ? Link.text(object.getLiteralLexicalForm())
                : paths.link(names.of(object), up, object.getURI());
        List<Link> values =
            facts.computeIfAbsent(names.of(triple.getPredicate()), name -> new ArrayList<>());
        if (!values.contains(value)) {
          values.add(value);
        }
      }
    }
    return facts.entrySet().stream()
        .map(fact -> new FileFact(fact.getKey(), fact.getValue()))
        .toList();
  }

  /** The statements that point at a thing in one way. */
  private enum Part {
    SAID(Rec.SPEAKER, "Said"),
    NAMED(Rec.MENTIONS, "Where it is named"),
    MEANT(Rec.ABOUT, "Where the context means it"),
    TOPIC(Rec.ON_TOPIC, "On it");

    private final Node property;
    private final String heading;

    Part(String property, String heading) {
      this.property = NodeFactory.createURI(property);
      this.heading = heading;
    }
  }

  private Optional<FileSection> section(Node thing, Part part, String up, List<Triple> data) {
    List<Dated> statements = statements(thing, part);
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    List<FilePassage> passages = new ArrayList<>();
    for (Dated statement : statements.subList(0, Math.min(MOST, statements.size()))) {
      passages.add(passage(statement, up));
      data.add(Triple.create(statement.node(), part.property, thing));
    }
    String note =
        statements.size() > MOST
            ? "The newest " + MOST + " of " + statements.size() + "; all are in the dumps."
            : statements.size() + (statements.size() == 1 ? " statement." : " statements.");
    return Optional.of(FileSection.of(part.heading, note, passages));
  }

  /** Newest first; what is reported within another statement counts only for who says it. */
  private List<Dated> statements(Node thing, Part part) {
    Node mentions = NodeFactory.createURI(Rec.MENTIONS);
    List<Dated> statements = new ArrayList<>();
    graph
        .find(Node.ANY, part.property, thing)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> is(subject, Rec.STATEMENT))
        .filterKeep(subject -> part == Part.SAID || text(subject, Rec.DEPTH).equals("0"))
        .filterDrop(subject -> part == Part.MEANT && graph.contains(subject, mentions, thing))
        .filterKeep(subject -> paths.hasPage(text(subject, Rec.IN_DOCUMENT)))
        .forEachRemaining(node -> statements.add(dated(node)));
    statements.sort(Dated.NEWEST_FIRST);
    return statements;
  }

  private Dated dated(Node node) {
    return new Dated(
        node,
        text(node, Rec.DATE),
        text(node, Rec.IN_DOCUMENT),
        Integer.parseInt(text(node, Rec.CHAR_START)));
  }

  /** A statement with its day, or none, and its place. */
  private record Dated(Node node, String day, String document, int start) {
    static final Comparator<Dated> NEWEST_FIRST =
        Comparator.comparing(Dated::day)
            .reversed()
            .thenComparing(Dated::document)
            .thenComparingInt(Dated::start)
            .thenComparing(dated -> dated.node().getURI());
  }

  private FilePassage passage(Dated statement, String up) {
    Node node = statement.node();
    List<Link> who = new ArrayList<>();
    values(node, Rec.SPEAKER)
        .forEach(speaker -> who.add(paths.link(names.of(speaker), up, speaker.getURI())));
    Node utterance = NodeFactory.createURI(text(node, Rec.IN_UTTERANCE));
    if (who.isEmpty()) {
      who.add(Link.text(text(utterance, Rec.SPEAKER_LABEL)));
    }
    String place = statement.day() + " " + names.of(statement.document());
    String said =
        words ? text(node, Rec.TEXT) : "[from character " + text(node, Rec.CHAR_START) + "]";
    return new FilePassage(
        "",
        who,
        text(utterance, Rec.CUE),
        paths.link(place.strip(), up, node.getURI()),
        0,
        List.of(new FileSentence("", said, List.of())));
  }

  /** The terms of a person, or of an office's holders. */
  private Optional<FileSection> offices(Node thing, String up) {
    List<FileSection.FileItem> items = new ArrayList<>();
    for (String property : List.of(Rec.HOLDER, Rec.HELD_OFFICE)) {
      String other = property.equals(Rec.HOLDER) ? Rec.HELD_OFFICE : Rec.HOLDER;
      graph
          .find(Node.ANY, NodeFactory.createURI(property), thing)
          .mapWith(Triple::getSubject)
          .toList()
          .stream()
          .sorted(Comparator.comparing(term -> text(term, Rec.START) + term.getURI()))
          .forEach(
              term -> {
                String held = text(term, other);
                items.add(
                    new FileSection.FileItem(
                        paths.link(names.of(held), up, held),
                        text(term, Rec.START) + " to " + text(term, Rec.END)));
              });
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(FileSection.list("Terms of office", "", items));
  }

  private boolean is(Node node, String type) {
    return graph.contains(node, RDF.type.asNode(), NodeFactory.createURI(type));
  }

  private List<Node> values(Node subject, String property) {
    return graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private String text(Node subject, String property) {
    return values(subject, property).stream()
        .findFirst()
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .orElse("");
  }
}
