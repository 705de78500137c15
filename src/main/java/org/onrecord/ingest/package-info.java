/**
 * Many sources, in order: read, extract, link, map and check in parallel, then hand batches to the
 * one writer. Decided here: what is taken in again, what one bad input does (nothing to the
 * others), and that the same inputs give the same store in any number of threads.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
