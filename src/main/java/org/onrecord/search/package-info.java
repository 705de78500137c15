/**
 * Full text and columns: the only package that knows Lucene and jena-text. Beside the store stands
 * an index with one entry for each statement: its words, and what is asked for most often (who,
 * about what, when, how). Decided here: what an entry holds; how the index is kept in step with the
 * store, which {@code SearchIndex} does; and that one that is not in step is never read. Counts, by
 * country, month or any other column, are not stored: {@code Counting} makes them when asked.
 * Columns are held packed, as {@code RowValues}.
 */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
