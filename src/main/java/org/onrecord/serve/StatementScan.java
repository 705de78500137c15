package org.onrecord.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.store.PropertyPairs;
import org.onrecord.store.PropertyPairs.Key;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * All statements of a store, with what their utterances and documents say, read property by
 * property; numbered in the order in which they were found. Immutable.
 */
final class StatementScan {
  private static final Map<String, String> MANNERS =
      Map.of(
          Rec.TURN, "turn",
          Rec.DIRECT_QUOTATION, "direct",
          Rec.MIXED_QUOTATION, "mixed",
          Rec.INDIRECT_QUOTATION, "indirect");
  private static final List<String> SIMPLY = List.of("none");
  private static final String TYPE = RDF.type.getURI();
  private static final String PUBLISHER = DCTerms.publisher.getURI();
  private static final List<String> OF_STATEMENTS =
      List.of(
          Rec.DATE, Rec.CHAR_START, Rec.DEPTH, Rec.SPEAKER, Rec.ABOUT, Rec.MENTIONS, Rec.ON_TOPIC);
  private static final List<String> OF_UTTERANCES =
      List.of(
          Rec.CONFIDENCE,
          Rec.IN_OFFICE,
          Rec.SPEAKS_FOR,
          Rec.SPEECH_ACT,
          TYPE,
          Rec.MODALITY,
          Rec.SPEAKER);
  private static final List<String> OF_DOCUMENTS = List.of(Rec.DOCUMENT_KIND, PUBLISHER);

  private final PropertyPairs pairs;
  private final Numbered statements;
  private final Numbered utterances;
  private final Numbered documents;
  private final Numbered values;
  private final Links utterance;
  private final Links document;
  private final Links reporting;
  private final Map<String, Links> ofStatements = new HashMap<>();
  private final Map<String, Links> ofUtterances = new HashMap<>();
  private final Map<String, Links> ofDocuments = new HashMap<>();

  /** Things with numbers from 0 on, and what they are called. */
  private static final class Numbered {
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Function<Key, String> naming;

    Numbered(Function<Key, String> naming) {
      this.naming = naming;
    }

    int of(Key key) {
      Integer known = numbers.get(key);
      if (known != null) {
        return known;
      }
      words.add(naming.apply(key));
      numbers.put(key, words.size() - 1);
      return words.size() - 1;
    }

    String word(int number) {
      return number < 0 ? "" : words.get(number);
    }
  }

  private StatementScan(PropertyPairs pairs) {
    Function<Key, String> words = key -> GraphView.words(pairs.node(key));
    this.pairs = pairs;
    this.statements = new Numbered(words);
    this.utterances = new Numbered(key -> ""); // nobody asks what they are called
    this.documents = new Numbered(words);
    this.values = new Numbered(words);
    pairs.each(Rec.IN_UTTERANCE, (statement, in) -> statements.of(statement));
    this.utterance = Links.of(pairs, Rec.IN_UTTERANCE, statements.numbers, utterances::of);
    this.document = Links.of(pairs, Rec.IN_DOCUMENT, statements.numbers, documents::of);
    this.reporting =
        Links.of(
            pairs,
            Rec.REPORTED_IN,
            utterances.numbers,
            outer -> utterances.numbers.getOrDefault(outer, -1));
    OF_STATEMENTS.forEach(property -> ofStatements.put(property, links(property, statements)));
    OF_UTTERANCES.forEach(property -> ofUtterances.put(property, links(property, utterances)));
    OF_DOCUMENTS.forEach(property -> ofDocuments.put(property, links(property, documents)));
  }

  private Links links(String property, Numbered things) {
    return Links.of(pairs, property, things.numbers, values::of);
  }

  /**
   * @param dataset as the store gives it; no more needed afterwards
   */
  static StatementScan of(DatasetGraph dataset) {
    return new StatementScan(PropertyPairs.of(dataset));
  }

  int size() {
    return statements.words.size();
  }

  StatementFacts facts(int statement) {
    String in = documents.word(document.first(statement));
    String confidence = word(ofUtterances, Rec.CONFIDENCE, utterance.first(statement));
    return new StatementFacts(
        in,
        statements.word(statement).substring(in.length()),
        word(ofStatements, Rec.DATE, statement),
        number(word(ofStatements, Rec.CHAR_START, statement)),
        number(word(ofStatements, Rec.DEPTH, statement)),
        confidence.isEmpty() ? 1 : Double.parseDouble(confidence));
  }

  private static Links links(Map<String, Links> by, String property) {
    return Objects.requireNonNull(by.get(property));
  }

  private String word(Map<String, Links> by, String property, int thing) {
    return values.word(links(by, property).first(thing));
  }

  private List<String> all(Map<String, Links> by, String property, int thing) {
    return links(by, property).of(thing).mapToObj(values::word).toList();
  }

  /** What a statement has of a facet. */
  List<String> values(Facet facet, int statement, StatementFacts facts) {
    int said = utterance.first(statement);
    return switch (facet) {
      case SPEAKER -> all(ofStatements, Rec.SPEAKER, statement);
      case OFFICE -> all(ofUtterances, Rec.IN_OFFICE, said);
      case FOR -> all(ofUtterances, Rec.SPEAKS_FOR, said);
      case COUNTRY -> of(all(ofStatements, Rec.ABOUT, statement), "country");
      case ORGANISATION -> of(all(ofStatements, Rec.ABOUT, statement), "organisation");
      case PERSON -> persons(all(ofStatements, Rec.MENTIONS, statement));
      case TOPIC -> all(ofStatements, Rec.ON_TOPIC, statement);
      case ACT -> all(ofUtterances, Rec.SPEECH_ACT, said);
      case HOW -> manners(all(ofUtterances, TYPE, said));
      case MODALITY -> {
        List<String> modality = all(ofUtterances, Rec.MODALITY, said);
        yield modality.isEmpty() ? SIMPLY : modality;
      }
      case KIND -> all(ofDocuments, Rec.DOCUMENT_KIND, document.first(statement));
      case PUBLISHER -> all(ofDocuments, PUBLISHER, document.first(statement));
      case CONFIDENCE -> List.of(sureness(facts.confidence()));
      case REPORTER -> reporters(said, document.first(statement));
      case DOCUMENT -> List.of(facts.document());
      case MONTH -> List.of(facts.month());
    };
  }

  /** Who reports it; of what an article itself reports, its publisher, or its kind. */
  private List<String> reporters(int said, int in) {
    if (manners(all(ofUtterances, TYPE, said)).contains("turn")) {
      return List.of();
    }
    int outer = reporting.first(said);
    if (outer >= 0) {
      return all(ofUtterances, Rec.SPEAKER, outer);
    }
    String publisher = word(ofDocuments, PUBLISHER, in);
    return List.of(
        publisher.isEmpty() ? "(" + word(ofDocuments, Rec.DOCUMENT_KIND, in) + ")" : publisher);
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
