package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.onrecord.vocab.Rec;

/** Makes the entries of one document's statements out of its triples. Used once. */
final class StatementDocuments {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node STATEMENT = NodeFactory.createURI(Rec.STATEMENT);
  private static final Node UTTERANCE = NodeFactory.createURI(Rec.IN_UTTERANCE);
  private static final Node REPORTED_IN = NodeFactory.createURI(Rec.REPORTED_IN);
  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);
  private static final Node DATE = NodeFactory.createURI(Rec.DATE);
  private static final Node CHAR_START = NodeFactory.createURI(Rec.CHAR_START);
  private static final Node DEPTH = NodeFactory.createURI(Rec.DEPTH);
  private static final Node CONFIDENCE = NodeFactory.createURI(Rec.CONFIDENCE);

  private final Map<Node, List<Triple>> bySubject = new HashMap<>();

  private StatementDocuments(Collection<Triple> triples) {
    triples.forEach(
        triple ->
            bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple));
  }

  /** The entries, in the order of the statements' IRIs. */
  static List<Document> of(Collection<Triple> triples) {
    StatementDocuments documents = new StatementDocuments(triples);
    return triples.stream()
        .filter(
            triple -> triple.getPredicate().equals(TYPE) && triple.getObject().equals(STATEMENT))
        .map(Triple::getSubject)
        .distinct()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .map(documents::entry)
        .toList();
  }

  /** The number of what an entry holds: equal entries have equal ones. */
  static long check(Document entry) {
    return entry.getField(Field.CHECK).numericValue().longValue();
  }

  private Document entry(Node statement) {
    Optional<Node> utterance = object(statement, UTTERANCE);
    Optional<Node> reporting = utterance.flatMap(node -> object(node, REPORTED_IN));
    Document entry = new Document();
    List<String> held = new ArrayList<>();
    entry.add(new StringField(Field.STATEMENT, statement.getURI(), Store.YES));
    held.add(statement.getURI());
    utterance.ifPresent(node -> entry.add(new StoredField(Field.UTTERANCE, node.getURI())));
    reporting.ifPresent(
        node -> entry.add(new StringField(Field.REPORTING, node.getURI(), Store.YES)));
    held.add(utterance + " " + reporting);
    columns(statement, utterance, reporting)
        .forEach(
            (column, values) ->
                values.forEach(
                    value -> {
                      entry.add(new KeywordField(column.field(), value, Store.NO));
                      held.add(column + " " + value);
                    }));
    object(statement, TEXT)
        .map(Node::getLiteralLexicalForm)
        .ifPresent(
            text -> {
              entry.add(new TextField(Field.TEXT, text, Store.YES));
              held.add(text);
              if (Words.hasCutRun(text)) {
                entry.add(new StringField(Field.CUT, Field.CUT, Store.NO));
              }
            });
    numbers(statement, utterance, entry, held);
    entry.add(new NumericDocValuesField(Field.CHECK, number(held)));
    return entry;
  }

  private Map<Column, Collection<String>> columns(
      Node statement, Optional<Node> utterance, Optional<Node> reporting) {
    Map<Column, Collection<String>> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      Optional<Node> whose =
          switch (column.whose()) {
            case STATEMENT -> Optional.of(statement);
            case UTTERANCE -> utterance;
            case REPORTING -> reporting;
          };
      Collection<String> values = new TreeSet<>();
      for (Triple triple : bySubject.getOrDefault(whose.orElse(Node.ANY), List.of())) {
        if (triple.getPredicate().getURI().equals(column.property())) {
          values.add(value(triple.getObject()));
        }
      }
      columns.put(column, values);
    }
    return columns;
  }

  private void numbers(
      Node statement, Optional<Node> utterance, Document entry, List<String> held) {
    object(statement, DATE)
        .map(node -> LocalDate.parse(node.getLiteralLexicalForm()))
        .ifPresent(
            day -> {
              entry.add(new IntField(Field.DAY, Math.toIntExact(day.toEpochDay()), Store.NO));
              held.add(day.toString());
            });
    object(statement, CHAR_START).ifPresent(at -> integer(Field.CHAR_START, at, entry, held));
    object(statement, DEPTH).ifPresent(depth -> integer(Field.DEPTH, depth, entry, held));
    utterance
        .flatMap(node -> object(node, CONFIDENCE))
        .map(Node::getLiteralLexicalForm)
        .ifPresent(
            confidence -> {
              double value = Double.parseDouble(confidence);
              entry.add(new DoubleField(Field.CONFIDENCE, value, Store.NO));
              held.add(confidence);
            });
  }

  private static void integer(String field, Node number, Document entry, List<String> held) {
    int value = Integer.parseInt(number.getLiteralLexicalForm());
    entry.add(new IntField(field, value, Store.NO));
    held.add(field + " " + value);
  }

  private Optional<Node> object(Node subject, Node property) {
    for (Triple triple : bySubject.getOrDefault(subject, List.of())) {
      if (triple.getPredicate().equals(property)) {
        return Optional.of(triple.getObject());
      }
    }
    return Optional.empty();
  }

  private static String value(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  private static long number(List<String> parts) {
    long number = 0xcbf29ce484222325L;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        number = (number ^ part.charAt(i)) * 0x100000001b3L;
      }
      number = (number ^ 0xffff) * 0x100000001b3L;
    }
    return number;
  }
}
