package org.onrecord.search;

/** How an index stands to its store. */
public enum SearchState {
  /** It holds what the store holds, and answers from it are the store's. */
  IN_STEP,
  /** There is none, or none that this version can read. */
  MISSING,
  /** It holds what the store held at another time, and nothing is answered from it. */
  OUT_OF_STEP
}
