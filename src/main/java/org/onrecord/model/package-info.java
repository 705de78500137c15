/**
 * Plain values: what was said, by whom, where in the text. Immutable; offsets are UTF-16 indices
 * into the canonical text.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
