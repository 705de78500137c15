package org.onrecord.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * Lets the database know of the row cap, so that it keeps the first rows only while it sorts.
 *
 * <p>Where a query fetches the words to the rows of an ordered sub-select, that one gets the cap,
 * too: sorting small rows and fetching long texts for the first of them is several times faster
 * than the reverse. It is the pattern's first element and has the order of the whole but no limit
 * of its own.
 */
final class RowCap {

  private RowCap() {}

  static void on(Query query, Limits limits) {
    if (limits.maxRows() == 0 || !query.isSelectType()) {
      return;
    }
    cap(query, limits.maxRows() + 1L);
    if (query.getQueryPattern() instanceof ElementGroup group
        && !group.isEmpty()
        && group.get(0) instanceof ElementSubQuery first
        && first.getQuery().hasOrderBy()
        && !first.getQuery().hasLimit()
        && isSortedAs(query, first.getQuery())) {
      cap(first.getQuery(), limits.maxRows() + 1L);
    }
  }

  /** Else the first rows of the sub-select are not those that come first in the answer. */
  static boolean isSortedAs(Query whole, Query select) {
    return whole.hasOrderBy() && whole.getOrderBy().equals(select.getOrderBy());
  }

  private static void cap(Query query, long rows) {
    if (!query.hasLimit() || query.getLimit() > rows) {
      query.setLimit(rows);
    }
  }
}
