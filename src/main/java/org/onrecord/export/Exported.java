package org.onrecord.export;

/**
 * What was written.
 *
 * @param triples in all; of a syntax with named graphs, statements in all graphs
 * @param undated documents that were left out because they have no date
 */
public record Exported(long triples, int documents, int undated) {}
