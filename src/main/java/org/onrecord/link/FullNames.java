package org.onrecord.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.Officials.Answer;
import org.onrecord.register.Sense;

/** Looks full names up in the register at a moment. Immutable. */
final class FullNames {
  private final Officials officials;
  private final NameLexicon lexicon;
  private final Moment moment;

  FullNames(Officials officials, NameLexicon lexicon, Moment moment) {
    this.lexicon = lexicon;
    this.officials = officials;
    this.moment = moment;
  }

  /**
   * Whether a printed given name does not contradict the official's: "Lily Diaz" is not Alan Diaz.
   */
  boolean agree(@Nullable Identified official, PersonName name) {
    return official != null
        && name.agreesWithOneOf(officials.register().person(official.person()).names(), lexicon);
  }

  /** Who bears a name, with its initials or without; of several, whom the title fits. */
  Answer of(PersonName name, @Nullable Title title) {
    List<Integer> bearers = bearers(name);
    bearers = bearers.isEmpty() ? bearers(name.withoutInitials()) : bearers;
    return bearers.isEmpty() ? Answer.NOBODY : officials.among(bearers, title, null, moment, true);
  }

  private List<Integer> bearers(PersonName name) {
    return officials.register().dictionary().exactly(name.joined()).stream()
        .filter(sense -> sense.kind() == Sense.Kind.PERSON)
        .map(Sense::index)
        .toList();
  }
}
