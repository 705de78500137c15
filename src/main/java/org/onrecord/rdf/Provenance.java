package org.onrecord.rdf;

/**
 * What made an extraction what it is, besides the document. No time: reruns must give the same
 * graph.
 *
 * @param version the program's version
 * @param options the options that change what is found, as one stable string; empty for none
 * @param registerDigest the digest of the register that names were resolved with
 */
public record Provenance(String version, String options, String registerDigest) {}
