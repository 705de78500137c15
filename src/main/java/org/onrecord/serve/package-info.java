/**
 * The graph over HTTP, read-only: the SPARQL protocol, IRIs that resolve, the named questions as a
 * web API, and pages for people. Decided here: which address answers what, in which form, and how
 * much one request may take; all addresses stand in {@code Routes}; the page of a person or country
 * is made in {@code ThingView}, its counts in {@code Counts}. The only room that knows Fuseki,
 * Jetty and templates. Every answer is whole before its first byte leaves (but exports, which
 * stream), so that a slow reader holds no transaction; nothing is written, and no request leaves
 * the machine.
 */
@NullMarked
package org.onrecord.serve;

import org.jspecify.annotations.NullMarked;
