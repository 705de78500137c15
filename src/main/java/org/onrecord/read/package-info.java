/**
 * One format to one document: decodes, lays out the canonical text, and keeps what the format
 * itself says of turns and metadata. It decides what of a file is text and what is furniture; who
 * speaks in running text is decided in {@code extract}. Footnotes that the format marks are left
 * out here; those of bare text, behind the last words or below a rule, in {@code extract.turns}
 * ({@code TurnBody}, which asks {@code LineKinds}). The readers are asked in the order of {@code
 * SourceReaders}, and the first that takes a file reads it; how large one may be is told in {@code
 * SourceLimits}, what of a web page is furniture in {@code PageFurniture}, what comes again on
 * pages of paper in {@code RunningHeads}. What cannot be read is refused by name.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
