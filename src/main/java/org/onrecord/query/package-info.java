/**
 * The catalogue of named questions, their typed parameters, the runner, and the writers of answers.
 * A question is a file whose head declares it; values enter as nodes, never as text. Decided here:
 * what a name given as a parameter means, and what a stranger's query may do.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
