package org.onrecord.serve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** Reads all statements of a graph in one pass, with what their utterances and documents say. */
final class StatementScan {
  private static final Map<String, String> MANNERS =
      Map.of(
          Rec.TURN, "turn",
          Rec.DIRECT_QUOTATION, "direct",
          Rec.MIXED_QUOTATION, "mixed",
          Rec.INDIRECT_QUOTATION, "indirect");
  private static final String CONFIDENCE = Rec.CONFIDENCE;
  private static final List<String> SIMPLY = List.of("none");
  private static final String TYPE = RDF.type.getURI();
  private static final String PUBLISHER = DCTerms.publisher.getURI();

  /** A statement with its values by facet. */
  record Found(StatementFacts facts, Map<Facet, List<String>> values) {}

  /** What is kept of a subject's triples: the values of some properties. */
  private record Subject(String iri, Map<String, List<String>> values) {
    List<String> all(String property) {
      return values.getOrDefault(property, List.of());
    }

    String one(String property) {
      List<String> all = all(property);
      return all.isEmpty() ? "" : all.getFirst();
    }
  }

  private final List<Subject> statements = new ArrayList<>();
  private final Map<String, Subject> others = new HashMap<>();

  private StatementScan() {}

  static List<Found> of(Graph graph) {
    StatementScan scan = new StatementScan();
    scan.read(graph);
    return scan.statements.stream().map(scan::found).toList();
  }

  private void read(Graph graph) {
    ExtendedIterator<Triple> all = graph.find();
    try {
      @Nullable Node node = null;
      Subject subject = new Subject("", new HashMap<>());
      while (all.hasNext()) {
        Triple triple = all.next();
        if (!triple.getSubject().equals(node)) {
          keep(subject);
          node = triple.getSubject();
          subject = new Subject(node.toString(), new HashMap<>(8));
        }
        note(triple, subject);
      }
      keep(subject);
    } finally {
      all.close();
    }
  }

  private static void note(Triple triple, Subject subject) {
    String property = triple.getPredicate().getURI();
    if (property.equals(Rec.TEXT)
        || !property.startsWith(Iris.NS) && !property.equals(TYPE) && !property.equals(PUBLISHER)) {
      return;
    }
    subject
        .values()
        .computeIfAbsent(property.intern(), key -> new ArrayList<>(1))
        .add(GraphView.words(triple.getObject()));
  }

  private void keep(Subject subject) {
    if (subject.values().containsKey(Rec.IN_UTTERANCE)) {
      statements.add(subject);
    } else if (subject.values().containsKey(Rec.RULE)
        || subject.values().containsKey(Rec.DOCUMENT_KIND)) {
      others.put(subject.iri(), subject);
    }
  }

  private Found found(Subject statement) {
    Subject utterance =
        Objects.requireNonNullElse(others.get(statement.one(Rec.IN_UTTERANCE)), statement);
    String in = statement.one(Rec.IN_DOCUMENT);
    Subject document = Objects.requireNonNullElse(others.get(in), statement);
    StatementFacts facts =
        new StatementFacts(
            in,
            statement.iri().substring(in.length()),
            statement.one(Rec.DATE),
            number(statement.one(Rec.CHAR_START)),
            number(statement.one(Rec.DEPTH)),
            utterance.one(CONFIDENCE).isEmpty()
                ? 1
                : Double.parseDouble(utterance.one(CONFIDENCE)));
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.SPEAKER, statement.all(Rec.SPEAKER));
    values.put(Facet.OFFICE, utterance.all(Rec.IN_OFFICE));
    values.put(Facet.FOR, utterance.all(Rec.SPEAKS_FOR));
    values.put(Facet.COUNTRY, of(statement.all(Rec.ABOUT), "country"));
    values.put(Facet.ORGANISATION, of(statement.all(Rec.ABOUT), "organisation"));
    values.put(Facet.PERSON, persons(statement.all(Rec.MENTIONS)));
    values.put(Facet.TOPIC, statement.all(Rec.ON_TOPIC));
    values.put(Facet.ACT, utterance.all(Rec.SPEECH_ACT));
    values.put(Facet.HOW, manners(utterance.all(TYPE)));
    values.put(
        Facet.MODALITY,
        utterance.all(Rec.MODALITY).isEmpty() ? SIMPLY : utterance.all(Rec.MODALITY));
    values.put(Facet.KIND, document.all(Rec.DOCUMENT_KIND));
    values.put(Facet.PUBLISHER, document.all(PUBLISHER));
    values.put(Facet.CONFIDENCE, List.of(sureness(facts.confidence())));
    values.put(Facet.REPORTER, reporters(utterance, document));
    values.put(Facet.DOCUMENT, List.of(in));
    values.put(Facet.MONTH, List.of(facts.month()));
    return new Found(facts, values);
  }

  /** Who reports it; of what an article itself reports, its publisher, or its kind. */
  private List<String> reporters(Subject utterance, Subject document) {
    if (manners(utterance.all(TYPE)).contains("turn")) {
      return List.of();
    }
    Subject outer = others.get(utterance.one(Rec.REPORTED_IN));
    if (outer != null) {
      return outer.all(Rec.SPEAKER);
    }
    String publisher = document.one(PUBLISHER);
    return List.of(publisher.isEmpty() ? "(" + document.one(Rec.DOCUMENT_KIND) + ")" : publisher);
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** "turn", "direct" …, where a class is one of utterances. */
  static Optional<String> manner(String type) {
    return Optional.ofNullable(MANNERS.get(type));
  }

  private static List<String> manners(List<String> types) {
    return types.stream().filter(MANNERS::containsKey).map(MANNERS::get).toList();
  }

  private static List<String> of(List<String> things, String kind) {
    return things.stream()
        .filter(iri -> iri.startsWith(Iris.ID + kind + "/") || iri.contains("#" + kind + "-"))
        .toList();
  }

  private static List<String> persons(List<String> things) {
    List<String> persons = new ArrayList<>(of(things, "person"));
    persons.addAll(of(things, "name"));
    return persons;
  }

  /** The least confidence that a link chooses. */
  static String sureness(double confidence) {
    return confidence >= 0.9 ? "0.9" : confidence >= 0.8 ? "0.8" : confidence >= 0.5 ? "0.5" : "0";
  }
}
