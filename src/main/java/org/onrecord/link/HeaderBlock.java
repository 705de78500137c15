package org.onrecord.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of metadata at the top of a text file: they are about the document and no part of its
 * words, so nothing is looked for in them.
 */
final class HeaderBlock {
  /** Front matter between rules: matches "---\ntitle: Talks\n---\n"; not a rule further down. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(?:(?!---\\R).*\\R){0,100}---\\R");

  /**
   * Lines that name a field: matches "TITLE: Talks in Rome LINK: https://…"; not "MINISTER: Good
   * morning."
   */
  private static final Pattern FIELDS =
      Pattern.compile(
          "\\A(?:(?i:title|headline|link|url|source|date|published|publisher|author|byline|language|section|tags|keywords):"
              + " .*(?:\\R|\\z)){1,20}");

  private HeaderBlock() {}

  /** Where the words begin. */
  static int end(String text) {
    Matcher frontMatter = FRONT_MATTER.matcher(text);
    if (frontMatter.lookingAt()) {
      return frontMatter.end();
    }
    Matcher fields = FIELDS.matcher(text);
    return fields.lookingAt() ? fields.end() : 0;
  }
}
