/**
 * The catalogue of named questions, their typed parameters, the runner, and the writers of answers.
 * A question is a file whose head declares it; values enter as nodes, never as text. Decided here:
 * what a name given as a parameter means ({@code NameResolver}; days in {@code GivenDate}), what a
 * stranger's query may do ({@code QueryGuard} before it runs, {@code Confinement} and {@code
 * Limits} while it does), and which questions the index answers ({@code IndexedQuestion}).
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
