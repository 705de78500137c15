package org.onrecord.rdf;

import java.util.Arrays;
import java.util.Optional;

/** The generic office a particular one is a case of, as {@code rec:officeKind} spells it. */
enum OfficeKind {
  HEAD_OF_STATE("head-of-state", true),
  HEAD_OF_GOVERNMENT("head-of-government", true),
  FOREIGN_MINISTER("foreign-minister", true),
  DEFENCE_MINISTER("defence-minister", true),
  VICE_PRESIDENT("vice-president", false),
  DEPUTY_HEAD_OF_GOVERNMENT("deputy-head-of-government", false),
  FINANCE_MINISTER("finance-minister", false),
  TRADE_MINISTER("trade-minister", false),
  DEPUTY_FOREIGN_MINISTER("deputy-foreign-minister", false),
  AMBASSADOR_TO_UN("ambassador-to-un", true),
  NATIONAL_SECURITY_ADVISER("national-security-adviser", true),
  SPOKESPERSON("spokesperson", false),
  SPECIAL_ENVOY("special-envoy", false),
  AMBASSADOR("ambassador", false),
  HEAD_OF_ORGANISATION("head-of-organisation", false),
  OTHER("other", false);

  private final String text;
  private final boolean single;

  OfficeKind(String text, boolean single) {
    this.text = text;
    this.single = single;
  }

  String text() {
    return text;
  }

  /**
   * Whether a country has one office of this kind, whatever its title was over time; otherwise
   * every title is an office of its own.
   */
  boolean single() {
    return single;
  }

  static Optional<OfficeKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }
}
