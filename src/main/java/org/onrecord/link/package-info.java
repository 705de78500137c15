/**
 * From names as printed to known officials, countries, topics and organisations, at the document's
 * date. Here is decided who is meant, by "he" ({@code Pronouns}), by "I", "we" and "you" ({@code
 * FirstPersons}) as by a name or a title: by name, title, country, day and what was said before;
 * none rather than a guess, and with a confidence that was counted on gold. Who is spoken to, and
 * not of, tell {@code Address} and {@code Vocatives}; what a country was called that day, {@code
 * Moment}. Labels of turns are resolved in {@code SpeakerResolver}, sources in prose in {@code
 * SourceResolver}; which country a shared name means (Georgia), in {@code CountryEvidence}; which
 * country or topic a sentence is about, in {@code AboutContext} and {@code TopicContext}; where a
 * text names persons and countries, {@code PersonFinder} and {@code NameFinder} find.
 */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
