package org.onrecord.extract.words;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/**
 * A word with a verb's form and its neighbours.
 *
 * @param p the token before, adverbs and negations apart, or -1
 */
record VerbPlace(int i, int p, Tag before, Tag next, VerbForms.Form verb) {
  boolean can(int kind) {
    return verb.can(kind);
  }
}
