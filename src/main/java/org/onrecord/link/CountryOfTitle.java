package org.onrecord.link;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.FoundNames.CountryName;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Finds the country that a text prints with a title. Titles are asked for in text order; for one
 * document and one thread.
 */
final class CountryOfTitle {
  private final String text;
  private final FoundNames names;
  private final Register register;
  private final NameLexicon lexicon;

  /** So many characters at most stand between a country and a title: " former ". */
  private final int longestBetween;

  private int nextCountry;

  CountryOfTitle(String text, FoundNames names, Register register, NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.text = text;
    this.names = names;
    this.register = register;
    this.longestBetween =
        lexicon.list("between-country-and-title").stream().mapToInt(String::length).max().orElse(1)
            + 2;
  }

  /**
   * The country whose name or adjective stands right before: "Chinese President", "China's
   * President".
   */
  @Nullable String before(Span title) {
    while (nextCountry < names.countries().size()
        && names.countries().get(nextCountry).span().end() <= title.start()) {
      nextCountry++;
    }
    if (nextCountry == 0) {
      return null;
    }
    CountryName name = names.countries().get(nextCountry - 1);
    if (title.start() - name.span().end() > longestBetween) {
      return null;
    }
    String between = text.substring(Math.min(name.span().end(), title.start()), title.start());
    return isGenitive(between) ? code(name) : null;
  }

  /** Nothing but a blank or a genitive: matches " " and "’s "; not ", ". */
  private boolean isGenitive(String between) {
    String joint = between.replace('\u00a0', ' ').replace('\u2019', '\'');
    return joint.equals(" ")
        || joint.equals("'s ")
        || joint.equals("' ")
        || joint.startsWith(" ")
            && joint.endsWith(" ")
            && lexicon.list("between-country-and-title").contains(FoldedText.fold(joint.strip()));
  }

  @Nullable String behind(Span title) {
    int next = nextCountry;
    while (next < names.countries().size()
        && names.countries().get(next).span().start() < title.end()) {
      next++;
    }
    if (next == names.countries().size()) {
      return null;
    }
    CountryName name = names.countries().get(next);
    String between = text.substring(title.end(), Math.min(name.span().start(), title.end() + 12));
    boolean complement =
        between.equals(" of the ")
            || between.startsWith(" ")
                && between.endsWith(" ")
                && lexicon.list("complement-joints").contains(between.strip());
    return complement ? code(name) : null;
  }

  private String code(CountryName name) {
    return register.content().countries().get(name.country()).code();
  }
}
