package org.onrecord.serve;

import java.util.List;
import org.onrecord.search.Column;

/** All statements of a store as they are read to be counted, numbered from 0 on in any order. */
interface StatementSource {
  int size();

  StatementFacts facts(int statement);

  /** What a statement, its utterance or the one that reports it has in a column. */
  List<String> values(Column column, int statement);

  /** Whether an utterance reports it. */
  boolean isReported(int statement);

  /** What kind its document is of. */
  String kind(int statement);

  /** Who published its document; empty where nobody is told. */
  String publisher(int statement);
}
