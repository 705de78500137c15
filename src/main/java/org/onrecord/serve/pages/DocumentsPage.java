package org.onrecord.serve.pages;

import java.util.List;

/** The documents of the store, newest first. */
public record DocumentsPage(List<HomePage.Entry> documents, Paging paging) {}
