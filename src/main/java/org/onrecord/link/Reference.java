package org.onrecord.link;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Mention;
import org.onrecord.text.Span;

/**
 * A place where a text speaks of a person, and who is meant.
 *
 * @param span title and name
 * @param title the title printed, or null
 * @param country ISO code of the country printed with it, or null
 * @param identified who is meant, or null where that is open
 * @param addressed whether the person is only spoken to: "Thank you, Mr. Secretary."
 */
record Reference(
    Span span,
    @Nullable Title title,
    @Nullable String country,
    Mention.How how,
    @Nullable Identified identified,
    boolean addressed) {}
