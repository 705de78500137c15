package org.onrecord.link;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.OfficeHeld;

/**
 * A person as one document knows them: an official of the register, or one whom only the document
 * names.
 *
 * @param person the place in the register, or -1
 * @param name the common English name
 * @param iri the register's IRI, or null
 * @param office the office then held, or null
 * @param country ISO code of the country spoken for, or null
 * @param confidence from 0 to 1, that this is the one who is meant
 */
record Identified(
    int person,
    String name,
    @Nullable String iri,
    @Nullable OfficeHeld office,
    @Nullable String country,
    double confidence) {

  boolean isOfficial() {
    return person >= 0;
  }

  boolean isSamePersonAs(Identified other) {
    return isOfficial() || other.isOfficial() ? person == other.person : name.equals(other.name);
  }

  Identified withConfidence(double confidence) {
    return new Identified(person, name, iri, office, country, confidence);
  }
}
