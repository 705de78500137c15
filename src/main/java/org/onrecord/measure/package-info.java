/**
 * Gold standards and scores: how well what is found agrees with what people found by reading. It
 * counts and decides nothing; it is in the product because users measure on texts of their own
 * ({@code evaluate}).
 */
@NullMarked
package org.onrecord.measure;

import org.jspecify.annotations.NullMarked;
