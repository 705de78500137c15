/**
 * One format to one document: decodes, lays out the canonical text, and keeps what the format
 * itself says of turns and metadata. It decides what of a file is text and what is furniture; who
 * speaks in running text is decided in {@code extract}. What cannot be read is refused by name.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
