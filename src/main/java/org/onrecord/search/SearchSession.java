package org.onrecord.search;

import java.util.Optional;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The index as one transaction sees it, opened when it is asked for. For one thread; to be closed
 * with the transaction.
 */
public final class SearchSession implements AutoCloseable {
  private final SearchIndex index;
  private final DatasetGraph dataset;
  private @Nullable Optional<StatementSearch> opened;

  public SearchSession(SearchIndex index, DatasetGraph dataset) {
    this.index = index;
    this.dataset = dataset;
  }

  /** None where the index is not in step with the transaction. */
  public Optional<StatementSearch> search() {
    if (opened == null) {
      opened = index.open(dataset);
    }
    return opened;
  }

  /** Lets {@code text:query} of an execution that is being built ask this index, or be refused. */
  public void serve(QueryExecDatasetBuilder execution) {
    execution.set(TextQuery.textIndex, new StatementTexts(this::searcher));
  }

  private IndexSearcher searcher() {
    return search()
        .map(StatementSearch::searcher)
        .orElseThrow(
            () ->
                new QueryExecException(
                    "text:query needs the full-text index, which is missing or out of step with"
                        + " the store; "
                        + SearchIndex.ADVICE));
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.ifPresent(StatementSearch::close);
    }
  }
}
