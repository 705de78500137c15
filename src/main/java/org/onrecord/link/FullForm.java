package org.onrecord.link;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.FoldedText;
import org.onrecord.text.TextSearch;

/**
 * The fullest form in which a text prints the name of somebody whom a label calls by the surname.
 */
final class FullForm {
  /**
   * Names are introduced early: no further than this is looked for them, so that time stays linear.
   */
  private static final int REACH = 300_000;

  private static final int GIVEN_LENGTH = 40;

  /**
   * A given name and perhaps an initial just before a surname: matches "Jo " and "Jo R. "; not
   * "Secretary of ".
   */
  private static final Pattern GIVEN =
      Pattern.compile("(?<![\\w.])(\\p{Lu}[\\p{L}-]+)( \\p{Lu}\\.)? $");

  private FullForm() {}

  /**
   * "Jo Kern" for "MS KERN" where the text says so once and for all; else the surname in small
   * letters.
   */
  static String of(String label, PersonName name, String text, NameLexicon lexicon) {
    return of(label, name, text, lexicon, word -> false);
  }

  /**
   * The same for the label of a turn, which titles stand before: "Councillors Kern and Weir" does
   * not tell the given name of "Councillor Kern".
   */
  static String ofTurn(String label, PersonName name, String text, NameLexicon lexicon) {
    return of(label, name, text, lexicon, word -> isPlain(word, text, lexicon));
  }

  private static String of(
      String label,
      PersonName name,
      String text,
      NameLexicon lexicon,
      Predicate<String> isNoName) {
    String printed = capitalised(printedName(label, name));
    if (name.words().size() > 1) {
      return printed;
    }
    Set<String> forms = new LinkedHashSet<>();
    int limit = Math.min(text.length(), REACH);
    for (int at = text.indexOf(printed);
        at > 0 && at < limit && forms.size() < 2;
        at = text.indexOf(printed, at + 1)) {
      Matcher given =
          GIVEN.matcher(text).region(Math.max(0, at - GIVEN_LENGTH), at).useTransparentBounds(true);
      int end = at + printed.length();
      boolean whole =
          end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end)) && !goesOn(text, end);
      if (whole
          && given.find()
          && isGivenName(given.group(1), lexicon)
          && !isNoName.test(given.group(1))) {
        forms.add(given.group(1) + (given.group(2) == null ? "" : given.group(2)) + ' ' + printed);
      }
    }
    return forms.size() == 1 ? forms.iterator().next() : printed;
  }

  /** Whether another word of a name follows: "Jo Kern" is no whole name in "Jo Kern Brandt". */
  private static boolean goesOn(String text, int end) {
    return end + 2 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  private static boolean isGivenName(String word, NameLexicon lexicon) {
    String folded = FoldedText.fold(word);
    return lexicon.titleOf(folded) == null
        && !lexicon.isOfTitles(folded)
        && lexicon.titleOfPlural(folded) == null
        && !lexicon.list("not-a-given-name").contains(folded)
        && !lexicon.list("portfolio-words").contains(folded)
        && !lexicon.list("thanks").contains(folded);
  }

  /** "Councillors" before two names, "Akina": a word that the text has in small letters too. */
  private static boolean isPlain(String word, String text, NameLexicon lexicon) {
    return !lexicon.list("given-names").contains(FoldedText.fold(word))
        && TextSearch.hasWord(text, word.toLowerCase(Locale.ROOT));
  }

  private static String printedName(String label, PersonName name) {
    String[] words = label.replaceAll("\\([^)]*\\)", " ").replace(":", " ").strip().split("\\s+");
    int from = Math.max(0, words.length - name.words().size());
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }

  /** "Kern" of "KERN", "ole Kern" of "ole KERN", "Jo Kern" of "Jo KERN"; "McKern", "JP Kern" stay. */
  private static String capitalised(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String family = name.substring(last);
    boolean mixed = Arrays.stream(name.split(" ")).anyMatch(FullForm::isMixed);
    boolean shouted = family.length() > 3 && family.equals(family.toUpperCase(Locale.ROOT));
    if (mixed) {
      return shouted ? name.substring(0, last) + inSmall(family) : name;
    }
    return inSmall(name);
  }

  private static String inSmall(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      result.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return result.toString();
  }

  private static boolean isMixed(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLowerCase);
  }
}
