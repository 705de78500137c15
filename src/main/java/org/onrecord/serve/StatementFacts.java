package org.onrecord.serve;

/**
 * What is known at once of a statement.
 *
 * @param date as it is written, empty where there is none
 * @param at the place of its first character in the document's text
 */
record StatementFacts(
    String document, String fragment, String date, int at, int depth, double confidence) {
  String iri() {
    return document + fragment;
  }

  String month() {
    return date.length() >= 7 ? date.substring(0, 7) : "undated";
  }
}
