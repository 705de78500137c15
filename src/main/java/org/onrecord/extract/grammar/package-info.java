/**
 * The shallow grammar of one sentence: noun phrases, verb groups and their subjects, clauses,
 * adjuncts, quotation marks, and where a content ends. Word order of English stands here as code;
 * words stand in {@code language}. It finds structure and attributes nothing, but tells which
 * phrases can be a source ({@code PossibleSources}).
 */
@NullMarked
package org.onrecord.extract.grammar;

import org.jspecify.annotations.NullMarked;
