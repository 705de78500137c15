/**
 * From a document to turns, quotations, statements, speakers as printed, and who answers whom. A
 * pure function: no store, no clock, no register. Only {@code Extractor} is for others; the rooms
 * below it are {@code words < grammar < sources < reports} for what is reported, and {@code labels
 * < head < turns} for who has the floor, and none looks up.
 */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
