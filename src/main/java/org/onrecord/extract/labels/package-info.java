/**
 * What in a layout is a speaker's label, and what is a heading, a note, page furniture or an end
 * mark. Labels are told by their form and by how they come back, since no list knows all speakers.
 * A wrong label puts words into somebody's mouth, so a line that only might be one stays text and
 * is reported.
 */
@NullMarked
package org.onrecord.extract.labels;

import org.jspecify.annotations.NullMarked;
