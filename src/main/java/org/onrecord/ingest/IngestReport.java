package org.onrecord.ingest;

/**
 * What came of a run, in documents but for the last two.
 *
 * @param unchanged documents that stood in the store as they are
 * @param failed inputs and documents that were not taken in
 * @param suspect documents that were stored although their source is damaged or had to be guessed
 *     at
 * @param statements statements found in the documents that were worked through
 * @param triples triples of those documents
 */
public record IngestReport(
    int added,
    int replaced,
    int unchanged,
    int failed,
    int suspect,
    long statements,
    long triples) {

  /** Documents that are in the store at the end of the run. */
  public int stored() {
    return added + replaced + unchanged;
  }
}
