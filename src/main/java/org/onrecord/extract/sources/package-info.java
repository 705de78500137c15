/**
 * Whose words are they? From the noun phrase that the grammar gives as a source to a speaker as
 * printed: the head of the phrase, the name in apposition, whom a pronoun or a surname points back
 * to. It decides what can speak at all; who that is by the register is decided in {@code link}.
 */
@NullMarked
package org.onrecord.extract.sources;

import org.jspecify.annotations.NullMarked;
