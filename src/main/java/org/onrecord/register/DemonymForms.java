package org.onrecord.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The nouns for people that English makes of demonyms. */
final class DemonymForms {
  /**
   * An adjective without a plural noun of its own: matches "Chinese", "French", "Swiss"; not
   * "German".
   */
  private static final Pattern WITHOUT_PLURAL = Pattern.compile(".*(?:ese|sh|ch|s|z|men|women)");

  /**
   * An adjective whose noun ends in -man: matches "French", "Irish"; not "Czech" by its context
   * alone.
   */
  private static final Pattern WITH_MAN =
      Pattern.compile("(?:French|Irish|English|Welsh|Scottish|Dutch)");

  /** A plural that shows itself: matches "Koreans", "Guineans", "Saudis"; not "Swiss" or "Laos". */
  private static final Pattern PLURAL = Pattern.compile(".*(?:ans|ians|eans|ers|is|ots|eks)");

  private DemonymForms() {}

  /** The plural and personal nouns of an adjective, or of a noun in the singular. */
  static List<String> people(String demonym) {
    List<String> people = new ArrayList<>();
    if (WITH_MAN.matcher(demonym).matches()) {
      for (String noun : List.of("man", "men", "woman", "women")) {
        people.add(demonym + noun);
      }
    } else if (!WITHOUT_PLURAL.matcher(demonym).matches()) {
      people.add(demonym + "s");
    }
    return people;
  }

  /** Whether a demonym is the plural of another one in the list, or a noun for persons. */
  static boolean isPeople(String demonym, List<String> all) {
    if (demonym.endsWith("men") || demonym.endsWith("women") || demonym.endsWith("woman")) {
      return true;
    }
    return demonym.endsWith("s") && all.contains(demonym.substring(0, demonym.length() - 1))
        || PLURAL.matcher(demonym).matches();
  }
}
