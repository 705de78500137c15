package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/** Documents made by chance, always the same: every property comes with and without the others. */
final class InventedTalks {
  private static final int DOCUMENTS = 14;
  private static final int UTTERANCES = 9;
  private static final List<String> COUNTRIES = List.of("CL", "NO", "KE");
  private static final List<String> PERSONS = List.of("ana-soto", "ingrid-lund");
  private static final List<String> TOPICS = List.of("fisheries", "trade");
  private static final List<String> WORDS =
      List.of("the", "nets", "net", "Netz", "quota-free", "né", "ÄRGER", "boats, the", "is", "no");
  private static final List<String> KINDS =
      List.of(Rec.TURN, Rec.DIRECT_QUOTATION, Rec.INDIRECT_QUOTATION);

  private final Random random;
  private final Node document;
  private final List<Triple> triples = new ArrayList<>();
  private final boolean dated;

  private InventedTalks(int number) {
    this.random = new Random(number);
    this.document = node("https://w3id.org/onrecord/doc/talks/" + number + ".txt");
    this.dated = random.nextInt(5) > 0;
    add(document, RDF.type.getURI(), node(Rec.DOCUMENT));
    add(document, Rec.IN_DOCUMENT, document);
    add(document, DCTerms.identifier.getURI(), text("talks/" + number + ".txt"));
    add(document, Rec.DOCUMENT_KIND, text("transcript"));
    add(document, Rec.TEXT, text("Talk " + number));
    if (dated) {
      add(document, Rec.DATE, day(number));
    }
  }

  static void fill(Store store) {
    store.loadRegister(
        "invented",
        Stream.concat(
                SampleGraph.register().stream(),
                Stream.of(
                    Triple.create(id("country/KE"), RDF.type.asNode(), node(Rec.COUNTRY)),
                    Triple.create(id("country/KE"), node(Rec.COUNTRY_CODE), text("KE")),
                    Triple.create(
                        id("country/KE"),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang("Kenya", "en")),
                    Triple.create(id("topic/trade"), RDF.type.asNode(), node(Rec.TOPIC)),
                    Triple.create(
                        id("topic/trade"),
                        node("http://www.w3.org/2004/02/skos/core#prefLabel"),
                        NodeFactory.createLiteralLang("trade", "en")),
                    Triple.create(
                        id("organisation/sea-council"), RDF.type.asNode(), node(Rec.ORGANISATION)),
                    Triple.create(
                        id("organisation/sea-council"),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang("Sea Council", "en"))))
            .toList());
    List<DocumentTriples> all = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      all.add(new InventedTalks(i).made(i));
    }
    store.replace(all.subList(0, DOCUMENTS / 2));
    store.replace(all);
    store.remove(all.getLast().document());
  }

  private DocumentTriples made(int number) {
    int at = 0;
    for (int u = 0; u < UTTERANCES; u++) {
      Node utterance = part("u" + u);
      utterance(utterance, u);
      List<Node> asserted = chosen(PERSONS, "person/", 2);
      for (int s = 0; s <= random.nextInt(3); s++) {
        at += random.nextInt(3) == 0 ? 0 : 20;
        statement(part("s" + u + "-" + s), utterance, asserted, at, number);
      }
    }
    return new DocumentTriples(document.getURI(), triples);
  }

  private void utterance(Node utterance, int number) {
    add(utterance, RDF.type.getURI(), node(KINDS.get(random.nextInt(KINDS.size()))));
    add(utterance, Rec.IN_DOCUMENT, document);
    add(utterance, Rec.CHAR_START, integer(number));
    add(utterance, Rec.CHAR_END, integer(number + 1));
    chosen(PERSONS, "person/", 2).forEach(person -> add(utterance, Rec.SPEAKER, person));
    chosen(COUNTRIES, "country/", 3).forEach(c -> add(utterance, Rec.SPEAKS_FOR, c));
    chosen(List.of("no-foreign-minister"), "office/", 2)
        .forEach(office -> add(utterance, Rec.IN_OFFICE, office));
    chosen(List.of("urge", "deny"), "speech-act/", 3)
        .forEach(act -> add(utterance, Rec.SPEECH_ACT, act));
    if (random.nextInt(3) == 0) {
      add(utterance, Rec.SPEAKER_LABEL, text("Label " + number % 3));
    }
    if (random.nextInt(3) == 0) {
      add(utterance, Rec.SPEAKER_TYPE, text(random.nextBoolean() ? "group" : "official"));
    }
    if (random.nextInt(6) == 0) {
      add(utterance, Rec.MODALITY, text("negated"));
    }
    if (random.nextInt(2) == 0) {
      add(utterance, Rec.CONFIDENCE, decimal(random.nextBoolean() ? "0.8" : "0.85"));
    }
    if (number > 0 && random.nextInt(3) == 0) {
      add(utterance, Rec.REPORTED_IN, part("u" + random.nextInt(number)));
    }
  }

  private void statement(Node statement, Node utterance, List<Node> speakers, int at, int number) {
    add(statement, RDF.type.getURI(), node(Rec.STATEMENT));
    add(statement, Rec.IN_DOCUMENT, document);
    add(statement, Rec.IN_UTTERANCE, utterance);
    add(statement, Rec.CHAR_START, integer(at));
    add(statement, Rec.DEPTH, integer(random.nextInt(3)));
    add(statement, Rec.TEXT, text(words()));
    speakers.forEach(speaker -> add(statement, Rec.SPEAKER, speaker));
    if (dated) {
      add(statement, Rec.DATE, day(number));
    }
    List<Node> about = new ArrayList<>(chosen(COUNTRIES, "country/", 2));
    about.addAll(chosen(List.of("ana-soto"), "person/", 3));
    about.addAll(chosen(List.of("sea-council"), "organisation/", 3));
    for (Node each : about) {
      add(statement, Rec.ABOUT, each);
      if (random.nextBoolean()) {
        add(statement, Rec.MENTIONS, each);
      }
    }
    chosen(TOPICS, "topic/", 3).forEach(topic -> add(statement, Rec.ON_TOPIC, topic));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.append('.').toString();
  }

  /** Each of them by a chance of one in so many. */
  private List<Node> chosen(List<String> names, String kind, int oneIn) {
    return names.stream()
        .filter(name -> random.nextInt(oneIn) == 0)
        .map(n -> id(kind + n))
        .toList();
  }

  private void add(Node subject, String property, Node object) {
    triples.add(Triple.create(subject, node(property), object));
  }

  private Node part(String name) {
    return node(document.getURI() + "#" + name);
  }

  private static Node day(int number) {
    return NodeFactory.createLiteralDT(
        "203%d-0%d-0%d".formatted(1 + number % 2, 1 + number % 5, 1 + number % 4),
        XSDDatatype.XSDdate);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node id(String name) {
    return node(Prefixes.ID + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }
}
