package org.onrecord.serve.pages;

import java.util.List;

/** A statement, as it is cited. */
public record CitePage(StatementView statement, String plain, String bibtex, List<Link> forms) {}
