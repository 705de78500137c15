package org.onrecord.serve.pages;

import java.util.List;

/**
 * Statements with their facets.
 *
 * @param chosen what is chosen, each with the address that gives it up
 * @param tabs own words, reported words, both; the one whose address is empty is shown
 * @param hidden parameters that the form for words keeps, as name and value
 */
public record StatementsPage(
    String headline,
    String words,
    List<Link> chosen,
    List<Link> tabs,
    List<FacetView> facets,
    Histogram histogram,
    List<StatementView> statements,
    Paging paging,
    List<Link> hidden,
    String notes) {}
