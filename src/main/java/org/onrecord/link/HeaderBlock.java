package org.onrecord.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.NameLexicon;

/**
 * Where the words of a text begin, behind the fields of metadata that some publishers put on top of
 * the text itself: they are about the document, so no country or person is looked for in them. What
 * a reader knows to be metadata does not reach the text and is none of this. Immutable.
 */
final class HeaderBlock {
  /** Front matter between rules: matches "---\ntitle: Talks\n---\n"; not a rule further down. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(?:(?!---\\R).*\\R){0,100}---\\R");

  private final Pattern fields;

  HeaderBlock(NameLexicon lexicon) {
    fields = fields(lexicon);
  }

  /**
   * Lines that name a field: matches "TITLE: Talks in Rome LINK: https://…"; not "MINISTER: Good
   * morning."
   */
  private static Pattern fields(NameLexicon lexicon) {
    String names = String.join("|", lexicon.list("header-fields"));
    return Pattern.compile("\\A(?:(?i:" + names + "): .*(?:\\R|\\z)){1,20}");
  }

  /** Where the words begin. */
  int end(String text) {
    Matcher frontMatter = FRONT_MATTER.matcher(text);
    if (frontMatter.lookingAt()) {
      return frontMatter.end();
    }
    Matcher head = fields.matcher(text);
    return head.lookingAt() ? head.end() : 0;
  }
}
