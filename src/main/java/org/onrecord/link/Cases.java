package org.onrecord.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Substrings;

/**
 * Persons without office who stand for a case between countries ("journalist Jo Kern, who is held
 * in Norway"): once introduced in a sentence about one country, their name recalls it. For one
 * document and one thread.
 */
final class Cases {
  /** More cases than any document has. */
  private static final int MOST = 200;

  /** A given name and a surname: matches "Jo Kern" and "Jo R. Kern"; not "Kern". */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}-]*\\p{Ll}");

  /**
   * In what roles persons are introduced. Immutable.
   *
   * @param before what stands before one who is spoken of: "about"
   * @param introduction a role in small letters, then a name: matches "journalist Jo Kern"; not
   *     "asked Jo Kern"
   */
  record Roles(Substrings words, Set<String> before, Pattern introduction) {
    static Roles of(NameLexicon lexicon) {
      Set<String> words = lexicon.list("introduced-as");
      String any = String.join("|", words);
      return new Roles(
          new Substrings(words),
          lexicon.list("spoken-of-behind"),
          Pattern.compile("(?<!\\p{L})(?:" + any + ") (" + NAME.pattern() + ")"));
    }
  }

  private final Roles roles;

  Cases(Roles roles) {
    this.roles = roles;
  }

  private final Map<String, String> countryByName = new HashMap<>();
  private final Map<String, String> countryByGivenName = new HashMap<>();

  /** Notes whom a sentence introduces that is about one country. */
  void introduce(String sentence, Set<String> countries) {
    if (countries.size() != 1 || countryByName.size() >= MOST || !mayIntroduce(sentence)) {
      return;
    }
    Matcher matcher = roles.introduction().matcher(sentence);
    while (matcher.find()) {
      String name = matcher.group(1);
      String country = countries.iterator().next();
      countryByName.putIfAbsent(name, country);
      countryByName.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), country);
      countryByGivenName.putIfAbsent(name.substring(0, name.indexOf(' ')), country);
    }
  }

  /** Looks for the roles before the names: most sentences hold none. */
  private boolean mayIntroduce(String sentence) {
    return roles.words().areIn(sentence);
  }

  /**
   * The country that a name in the sentence recalls, or null: the given name alone only where it is
   * spoken of ("on your question about Jo"), not called on ("Let’s go to Jo.").
   */
  @Nullable String recalled(String sentence) {
    for (Map.Entry<String, String> known : countryByName.entrySet()) {
      if (wordAt(sentence, known.getKey()) >= 0) {
        return known.getValue();
      }
    }
    for (Map.Entry<String, String> known : countryByGivenName.entrySet()) {
      int at = wordAt(sentence, known.getKey());
      if (at > 0 && roles.before().contains(lastWord(sentence.substring(0, at)))) {
        return known.getValue();
      }
    }
    return null;
  }

  private static int wordAt(String sentence, String name) {
    int at = sentence.indexOf(name);
    int end = at + name.length();
    boolean whole =
        at >= 0
            && (at == 0 || !Character.isLetter(sentence.charAt(at - 1)))
            && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)));
    return whole ? at : -1;
  }

  private static String lastWord(String before) {
    String stripped = before.strip();
    return FoldedText.fold(stripped.substring(stripped.lastIndexOf(' ') + 1));
  }
}
