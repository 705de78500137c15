/**
 * A plain question becomes a named question with values.
 *
 * <p>The question is cut into pieces: names that the register knows, periods, quoted words, and
 * signs, which are the words that say what is asked for. A few rules over the pieces choose the
 * named question and give each value its part. What is left over is told, and where it would change
 * the answer the question is refused: nothing is guessed.
 */
@NullMarked
package org.onrecord.ask;

import org.jspecify.annotations.NullMarked;
