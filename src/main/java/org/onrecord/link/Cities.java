package org.onrecord.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Letters;
import org.onrecord.text.Span;

/**
 * Finds of which countries' cities a sentence speaks. A city that is no capital does not name its
 * country, but what is said of it is about that country. Immutable and thread-safe.
 */
final class Cities {
  private static final int MOST_WORDS = 5;

  /** "Paris, Texas": how far behind a city the place that makes it another is looked for. */
  private static final int REACH = 40;

  private final Map<String, String> countries = new HashMap<>();

  /** The first words of cities of several. */
  private final Set<String> openings = new HashSet<>();

  private final NameLexicon lexicon;
  private final BiPredicate<String, String> isCountry;

  /**
   * @param isCountry whether words name the country of a code
   */
  Cities(Language language, NameLexicon lexicon, BiPredicate<String, String> isCountry) {
    this.lexicon = lexicon;
    this.isCountry = isCountry;
    for (String line : language.lines("cities.tsv")) {
      String[] row = line.split("\t", -1);
      for (String city : row[1].split("\\|", -1)) {
        String folded = FoldedText.fold(city);
        countries.put(folded, row[0]);
        if (folded.indexOf(' ') > 0) {
          openings.add(folded.substring(0, folded.indexOf(' ')));
        }
      }
    }
  }

  /** ISO codes of the countries in whose cities the sentence is. */
  Set<String> countries(String text, Span sentence) {
    Set<String> codes = new LinkedHashSet<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      boolean begins =
          Letters.isUpperCase(text.charAt(at))
              && (at == 0 || !NameWordReader.isWordChar(text.charAt(at - 1)));
      Span city = begins ? cityAt(text, at, sentence.end()) : null;
      if (city != null && isMeant(text, city, sentence.end())) {
        codes.add(code(city.of(text)));
      }
      at = city == null ? at + 1 : city.end();
    }
    return codes;
  }

  private String code(String printed) {
    return countries.getOrDefault(FoldedText.fold(printed), "");
  }

  /** The longest name of a city that begins here, or null. */
  private @Nullable Span cityAt(String text, int start, int limit) {
    Span found = null;
    int end = start;
    for (int n = 0; n < MOST_WORDS && end < limit; n++) {
      while (end < limit && isOfName(text.charAt(end))) {
        end++;
      }
      int last = withoutGenitive(text, start, end);
      if (countries.containsKey(FoldedText.fold(text.substring(start, last)))) {
        found = new Span(start, last);
      }
      if (end + 1 >= limit || text.charAt(end) != ' ' || !isOfName(text.charAt(end + 1))) {
        break;
      }
      if (n == 0 && !openings.contains(FoldedText.fold(text.substring(start, end)))) {
        break;
      }
      end++;
    }
    return found;
  }

  private static boolean isOfName(char c) {
    return NameWordReader.isWordChar(c) || c == '.';
  }

  private static int withoutGenitive(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    boolean genitive =
        last - start > 2
            && text.charAt(last - 1) == 's'
            && "'\u2019".indexOf(text.charAt(last - 2)) >= 0;
    return genitive ? last - 2 : last;
  }

  private boolean isMeant(String text, Span city, int end) {
    Surroundings around = new Surroundings(text, city, lexicon);
    return !around.isBodyName()
        && !around.isBehindGivenName()
        && !around.isBeforeAny(lexicon.list("city-events"))
        && !isConstituency(text, city)
        && !isOfOtherPlace(text, city, end);
  }

  /**
   * "the Member for Christchurch", "and for Bury North (Ms Orr)": a seat of the speakers' own
   * house, whatever its name.
   */
  private boolean isConstituency(String text, Span city) {
    String before =
        FoldedText.fold(text.substring(Math.max(0, city.start() - REACH), city.start()));
    boolean withMember = text.startsWith(" (", city.end());
    return lexicon.list("constituency-leads").stream().anyMatch(l -> endsWith(before, l))
        || withMember
            && lexicon.list("constituency-joints").stream().anyMatch(l -> endsWith(before, l));
  }

  private static boolean endsWith(String before, String words) {
    int at = before.length() - words.length();
    return before.endsWith(words) && (at == 0 || !Character.isLetter(before.charAt(at - 1)));
  }

  /** "Odessa, Texas," and "Hyderabad, Pakistan": named with a place that is not its country. */
  private boolean isOfOtherPlace(String text, Span city, int end) {
    int at = city.end() + 2;
    if (!text.startsWith(", ", city.end())
        || at >= end
        || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int close = at;
    while (close < Math.min(end, at + REACH) && ",.;:)".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String place = text.substring(at, close);
    boolean brief = place.indexOf(' ') == place.lastIndexOf(' ');
    boolean another =
        !countries.containsKey(FoldedText.fold(place))
            && !isCountry.test(place, code(city.of(text)));
    return close < text.length() && ",.;:)".indexOf(text.charAt(close)) >= 0 && brief && another;
  }
}
