package org.onrecord.serve.pages;

/** Where one is in a long list; addresses are empty where there is no such page. */
public record Paging(int from, int to, int total, String previous, String next) {}
