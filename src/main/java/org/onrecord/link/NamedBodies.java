package org.onrecord.link;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;

/**
 * Bodies that bear a name of their own and that no register knows: outlets, acronyms, campaigns,
 * institutes. Immutable and thread-safe.
 */
final class NamedBodies {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_NAME = 7;

  private final NameLexicon lexicon;

  NamedBodies(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The name without its article: "Harbour Post" for "the Harbour Post", "Kern campaign" for
   * "Kern's campaign"; null where the source names no body.
   */
  @Nullable String in(String source) {
    String name = withoutArticle(withoutApposition(source).strip());
    if (lexicon.list("outlets").contains(FoldedText.fold(name)) || isAcronym(name)) {
      return name;
    }
    List<String> words = withoutAddress(Arrays.asList(BLANKS.split(name)));
    boolean length = words.size() > 1 && words.size() <= LONGEST_NAME;
    if (!length || !isHead(words.getLast()) || !words.stream().allMatch(this::isNameWord)) {
      return null;
    }
    String first = words.getFirst();
    boolean own =
        Character.isUpperCase(first.charAt(0))
            && !lexicon.list("no-name-begins").contains(FoldedText.fold(first));
    return own ? withoutGenitive(words) : null;
  }

  /** "Mr. Kern's campaign" without the form of address. */
  private List<String> withoutAddress(List<String> words) {
    NameLexicon.Title title = lexicon.titleOf(FoldedText.fold(words.getFirst()));
    return title != null && title.isAddress() && words.size() > 2
        ? words.subList(1, words.size())
        : words;
  }

  /** "Democracy Forum, a group that …": what stands before the comma. */
  private static String withoutApposition(String source) {
    int comma = source.indexOf(',');
    return comma < 0 ? source : source.substring(0, comma);
  }

  private String withoutArticle(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && FoldedText.fold(name.substring(0, blank)).equals("the")
        ? name.substring(blank + 1).strip()
        : name;
  }

  /** Two to five capitals, as in "OSCE", with a figure or an ampersand inside; not "OBAMA". */
  private boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_ACRONYM
        && name.chars().filter(Character::isUpperCase).count() > 1
        && name.chars().filter(c -> "AEIOU".indexOf(c) >= 0).count() < 3
        && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '&')
        && !lexicon.list("not-a-body").contains(FoldedText.fold(name));
  }

  private boolean isHead(String word) {
    String list = Character.isUpperCase(word.charAt(0)) ? "body-heads" : "body-nouns";
    return lexicon.list(list).contains(FoldedText.fold(word));
  }

  private boolean isNameWord(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || lexicon.list("complement-joints").contains(word)
        || lexicon.list("joins-names").contains(word)
        || lexicon.list("body-nouns").contains(word);
  }

  private static String withoutGenitive(List<String> words) {
    String last = words.getLast();
    boolean common = Character.isLowerCase(last.charAt(0));
    String name = String.join(" ", words);
    return common ? name.replaceAll("['\u2019]s(?= )|['\u2019](?= )", "") : name;
  }
}
