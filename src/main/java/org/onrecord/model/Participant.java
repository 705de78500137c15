package org.onrecord.model;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * A person whom the document's title, author line, participants' list or person list names as
 * taking part.
 *
 * @param name the person's name as printed, without titles
 * @param role the role as printed ("Greenlandic Premier", "Secretary of State"), or null
 * @param country ISO 3166-1 alpha-2 of the country that the person speaks for, where the source
 *     itself says it
 * @param id an identifier that the publisher gives the person (a ParlParse person id, a TEI
 *     xml:id), or null
 * @param span where the name is printed in the canonical text, or null where it stands in metadata
 *     only
 */
public record Participant(
    String name,
    @Nullable String role,
    @Nullable String country,
    @Nullable String id,
    @Nullable Span span) {}
