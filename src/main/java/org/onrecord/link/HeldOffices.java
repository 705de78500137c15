package org.onrecord.link;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.OfficeHeld;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Office;

/** Tells of an office that somebody holds for whom its holder speaks. Immutable and thread-safe. */
final class HeldOffices {
  private final Register register;
  private final NameLexicon lexicon;

  HeldOffices(Register register, NameLexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  /** Whether who holds an office speaks for the government of a country. */
  boolean isOfGovernment(String officeIri) {
    return register
        .officeOf(officeIri)
        .filter(o -> o.country() != null && lexicon.list("of-government").contains(o.kind()))
        .isPresent();
  }

  /** Whether an office is a seat in a parliament. */
  boolean isMember(@Nullable OfficeHeld held) {
    return is(held, HeldOffices::isSeat);
  }

  /** Whether an office is a seat in another country's parliament. */
  boolean isSeatElsewhere(@Nullable OfficeHeld held, String home) {
    return is(held, office -> isSeat(office) && !home.equals(office.country()));
  }

  /** Whether an office is to be another country's ambassador: many of one surname are. */
  boolean isEmbassyElsewhere(@Nullable OfficeHeld held, String home) {
    return is(held, o -> o.kind().startsWith("ambassador") && !home.equals(o.country()));
  }

  /** Whether an office is to speak for others. */
  boolean isSpokesperson(@Nullable OfficeHeld held) {
    return is(held, office -> office.kind().equals("spokesperson"));
  }

  private boolean is(@Nullable OfficeHeld held, Predicate<Office> kind) {
    String iri = held == null ? null : held.iri();
    return iri != null && register.officeOf(iri).filter(kind).isPresent();
  }

  static boolean isSeat(Office office) {
    return office.kind().equals("member-of-parliament");
  }
}
