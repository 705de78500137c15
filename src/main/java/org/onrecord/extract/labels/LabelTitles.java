package org.onrecord.extract.labels;

import java.util.List;
import org.onrecord.language.Language;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/** Tells titles before the names in labels, and in their brackets. Immutable. */
final class LabelTitles {
  private final WordList titles;
  private final WordList honorifics;
  private final WordList roleNouns;
  private final WordList titleModifiers;
  private final WordList notNames;
  private final WordList discourse;

  LabelTitles(Language language) {
    titles = language.titles();
    honorifics = language.list("honorifics.txt");
    roleNouns = language.list("role-nouns.txt");
    titleModifiers = language.list("title-modifiers.txt");
    notNames = language.list("not-names.txt");
    discourse = language.list("discourse-words.txt");
  }

  /** A title before a name; an article only before a title or a role. */
  boolean isTitled(List<String> tokens) {
    boolean modifier = titleModifiers.has(NameWords.withoutPoint(tokens.getFirst()));
    return tokens.size() > 1
        && isTitle(tokens.getFirst())
        && (!modifier || tokens.stream().skip(1).anyMatch(this::isFullTitle));
  }

  /** "The Clerk of the House (Mr. A. Kern)": whatever stands outside, a person stands inside. */
  boolean inBracket(String words) {
    int open = words.indexOf('(', 1);
    List<String> inside = open < 0 ? List.of() : LabelWords.tokens(words.substring(open + 1));
    return inside.size() > 1
        && words.endsWith(")")
        && honorifics.has(NameWords.withoutPoint(inside.get(0)));
  }

  /** "Mr. Kern", "HON. PROF. A.B. KERN": a form of address, and more behind it. */
  boolean isAddressed(String label) {
    List<String> tokens = LabelWords.tokens(label);
    String first = NameWords.withoutPoint(tokens.getFirst());
    return tokens.size() > 1
        && first.length() > 1
        && !notNames.has(first)
        && honorifics.value(first).filter(use -> use.contains("title")).isPresent();
  }

  /** "On", "The": no part of a name, whatever letter stands before it. */
  boolean isSmallWord(String token) {
    return discourse.has(token);
  }

  /** "Mr.Kern", as scanned pages print it. */
  boolean isGlued(String token) {
    int point = token.indexOf('.');
    return point > 1 && point < token.length() - 2 && titles.has(token.substring(0, point));
  }

  private boolean isFullTitle(String token) {
    String bare = NameWords.withoutPoint(token);
    return roleNouns.has(bare)
        || roleNouns.has(bare.substring(bare.lastIndexOf('-') + 1))
        || (isTitle(token) && !titleModifiers.has(NameWords.withoutPoint(token)));
  }

  private boolean isTitle(String token) {
    return titles.has(NameWords.withoutPoint(token));
  }
}
