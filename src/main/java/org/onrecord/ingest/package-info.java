/**
 * Many sources, in order: read, extract, link, map and check in parallel, then hand batches to the
 * one writer.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
