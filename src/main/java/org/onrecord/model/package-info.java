/**
 * Plain values that the stages hand on: what was said, by whom, where in the text, and what is
 * doubtful. Immutable; offsets are UTF-16 indices into the canonical text. No value here does
 * anything: a stage that must decide something has a room of its own.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
