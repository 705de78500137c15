package org.onrecord.extract.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordList;

/**
 * Reads roles in small letters before a name: "My guest is the salt minister of Norland, Anna
 * Kern". They count only with what they are of. Immutable.
 */
final class SmallRoles {
  private static final int LONGEST = 90;

  /** Matches "the salt minister of Norland, "; not "the minister, " nor "a visit to Norland, ". */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:the|our|an?) (?<role>(?:\\p{Ll}[\\p{L}-]* ){1,5}(?:of|for)"
              + " (?:the )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*), $");

  private final WordList roleNouns;

  /**
   * @param roleNouns words one of which a role has
   */
  SmallRoles(WordList roleNouns) {
    this.roleNouns = roleNouns;
  }

  /** The role that stands before a name that begins at an index; null where none does. */
  @Nullable String before(String text, int name) {
    Matcher matcher =
        ROLE.matcher(text).region(Math.max(0, name - LONGEST), name).useTransparentBounds(true);
    if (!matcher.find()) {
      return null;
    }
    String role = matcher.group("role");
    for (String word : role.split(" ", -1)) {
      if (roleNouns.has(word)) {
        return role;
      }
    }
    return null;
  }
}
