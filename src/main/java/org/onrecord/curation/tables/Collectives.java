package org.onrecord.curation.tables;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.register.OfficeKind;

/** Offices that more than one person holds at once by constitution. */
public final class Collectives {

  /** How many hold the office at once, by country and kind: two Captains Regent, two Co-Princes. */
  static final Map<String, Integer> HOLDERS = Map.of("SM/head-of-state", 2, "AD/head-of-state", 2);

  private static final Set<OfficeKind> HEADS = Set.of(OfficeKind.HEAD_OF_STATE);

  public static final Predicate<Term> MANY_AT_ONCE =
      term -> HEADS.contains(term.kind()) && holders(term.country(), term.kind()) > 1;

  private Collectives() {}

  public static int holders(String country, OfficeKind kind) {
    return HOLDERS.getOrDefault(country + "/" + kind.text(), 1);
  }
}
