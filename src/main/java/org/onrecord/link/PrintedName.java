package org.onrecord.link;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;

/**
 * The name of a person at the end of a printed source: "Jo Kern" in "Radio One Chief Correspondent
 * Jo Kern".
 */
final class PrintedName {
  private static final int LONGEST = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PrintedName() {}

  /**
   * The name where the source is nothing else ("Jo R. Kern"), or where a post stands before it;
   * null where neither is so, as in "the Foreign Office".
   */
  static @Nullable String in(String source, NameLexicon lexicon) {
    List<String> words = Arrays.asList(BLANKS.split(source.strip()));
    int start = words.size();
    while (start > 0 && isNameWord(words.get(start - 1), lexicon)) {
      start--;
    }
    int length = words.size() - start;
    boolean afterPost = start > 0 && isPost(words.get(start - 1), lexicon);
    boolean alone = start == 0;
    boolean plausible =
        length >= 2
            && length <= LONGEST
            && (afterPost || alone)
            && !isOther(words.subList(start, words.size()), lexicon);
    return plausible ? String.join(" ", words.subList(start, words.size())) : null;
  }

  private static boolean isNameWord(String word, NameLexicon lexicon) {
    boolean initial =
        word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    return (initial || isCapitalised(word) || lexicon.list("name-particles").contains(word))
        && !isPost(word, lexicon);
  }

  /** A capital letter, then letters, some of them small, hyphens and apostrophes. */
  private static boolean isCapitalised(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean small = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '\u2019') {
        return false;
      }
      small |= Character.isLowerCase(c);
    }
    return small;
  }

  private static boolean isPost(String word, NameLexicon lexicon) {
    String folded = FoldedText.fold(word.replace(",", ""));
    return lexicon.titleOf(folded) != null || lexicon.isOfTitles(folded);
  }

  /** Whether the words name a body and not a person: "National Security Council". */
  private static boolean isOther(List<String> words, NameLexicon lexicon) {
    return words.stream()
        .anyMatch(word -> lexicon.list("body-words").contains(FoldedText.fold(word)));
  }
}
