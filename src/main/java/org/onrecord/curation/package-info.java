/**
 * Registers made, merged, checked and converted: the user's own tables laid over the built-in
 * register, and the built-in register itself from the tables in {@code src/register}. Decided here:
 * which of two statements about a term of office holds ({@code RegisterMerge}, for the user's own
 * over the known ones; {@code Incumbents}, who held an office on a day), and what of a register is
 * wrong ({@code RegisterCheck}). Apart from {@code register}, because nothing here is needed while
 * texts are read.
 */
@NullMarked
package org.onrecord.curation;

import org.jspecify.annotations.NullMarked;
