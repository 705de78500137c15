package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.search.Column;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** What statements have of each facet. */
record FacetValues(StatementSource statements) {
  private static final Map<String, String> MANNERS =
      Map.of(
          Rec.TURN, "turn",
          Rec.DIRECT_QUOTATION, "direct",
          Rec.MIXED_QUOTATION, "mixed",
          Rec.INDIRECT_QUOTATION, "indirect");

  /** The columns that it asks for. */
  static final Set<Column> COLUMNS =
      Set.of(
          Column.ABOUT,
          Column.MENTIONS,
          Column.TOPIC,
          Column.SPEAKER,
          Column.SPEAKS_FOR,
          Column.IN_OFFICE,
          Column.MANNER,
          Column.SPEECH_ACT,
          Column.MODALITY,
          Column.REPORTER);

  private static final List<String> SIMPLY = List.of("none");

  /** What a statement has of a facet. */
  List<String> of(Facet facet, int statement, StatementFacts facts) {
    return switch (facet) {
      case SPEAKER -> statements.values(Column.SPEAKER, statement);
      case OFFICE -> statements.values(Column.IN_OFFICE, statement);
      case FOR -> statements.values(Column.SPEAKS_FOR, statement);
      case COUNTRY -> of(statements.values(Column.ABOUT, statement), "country");
      case ORGANISATION -> of(statements.values(Column.ABOUT, statement), "organisation");
      case PERSON -> persons(statements.values(Column.MENTIONS, statement));
      case TOPIC -> statements.values(Column.TOPIC, statement);
      case ACT -> statements.values(Column.SPEECH_ACT, statement);
      case HOW -> manners(statement);
      case MODALITY -> {
        List<String> modality = statements.values(Column.MODALITY, statement);
        yield modality.isEmpty() ? SIMPLY : modality;
      }
      case KIND -> told(statements.kind(statement));
      case PUBLISHER -> told(statements.publisher(statement));
      case CONFIDENCE -> List.of(sureness(facts.confidence()));
      case REPORTER -> reporters(statement);
      case DOCUMENT -> List.of(facts.document());
      case MONTH -> List.of(facts.month());
    };
  }

  private static List<String> told(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /** Who reports it; of what an article itself reports, its publisher, or its kind. */
  private List<String> reporters(int statement) {
    if (manners(statement).contains("turn")) {
      return List.of();
    }
    if (statements.isReported(statement)) {
      return statements.values(Column.REPORTER, statement);
    }
    String publisher = statements.publisher(statement);
    return List.of(publisher.isEmpty() ? "(" + statements.kind(statement) + ")" : publisher);
  }

  private List<String> manners(int statement) {
    return statements.values(Column.MANNER, statement).stream()
        .filter(MANNERS::containsKey)
        .map(MANNERS::get)
        .toList();
  }

  /** "turn", "direct" …, where a class is one of utterances. */
  static Optional<String> manner(String type) {
    return Optional.ofNullable(MANNERS.get(type));
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
