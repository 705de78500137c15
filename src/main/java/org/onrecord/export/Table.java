package org.onrecord.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.vocab.Rec;

/**
 * One of the tables: the resources of some classes, one a row.
 *
 * @param name of the file, without its end
 * @param classes whose resources are its rows; none where they are chosen otherwise
 */
public record Table(String name, Set<String> classes, List<Column> columns) {

  /**
   * A column: the values of a property, those that are several parted by blanks.
   *
   * @param property an IRI; empty for the resource itself
   * @param absent what is written where there is no value
   */
  public record Column(String name, String property, String absent) {
    Column(String name, String property) {
      this(name, property, "");
    }
  }

  private static final String SUBJECT = "";

  public static final Table DOCUMENTS =
      new Table(
          "documents",
          Set.of(Rec.DOCUMENT),
          List.of(
              new Column("document", SUBJECT),
              new Column("id", DCTerms.identifier.getURI()),
              new Column("date", Rec.DATE),
              new Column("title", DCTerms.title.getURI()),
              new Column("publisher", DCTerms.publisher.getURI()),
              new Column("kind", Rec.DOCUMENT_KIND),
              new Column("language", DC_11.language.getURI()),
              new Column("place", DCTerms.coverage.getURI()),
              new Column("url", DCTerms.source.getURI()),
              new Column("sha256", Rec.SHA256)));

  public static final Table UTTERANCES =
      new Table(
          "utterances",
          Set.of(Rec.TURN, Rec.DIRECT_QUOTATION, Rec.MIXED_QUOTATION, Rec.INDIRECT_QUOTATION),
          List.of(
              new Column("utterance", SUBJECT),
              new Column("document", Rec.IN_DOCUMENT),
              new Column("kind", RDF.type.getURI()),
              new Column("start", Rec.CHAR_START),
              new Column("end", Rec.CHAR_END),
              new Column("speaker_label", Rec.SPEAKER_LABEL),
              new Column("speaker_type", Rec.SPEAKER_TYPE),
              new Column("speakers", Rec.SPEAKER),
              new Column("offices", Rec.IN_OFFICE),
              new Column("office_label", Rec.OFFICE_LABEL),
              new Column("speaks_for", Rec.SPEAKS_FOR),
              new Column("addressees", Rec.ADDRESSEE),
              new Column("cue", Rec.CUE),
              new Column("speech_act", Rec.SPEECH_ACT),
              new Column("modality", Rec.MODALITY),
              new Column("answers", Rec.ANSWERS),
              new Column("reply_kind", Rec.REPLY_KIND),
              new Column("reported_in", Rec.REPORTED_IN),
              new Column("rule", Rec.RULE),
              new Column("confidence", Rec.CONFIDENCE, "1")));

  public static final Table STATEMENTS =
      new Table(
          "statements",
          Set.of(Rec.STATEMENT),
          List.of(
              new Column("statement", SUBJECT),
              new Column("utterance", Rec.IN_UTTERANCE),
              new Column("document", Rec.IN_DOCUMENT),
              new Column("date", Rec.DATE),
              new Column("start", Rec.CHAR_START),
              new Column("depth", Rec.DEPTH),
              new Column("speakers", Rec.SPEAKER),
              new Column("about", Rec.ABOUT),
              new Column("mentions", Rec.MENTIONS),
              new Column("topics", Rec.ON_TOPIC),
              new Column("text", Rec.TEXT)));

  public static final Table SPEAKERS =
      new Table(
          "speakers",
          Set.of(),
          List.of(
              new Column("speaker", SUBJECT),
              new Column("kind", RDF.type.getURI()),
              new Column("name", RDFS.label.getURI()),
              new Column("same_as", OWL.sameAs.getURI())));

  static final List<Table> ALL = List.of(DOCUMENTS, UTTERANCES, STATEMENTS, SPEAKERS);

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Whether a resource is a row of it. */
  public boolean holds(List<Triple> resource) {
    return resource.stream()
        .anyMatch(
            triple ->
                triple.getPredicate().equals(RDF.type.asNode())
                    && classes.contains(triple.getObject().getURI()));
  }

  /**
   * @param resource its triples, sorted
   */
  public List<String> row(List<Triple> resource, Base base) {
    return columns.stream().map(column -> cell(column, resource, base)).toList();
  }

  private static String cell(Column column, List<Triple> resource, Base base) {
    if (column.property().equals(SUBJECT)) {
      return base.of(resource.getFirst().getSubject()).getURI();
    }
    List<Node> values =
        resource.stream()
            .filter(triple -> triple.getPredicate().getURI().equals(column.property()))
            .map(Triple::getObject)
            .toList();
    if (values.isEmpty()) {
      return column.absent();
    }
    return column.property().equals(RDFS.label.getURI())
        ? name(values)
        : values.stream().map(value -> text(value, base)).collect(Collectors.joining(" "));
  }

  /** The English name, else the first. */
  private static String name(List<Node> labels) {
    return labels.stream()
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals("en"))
        .findFirst()
        .orElse(labels.getFirst())
        .getLiteralLexicalForm();
  }

  /** Our own terms by their plain names, other resources by their IRIs. */
  private static String text(Node value, Base base) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String iri = base.of(value).getURI();
    return iri.startsWith(Rec.NS) ? iri.substring(Rec.NS.length()) : iri;
  }
}
