package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Mention;

/** "the President" is the one of the country from which a document speaks. For one document. */
final class RolesAtHome {
  private final Officials officials;
  private final @Nullable String home;
  private final Moment moment;

  /** Who holds at home the office that a title means. */
  private final Map<Title, Officials.Answer> holders = new HashMap<>();

  RolesAtHome(Officials officials, @Nullable String home, Moment moment) {
    this.officials = officials;
    this.home = home;
    this.moment = moment;
  }

  /** The references, those that are an office without a country resolved. */
  List<Reference> resolved(List<Reference> references) {
    String country = home;
    return country == null
        ? references
        : references.stream().map(reference -> resolved(reference, country)).toList();
  }

  private Reference resolved(Reference reference, String country) {
    Title title = reference.title();
    boolean open = reference.identified() == null && reference.country() == null && title != null;
    if (!open || title == null || reference.how() != Mention.How.OFFICE) {
      return reference;
    }
    Identified holder =
        holders.computeIfAbsent(title, t -> officials.incumbent(t, country, moment)).identified();
    return new Reference(
        reference.span(), title, country, reference.how(), holder, reference.addressed());
  }
}
