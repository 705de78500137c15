/**
 * Tokens, their parts of speech, and where sentences end. A rule-based tagger decides here whether
 * a word is a verb, a noun or a name; it was measured against a trained one, which gained half a
 * point of precision and lost a point of recall at a third of the speed. Nothing here knows what a
 * report is.
 */
@NullMarked
package org.onrecord.extract.words;

import org.jspecify.annotations.NullMarked;
