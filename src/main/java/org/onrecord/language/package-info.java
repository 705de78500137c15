/**
 * What is known of a language, as data: words and verb forms, cues with their frames and kinds,
 * titles, labels, furniture of pages. A language is a folder of word lists beside this package and
 * goes into every stage by constructor ({@code Language}); so a new cue, title or label is one line
 * in one file. What is decided in code, not here, is word order.
 */
@NullMarked
package org.onrecord.language;

import org.jspecify.annotations.NullMarked;
