package org.onrecord.extract.head;

import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/** Takes forms of address, titles and suffixes from names. Immutable. */
final class BareNames {
  private final WordList titles;
  private final WordList nameTitles;
  private final WordList honorifics;
  private final WordList suffixes;

  BareNames(Language language) {
    titles = language.titles();
    nameTitles = language.list("name-title-words.txt");
    honorifics = language.list("honorifics.txt");
    suffixes = language.list("name-suffixes.txt");
  }

  /** A name without forms of address and titles before it, in title case. */
  String bare(String printed) {
    return bare(printed, false);
  }

  /**
   * @param addressed whether a form of address stands before it: "Tan Keng Soon" of "Mr Tan Keng
   *     Soon"
   */
  String bare(String printed, boolean addressed) {
    String name = withoutSuffix(printed);
    boolean behind = addressed;
    int blank = firstBlank(name);
    while (blank > 0 && isTitle(name.substring(0, blank)) && !(behind && isNameToo(name, blank))) {
      behind |= isAddress(name.substring(0, blank));
      name = name.substring(blank + 1).strip();
      blank = firstBlank(name);
    }
    return ParticipantParser.inTitleCase(name);
  }

  /** "Tan" of "Tan Keng Soon", "M" of "M T Kern" and "M. Kern": a title elsewhere, a name here. */
  private boolean isNameToo(String name, int blank) {
    String word = NameWords.withoutPoint(name.substring(0, blank));
    return nameTitles.has(word) && (word.length() == 1 || name.indexOf(' ', blank + 1) > 0);
  }

  private static int firstBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Line.isBlank(words.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Paul Weiss" of "Paul Weiss MP". */
  String withoutSuffix(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && suffixes.has(name.substring(blank + 1))
        ? name.substring(0, blank).strip()
        : name;
  }

  boolean isSuffix(String word) {
    return suffixes.has(word);
  }

  boolean isTitle(String word) {
    String bare = NameWords.withoutPoint(word);
    return titles.has(bare) || honorifics.has(bare);
  }

  /** "Mr", "Hon.": a form of address, and no article. */
  boolean isAddress(String token) {
    String bare = NameWords.withoutPoint(token);
    return honorifics.has(bare) && !bare.equalsIgnoreCase("the") && !bare.equalsIgnoreCase("he");
  }
}
