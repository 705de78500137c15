package org.onrecord.extract.labels;

import java.util.List;
import java.util.Set;
import org.onrecord.language.Language;
import org.onrecord.text.WordList;

/**
 * Tells by their words whether two labels that differ by a letter or two name two speakers: "MR
 * BLACK" and "MR BRACK", "MR KERN" and "MRS KERN", "HON. A. KERN" and "HON. B. KERN", but not "MR PRCE" and "MR PRICE". Immutable and
 * thread-safe.
 */
final class NearNames {
  /** No English name has so many consonants in a row where another has a vowel among them. */
  private static final int UNSPOKEN = 3;

  /** "2nd", "1ST" are none. */
  private static final int SHORTEST_MISREAD = 5;

  private final WordList titles;
  private final WordList addresses;
  private final WordList titlesOfOne;
  private final WordList generic;
  private final Set<String> givenNames;
  private final Set<String> vowels;

  NearNames(Language language) {
    titles = language.titles();
    addresses = language.list("honorifics.txt");
    titlesOfOne = language.list("titles-of-one.txt");
    generic = language.list("speaker-labels.txt");
    givenNames = language.givenNames();
    vowels = Set.copyOf(language.lines("vowels.txt"));
  }

  /** Whether a label that comes once names another than the label that it is near to. */
  boolean areTwo(String once, String often) {
    List<String> odd = words(once);
    List<String> usual = words(often);
    if (odd.size() != usual.size()) {
      return false;
    }
    if (isMisread(Label.key(once), Label.key(often))) {
      return false;
    }
    int last = usual.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean differ = !odd.get(i).equals(usual.get(i));
      boolean initials = i < last && odd.get(i).length() == 1 && usual.get(i).length() == 1;
      if (differ && (initials || isKnown(odd.get(i)) && isKnown(usual.get(i)))) {
        return true;
      }
    }
    return last >= 0
        && !odd.get(last).equals(usual.get(last))
        && !generic.has(usual.get(last))
        && !isKnownBefore(usual.subList(0, last))
        && !isSlip(odd.get(last), usual.get(last));
  }

  /** "weke5a" for "wekesa": digits where a scanned page has letters. */
  static boolean isMisread(String odd, String usual) {
    if (odd.equals(usual) || odd.length() != usual.length()) {
      return false;
    }
    for (int i = 0; i < odd.length(); i++) {
      boolean inside = i + 1 < odd.length() && Character.isDigit(odd.charAt(i));
      boolean letters =
          inside
              && (i == 0 || Character.isLetter(odd.charAt(i - 1)))
              && Character.isLetter(odd.charAt(i + 1))
              && Character.isLetter(usual.charAt(i));
      if (odd.charAt(i) != usual.charAt(i) && !letters) {
        return false;
      }
    }
    return true;
  }

  /** "0NYANCHA", "5imba": a word that begins with a digit where a scanned page has a letter. */
  static boolean isMisreadWord(String word) {
    return word.length() >= SHORTEST_MISREAD
        && Character.isDigit(word.charAt(0))
        && word.chars().skip(1).allMatch(c -> Character.isLetter(c) || "'’-".indexOf(c) >= 0);
  }

  private static List<String> words(String label) {
    return LabelWords.tokens(LabelWords.withoutBrackets(label)).stream()
        .map(Label::key)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private boolean isKnown(String word) {
    return titles.has(word) || addresses.has(word) || givenNames.contains(word);
  }

  /** Whether a title that one alone bears, or a given name, tells whose surname follows. */
  private boolean isKnownBefore(List<String> before) {
    return before.stream().anyMatch(w -> titlesOfOne.has(w) || !titles.has(w) && !addresses.has(w));
  }

  /** Neighbours are swapped, or a vowel is missing among consonants, as in no other name. */
  private boolean isSlip(String odd, String usual) {
    int first = 0;
    while (first < odd.length()
        && first < usual.length()
        && odd.charAt(first) == usual.charAt(first)) {
      first++;
    }
    String rest = odd.substring(first);
    String meant = usual.substring(first);
    boolean swapped =
        rest.length() == meant.length()
            && rest.length() > 1
            && rest.charAt(0) == meant.charAt(1)
            && rest.charAt(1) == meant.charAt(0)
            && rest.substring(2).equals(meant.substring(2));
    boolean vowelMissing =
        !meant.isEmpty()
            && isVowel(meant.charAt(0))
            && meant.substring(1).equals(rest)
            && consonantsAround(odd, first) >= UNSPOKEN;
    return swapped || vowelMissing;
  }

  private boolean isVowel(char c) {
    return vowels.contains(String.valueOf(c));
  }

  private int consonantsAround(String word, int at) {
    int start = at;
    while (start > 0 && !isVowel(word.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < word.length() && !isVowel(word.charAt(end))) {
      end++;
    }
    return start == at || end == at ? 0 : end - start;
  }
}
