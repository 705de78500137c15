package org.onrecord.link;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fullest form in which a text prints the name of somebody whom a label calls by the surname. */
final class FullForm {
  private FullForm() {}

  /** "Jo Kern" for "MS KERN" where the text says so once and for all; else the surname in small letters. */
  static String of(String label, PersonName name, String text) {
    String printed = capitalised(printedName(label, name));
    if (name.words().size() > 1) {
      return printed;
    }
    // a given name, perhaps an initial, then the surname: "Jo Kern", "Jo R. Kern"; not "Secretary Kern"
    Pattern full =
        Pattern.compile("(?<![\\w.])(\\p{Lu}[\\p{Ll}\\p{L}-]+(?: \\p{Lu}\\.)?) " + Pattern.quote(printed) + "(?!\\w)");
    Set<String> forms = new LinkedHashSet<>();
    Matcher matcher = full.matcher(text);
    while (matcher.find() && forms.size() < 5) {
      if (Lexicon.standard().titleOf(FoldedText.fold(matcher.group(1))) == null
          && !Lexicon.standard().list("not-a-given-name").contains(FoldedText.fold(matcher.group(1)))
          && !Lexicon.standard().list("thanks").contains(FoldedText.fold(matcher.group(1)))) {
        forms.add(matcher.group());
      }
    }
    return forms.size() == 1 ? forms.iterator().next() : printed;
  }

  private static String printedName(String label, PersonName name) {
    String[] words = label.replaceAll("\\([^)]*\\)", " ").replace(":", " ").strip().split("\\s+");
    int from = Math.max(0, words.length - name.words().size());
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }

  private static String capitalised(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder result = new StringBuilder(name.length());
    boolean start = true;
    for (char c : name.toCharArray()) {
      result.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return result.toString();
  }
}
