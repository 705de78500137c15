package org.onrecord.curation.tables;

import java.util.Set;
import org.onrecord.register.OfficeKind;

/**
 * An office: its slug, its full name, the titles it is printed with, and those short ones that
 * stand before a surname.
 */
public record Office(
    String slug,
    String label,
    Set<String> titles,
    Set<String> shortTitles,
    Set<OfficeKind> kinds,
    String country,
    String organisation) {

  Office withSlug(String other) {
    return new Office(other, label, titles, shortTitles, kinds, country, organisation);
  }
}
