/**
 * The constructions by which somebody's words are reported ("X said that …", "according to X", a
 * quotation and its tag), each with a rule that has a name, and what becomes of findings that
 * overlap. Decided here: where a content begins, by which cue, from which source phrase, and how a
 * thread of quotations goes on from sentence to sentence; where it ends is a matter of grammar
 * ({@code ContentEnds} for clauses, {@code ObjectEnds} for objects). The constructions are listed
 * in order in {@code English}; what has their form and reports nothing is told in {@code IdleCues}
 * and {@code Deeds}, what is only supposed, in {@code Irrealis}; whose words a quotation without a
 * cue of its own is, in {@code Threads}.
 */
@NullMarked
package org.onrecord.extract.reports;

import org.jspecify.annotations.NullMarked;
