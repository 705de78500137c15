package org.onrecord.extract.labels;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.language.Language;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/** Tells titles before the names in labels, and in their brackets. Immutable. */
final class LabelTitles {
  /** "arap", "binti", "ole". */
  private static final int LONGEST_PARTICLE = 5;

  /** Between an initial and a surname: matches in "D.M, KERN"; not in "Kern, MP", "A. Kern, Host". */
  private static final Pattern INITIAL_COMMA =
      Pattern.compile("(?<=[ .]\\p{Lu}),(?= \\p{Lu}\\p{L}{3,}$)");

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
    String first = tokens.size() > 1 ? NameWords.withoutPoint(tokens.getFirst()) : "";
    return first.length() > 1
        && !notNames.has(first)
        && honorifics.isMarked(first, "title");
  }

  /**
   * "ole" of "Mr. ole Tarn", "arap" of "Hon. arap Vell": a word in small letters behind a form of
   * address and before a name is a part of the name, in whatever language; not "and" of "Mr. and
   * Mrs. Kern".
   */
  boolean isOfNameInSmall(List<String> tokens, int at) {
    String token = NameWords.withoutPoint(tokens.get(at));
    return at > 0
        && at + 1 < tokens.size()
        && token.length() <= LONGEST_PARTICLE
        && token.chars().allMatch(Character::isLowerCase)
        && isSurelyAddress(tokens.get(at - 1))
        && Character.isUpperCase(tokens.get(at + 1).charAt(0))
        && !isSmallWord(token);
  }

  private boolean isSurelyAddress(String token) {
    return honorifics.isMarked(NameWords.withoutPoint(token), "printed");
  }

  /** "On", "The": no part of a name, whatever letter stands before it. */
  boolean isSmallWord(String token) {
    return discourse.has(token);
  }

  /** "Mr. Kern" of "Mr.Kern", "The Minister (Mr. Kern)" of "The Minister(Mr.Kern)". */
  String apart(String label) {
    StringBuilder apart = new StringBuilder(label.length() + 2);
    for (int i = 0, start = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean glued =
          c == '.'
              && i - start > 1
              && i + 2 < label.length()
              && Character.isLetter(label.charAt(i + 1))
              && Character.isLetter(label.charAt(i + 2))
              && titles.has(label.substring(start, i));
      apart.append(c);
      if (glued) {
        apart.append(' ');
      }
      start = Character.isLetter(c) ? start : i + 1;
    }
    return apart.toString();
  }

  /** "MR. D.M. KERN" of "MR. D.M, KERN": a point behind an initial that a scan shows as a comma. */
  String pointed(String label) {
    return isAddressed(label) ? INITIAL_COMMA.matcher(label).replaceAll(".") : label;
  }

  /**
   * "The Minister (Mr. Kern)" of "The Minister (Mr. Kern" and of "The Minister Mr. Kern)", "Hon.
   * (Ms.) Kern" of "Hon. (Ms.) Kern)": a label as it is meant where one of its brackets is lost.
   */
  String balanced(String label) {
    long opened = label.chars().filter(c -> c == '(' || c == '[').count();
    long closed = label.chars().filter(c -> c == ')' || c == ']').count();
    if (opened == closed + 1) {
      return label + ')';
    }
    if (closed != opened + 1 || !label.endsWith(")")) {
      return label;
    }
    int last = label.lastIndexOf(' ');
    int address = label.lastIndexOf(' ', last - 1) + 1;
    boolean inside =
        address > 1
            && opened == 0
            && isSurelyAddress(label.substring(address, last))
            && !isSurelyAddress(label.substring(0, label.indexOf(' ')));
    return inside
        ? label.substring(0, address) + '(' + label.substring(address)
        : label.substring(0, label.length() - 1).strip();
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
