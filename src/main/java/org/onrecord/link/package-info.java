/**
 * From names as printed to known officials, countries, topics and organisations, at the document's
 * date. Here is decided who is meant, by "he" ({@code Pronouns}) as by a name or a title: by name,
 * title, country, day and what was said before; none rather than a guess, and with a confidence
 * that was counted on gold.
 */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
