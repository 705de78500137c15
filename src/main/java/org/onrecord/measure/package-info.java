/**
 * Gold standards and scores: how well what is found agrees with what people found by reading. It
 * counts and decides nothing; it is in the product because users measure on texts of their own
 * ({@code evaluate}). Beside them made-up documents of any number, in the shape of real ones, to
 * measure speed with ({@code corpus}): the same seed gives the same words on every machine.
 */
@NullMarked
package org.onrecord.measure;

import org.jspecify.annotations.NullMarked;
