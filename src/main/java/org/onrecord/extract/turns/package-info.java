/**
 * Who has the floor, from which word to which; which turn answers which; whom a speaker addresses
 * ({@code Addressees}, which ends sentences by itself); and whether a text is a transcript, a
 * speech or prose. Every letter of a body belongs to one turn or is reported as left out.
 */
@NullMarked
package org.onrecord.extract.turns;

import org.jspecify.annotations.NullMarked;
