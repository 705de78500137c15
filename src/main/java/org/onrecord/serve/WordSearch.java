package org.onrecord.serve;

import java.util.List;

/** Finds the statements that have certain words. Thread-safe. */
@FunctionalInterface
interface WordSearch {
  /** The IRIs of all of them, in no order. */
  List<String> statements(String words);
}
