package org.onrecord.serve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.onrecord.search.Column;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchSession;
import org.onrecord.search.StatementColumns;
import org.onrecord.search.StatementSearch;
import org.onrecord.vocab.Rec;

/**
 * Reads all statements out of the index beside the store, which holds them in columns already; of
 * their documents, what is asked for stands in the store.
 */
final class IndexedStatements implements StatementSource {
  private final StatementColumns columns;
  private final GraphView graph;
  private final Map<String, Described> documents = new HashMap<>();
  private final Map<LocalDate, String> days = new HashMap<>();

  /** What counts of a document. */
  private record Described(String kind, String publisher) {}

  private IndexedStatements(StatementColumns columns, GraphView graph) {
    this.columns = columns;
    this.graph = graph;
  }

  /**
   * As a transaction sees them, in which the result must be used; none where the index is missing
   * or out of step.
   */
  static Optional<StatementSource> of(SearchIndex index, DatasetGraph dataset) {
    try (SearchSession session = new SearchSession(index, dataset)) {
      return session
          .search()
          .map(
              search ->
                  new IndexedStatements(read(search), new GraphView(dataset.getDefaultGraph())));
    }
  }

  private static StatementColumns read(StatementSearch search) {
    Set<Column> wanted = new HashSet<>(FacetValues.COLUMNS);
    wanted.add(Column.DOCUMENT);
    return search.columns(wanted);
  }

  @Override
  public int size() {
    return columns.size();
  }

  @Override
  public StatementFacts facts(int statement) {
    String in = document(statement);
    return new StatementFacts(
        in,
        columns.statement(statement).substring(in.length()),
        columns
            .day(statement)
            .map(day -> days.computeIfAbsent(day, LocalDate::toString))
            .orElse(""),
        columns.charStart(statement),
        columns.depth(statement),
        columns.confidence(statement));
  }

  private String document(int statement) {
    List<String> in = columns.values(Column.DOCUMENT, statement);
    return in.isEmpty() ? "" : in.getFirst();
  }

  @Override
  public List<String> values(Column column, int statement) {
    return columns.values(column, statement);
  }

  @Override
  public boolean isReported(int statement) {
    return columns.isReported(statement);
  }

  @Override
  public String kind(int statement) {
    return described(statement).kind();
  }

  @Override
  public String publisher(int statement) {
    return described(statement).publisher();
  }

  private Described described(int statement) {
    return documents.computeIfAbsent(
        document(statement),
        iri ->
            new Described(
                graph.text(GraphView.node(iri), Rec.DOCUMENT_KIND).orElse(""),
                graph.text(GraphView.node(iri), DCTerms.publisher.getURI()).orElse("")));
  }
}
