package org.onrecord.serve.pages;

/** What went wrong with a request. */
public record ProblemPage(int status, String headline, String message) {}
