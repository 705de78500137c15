/**
 * Registers made, merged, checked and converted: the user's own tables laid over the built-in
 * register, and the built-in register itself from the tables in {@code src/register}. Decided here:
 * which of two statements about a term of office holds, and what of a register is wrong. Apart from
 * {@code register}, because nothing here is needed while texts are read.
 */
@NullMarked
package org.onrecord.curation;

import org.jspecify.annotations.NullMarked;
