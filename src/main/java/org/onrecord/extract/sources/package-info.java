/**
 * Whose words are they? From the noun phrase that the grammar gives as a source to a speaker as
 * printed: the head of the phrase, the name in apposition, and for a pronoun the noun phrases that
 * it may point to. Which noun phrases can speak at all is told in {@code grammar} ({@code
 * PossibleSources}, with the list NOSOURCE of {@code words.txt}); who that is by the register, and
 * whom "he" means, is decided in {@code link} ({@code Pronouns}).
 */
@NullMarked
package org.onrecord.extract.sources;

import org.jspecify.annotations.NullMarked;
