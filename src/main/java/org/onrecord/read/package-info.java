/**
 * One format to one document: decodes, lays out the canonical text, and keeps what the format
 * itself says of turns and metadata.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
