package org.onrecord.batch;

import java.util.Locale;

/**
 * What came of a job.
 *
 * @param failures inputs and documents that were not taken in: rows of the table of failures
 */
public record JobReport(
    long documents,
    long utterances,
    long statements,
    long mentions,
    long triples,
    long registerTriples,
    long failures) {

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"documents\": %d, \"utterances\": %d, \"statements\": %d, \"mentions\": %d, \"triples\":"
            + " %d, \"registerTriples\": %d, \"failures\": %d}%n",
        documents,
        utterances,
        statements,
        mentions,
        triples,
        registerTriples,
        failures);
  }

  static JobReport ofJson(String json) {
    com.google.gson.JsonObject read =
        com.google.gson.JsonParser.parseString(json).getAsJsonObject();
    return new JobReport(
        read.get("documents").getAsLong(),
        read.get("utterances").getAsLong(),
        read.get("statements").getAsLong(),
        read.get("mentions").getAsLong(),
        read.get("triples").getAsLong(),
        read.get("registerTriples").getAsLong(),
        read.get("failures").getAsLong());
  }
}
