/**
 * A plain question becomes a named question with values.
 *
 * <p>The question is cut into pieces: names that the register knows, periods, quoted words, and
 * signs, which are the words that say what is asked for. A few rules over the pieces choose the
 * named question and give each value its part. What is left over is told, and where it would change
 * the answer the question is refused: nothing is guessed. Which question is meant is chosen in
 * {@code Frames}, which part a name has in {@code Roles}, what a time means in {@code Periods} and
 * {@code Calendar}, and what is refused in {@code Leftovers}.
 */
@NullMarked
package org.onrecord.ask;

import org.jspecify.annotations.NullMarked;
