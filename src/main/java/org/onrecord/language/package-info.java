/**
 * What is known of a language, as data: words and verb forms, cues with their frames and kinds,
 * titles, labels, furniture of pages. A language is a folder of word lists beside this package and
 * goes into every stage by constructor ({@code Language}); so a new cue, title or label is one line
 * in one file: {@code cues.txt} and {@code verbs.txt} for what reports, {@code words.txt} for the
 * grammar of a sentence, {@code titles.txt} and {@code honorifics.txt} for the words that stand
 * before a name, {@code titles.tsv} for whole titles and the offices that they mean, {@code
 * words.tsv} for the rest of linking, a small file each for labels and heads. What is decided in
 * code, not here, is word order; a test ({@code WordsAreDataTest}) keeps sets of words out of it.
 */
@NullMarked
package org.onrecord.language;

import org.jspecify.annotations.NullMarked;
