/**
 * Extraction on Apache Spark: many documents on many machines, the same graph. Decided here: what a
 * task reads and writes, how what several documents share comes together, and what is done again
 * after a failure. Extraction itself is the pipeline of one machine, unchanged.
 */
@NullMarked
package org.onrecord.batch;

import org.jspecify.annotations.NullMarked;
