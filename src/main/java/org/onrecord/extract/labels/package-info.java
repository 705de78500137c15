/**
 * What in a layout is a speaker's label, and what is a heading, a note, page furniture or an end
 * mark. Labels are told by their form and by how they come back, since no list knows all speakers.
 * A wrong label puts words into somebody's mouth, so a line that only might be one stays text and
 * is reported. A label goes from {@code LabelScanner} (may one stand here) by {@code LabelEnds}
 * (what parts it from the words behind), {@code LabelMarks} (emphasis, numbers, times and notes
 * around it) and {@code LabelWords} (its words) to {@code LabelEvidence} (weighed in the document)
 * and {@code LabelFinder} (taken, or told as untaken); lines that are none, {@code LineKinds}
 * tells.
 */
@NullMarked
package org.onrecord.extract.labels;

import org.jspecify.annotations.NullMarked;
