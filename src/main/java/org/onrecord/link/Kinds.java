package org.onrecord.link;

import java.util.List;

/**
 * The kinds of office of the register, by the weight that they have where somebody holds several.
 */
final class Kinds {
  private static final List<String> BY_WEIGHT =
      List.of(
          "other",
          "ambassador",
          "special-envoy",
          "deputy-foreign-minister",
          "spokesperson",
          "ambassador-to-un",
          "national-security-adviser",
          "finance-minister",
          "defence-minister",
          "head-of-organisation",
          "deputy-head-of-government",
          "foreign-minister",
          "vice-president",
          "head-of-government",
          "head-of-state");

  private Kinds() {}

  static int weight(String kind) {
    return BY_WEIGHT.indexOf(kind);
  }
}
