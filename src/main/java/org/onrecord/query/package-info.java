/**
 * The catalogue of named questions, their typed parameters, the runner, and the writers of answers.
 */
@NullMarked
package org.onrecord.query;

import org.jspecify.annotations.NullMarked;
