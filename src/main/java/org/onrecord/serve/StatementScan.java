package org.onrecord.serve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.onrecord.search.Column;
import org.onrecord.store.PropertyPairs;
import org.onrecord.store.PropertyPairs.Key;
import org.onrecord.vocab.Rec;

/**
 * Reads all statements out of the store itself, with what their utterances and documents say,
 * property by property; for a store whose index is missing. Immutable.
 */
final class StatementScan implements StatementSource {
  private static final String PUBLISHER = DCTerms.publisher.getURI();
  private static final List<String> NUMBERS = List.of(Rec.DATE, Rec.CHAR_START, Rec.DEPTH);
  private static final List<String> OF_DOCUMENTS = List.of(Rec.DOCUMENT_KIND, PUBLISHER);

  private final PropertyPairs pairs;
  private final Numbered statements;
  private final Numbered utterances;
  private final Numbered documents;
  private final Numbered values;
  private final Links utterance;
  private final Links document;
  private final Links reporting;
  private final Links confidence;
  private final Map<Column, Links> columns = new EnumMap<>(Column.class);
  private final Map<String, Links> ofStatements = new HashMap<>();
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
    this.confidence = links(Rec.CONFIDENCE, utterances);
    for (Column column : FacetValues.COLUMNS) {
      boolean ofStatement = column.whose() == Column.Of.STATEMENT;
      columns.put(column, links(column.property(), ofStatement ? statements : utterances));
    }
    NUMBERS.forEach(property -> ofStatements.put(property, links(property, statements)));
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

  @Override
  public int size() {
    return statements.words.size();
  }

  @Override
  public StatementFacts facts(int statement) {
    String in = documents.word(document.first(statement));
    String sureness = values.word(confidence.first(utterance.first(statement)));
    return new StatementFacts(
        in,
        statements.word(statement).substring(in.length()),
        word(ofStatements, Rec.DATE, statement),
        number(word(ofStatements, Rec.CHAR_START, statement)),
        number(word(ofStatements, Rec.DEPTH, statement)),
        sureness.isEmpty() ? 1 : Double.parseDouble(sureness));
  }

  private String word(Map<String, Links> by, String property, int thing) {
    return values.word(Objects.requireNonNull(by.get(property)).first(thing));
  }

  @Override
  public List<String> values(Column column, int statement) {
    int whose =
        switch (column.whose()) {
          case STATEMENT -> statement;
          case UTTERANCE -> utterance.first(statement);
          case REPORTING -> reporting.first(utterance.first(statement));
        };
    return columns(column).of(whose).mapToObj(values::word).toList();
  }

  private Links columns(Column column) {
    return Objects.requireNonNull(columns.get(column));
  }

  @Override
  public boolean isReported(int statement) {
    return reporting.first(utterance.first(statement)) >= 0;
  }

  @Override
  public String kind(int statement) {
    return word(ofDocuments, Rec.DOCUMENT_KIND, document.first(statement));
  }

  @Override
  public String publisher(int statement) {
    return word(ofDocuments, PUBLISHER, document.first(statement));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
