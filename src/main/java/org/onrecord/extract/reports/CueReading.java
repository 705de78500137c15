package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Subjects.Phrase;

/** What a construction makes of a cue in its place: who speaks, where it is told, and what. */
record CueReading(@Nullable Phrase source, Content content) {}
