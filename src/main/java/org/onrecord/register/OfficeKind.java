package org.onrecord.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The generic office a particular one is a case of, as {@code rec:officeKind} spells it. */
public enum OfficeKind {
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
  MINISTER("minister", false),
  MEMBER_OF_PARLIAMENT("member-of-parliament", false),
  OTHER("other", false);

  private static final List<String> BY_WEIGHT =
      List.of(
          "other",
          "member-of-parliament",
          "ambassador",
          "special-envoy",
          "deputy-foreign-minister",
          "spokesperson",
          "ambassador-to-un",
          "national-security-adviser",
          "minister",
          "finance-minister",
          "defence-minister",
          "head-of-organisation",
          "deputy-head-of-government",
          "foreign-minister",
          "vice-president",
          "head-of-government",
          "head-of-state");

  private final String text;
  private final boolean single;

  OfficeKind(String text, boolean single) {
    this.text = text;
    this.single = single;
  }

  public String text() {
    return text;
  }

  /**
   * Whether a country has one office of this kind, whatever its title was over time; otherwise
   * every title is an office of its own.
   */
  public boolean single() {
    return single;
  }

  /**
   * The weight of a kind where somebody holds several offices: the higher, the more the person is
   * known by it; -1 for a kind without one.
   */
  public static int weight(String kind) {
    return BY_WEIGHT.indexOf(kind);
  }

  public static Optional<OfficeKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }
}
