package org.onrecord.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;

/** Finds titles of posts at the end of words that stand beside a name, and in them. Immutable. */
final class PostWords {
  private final NameLexicon lexicon;

  PostWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The longest title with which words before a name end, as printed; null where none does. */
  @Nullable String titleEnding(String before) {
    String words = before.stripTrailing();
    String phrase = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    int from =
        Math.max(
            phrase.lastIndexOf('\n'), Math.max(phrase.lastIndexOf('.'), phrase.lastIndexOf(';')));
    return suffix(phrase.substring(from + 1));
  }

  /** The longest title with which words end, as printed; null where none does. */
  @Nullable String suffix(String phrase) {
    String words = phrase.strip();
    if (!lexicon.mayEndPost(words.substring(words.lastIndexOf(' ') + 1))) {
      return null;
    }
    for (int at = 0; at >= 0 && at < words.length(); at = next(words, at)) {
      String rest = words.substring(at);
      if (lexicon.isPost(FoldedText.fold(rest))) {
        return rest;
      }
    }
    return null;
  }

  private static int next(String words, int at) {
    int blank = words.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }

  /** The longest title that stands anywhere in a phrase behind a name. */
  @Nullable String titleIn(String phrase) {
    String words = phrase.strip();
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String found = suffix(words.substring(0, end));
      if (found != null) {
        return bare(found.toLowerCase(Locale.ROOT));
      }
    }
    return null;
  }

  /** "foreign minister" of "and the foreign minister". */
  private String bare(String title) {
    String rest = title;
    int blank = rest.indexOf(' ');
    while (blank > 0
        && (lexicon.list("articles").contains(rest.substring(0, blank))
            || lexicon.list("joins-sources").contains(rest.substring(0, blank)))) {
      rest = rest.substring(blank + 1);
      blank = rest.indexOf(' ');
    }
    return rest;
  }
}
