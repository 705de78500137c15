package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.NameClass;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/** The words around a country's name, and what they make of it. For one place in one text. */
final class Surroundings {
  private static final int WORDS = 4;

  private final String text;
  private final Span span;
  private final NameLexicon lexicon;

  /** The words that follow on the same line with nothing but blanks between, as printed. */
  private final List<String> after;

  /** The words before, nearest first, as printed. */
  private final List<String> before;

  Surroundings(String text, Span span, NameLexicon lexicon) {
    this.text = text;
    this.span = span;
    this.lexicon = lexicon;
    this.after = wordsAfter();
    this.before = wordsBefore();
  }

  private List<String> wordsAfter() {
    List<String> words = new ArrayList<>(WORDS);
    int at = span.end();
    while (words.size() < WORDS && at < text.length() && isBlank(text.charAt(at))) {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && isWordChar(text, at)) {
        at++;
      }
      if (at == start) {
        break;
      }
      words.add(text.substring(start, at));
    }
    return words;
  }

  private List<String> wordsBefore() {
    List<String> words = new ArrayList<>(WORDS);
    int at = span.start();
    while (words.size() < WORDS && at > 0 && isBlank(text.charAt(at - 1))) {
      while (at > 0 && isBlank(text.charAt(at - 1))) {
        at--;
      }
      int end = at;
      while (at > 0 && isWordChar(text, at - 1)) {
        at--;
      }
      if (at == end) {
        break;
      }
      words.add(text.substring(at, end));
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\n' || c == '\r';
  }

  private static boolean isWordChar(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '&'
        || c == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
        || c == '\u2019' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
        || c == '.' && at > 0 && Character.isUpperCase(text.charAt(at - 1));
  }

  boolean isAfter(String word) {
    return !before.isEmpty() && FoldedText.fold(before.getFirst()).equals(word);
  }

  boolean isBeforeAny(Set<String> words) {
    return !after.isEmpty() && words.contains(FoldedText.fold(after.getFirst()));
  }

  /** "Mr. Chad", "Ms Jordan". */
  private boolean isBehindAddress() {
    int end = span.start() - 1;
    if (end < 1 || !isBlank(text.charAt(end))) {
      return false;
    }
    int start = end;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    String folded = FoldedText.fold(text.substring(start, end));
    NameLexicon.Title title = lexicon.titleOf(folded);
    title = title == null ? lexicon.titleOf(folded.replace(".", "")) : title;
    title = title == null ? lexicon.titleOf(folded + '.') : title;
    return title != null && title.isAddress();
  }

  /** Whether another's given name stands before it: "Jo Odessa". */
  boolean isBehindGivenName() {
    return !before.isEmpty()
        && isNameWord(before.getFirst())
        && !lexicon.list("not-a-given-name").contains(FoldedText.fold(before.getFirst()));
  }

  /** Whether the word goes on after a hyphen before it, as in "inter-Korean". */
  boolean hasPrefix(String prefix) {
    int start = span.start() - prefix.length();
    return start >= 0 && text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  /** Whether it names a smaller place: "French Quarter". */
  boolean isPlaceName() {
    return headClass() == NameClass.PLACE || leadClass() == NameClass.PLACE;
  }

  /** Whether it only bears a country's name: "Bank of Japan", "Japan Airlines". */
  boolean isBodyName() {
    return headClass() == NameClass.BODY || leadClass() == NameClass.BODY;
  }

  private @Nullable NameClass headClass() {
    for (String word : after) {
      NameClass found = lexicon.head(word);
      if (found != null) {
        return found;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        break;
      }
    }
    return null;
  }

  private @Nullable NameClass leadClass() {
    StringBuilder lead = new StringBuilder();
    for (String word : before) {
      lead.insert(0, lead.isEmpty() ? FoldedText.fold(word) : FoldedText.fold(word) + ' ');
      NameClass found =
          Character.isUpperCase(word.charAt(0)) ? lexicon.lead(lead.toString()) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether an adjective is the name of a language here: "speaks French", "in Turkish, and". */
  boolean isLanguage() {
    if (!after.isEmpty()
        && lexicon.list("language-after").contains(FoldedText.fold(after.getFirst()))) {
      return true;
    }
    if (lexicon.list("language-joined").stream().anyMatch(this::isFollowedBy)) {
      return true;
    }
    if (!before.isEmpty()) {
      String last = FoldedText.fold(before.getFirst());
      String lastTwo = before.size() > 1 ? FoldedText.fold(before.get(1)) + ' ' + last : last;
      boolean verb =
          lexicon.list("language-before").contains(last)
              || lexicon.list("language-before").contains(lastTwo);
      return verb && !goesOn() || last.equals("in") && !goesOn() && !isFollowedBy("-");
    }
    return false;
  }

  /** Whether a noun may follow: what makes "French" an adjective. */
  private boolean goesOn() {
    return !after.isEmpty() && !lexicon.list("no-noun").contains(FoldedText.fold(after.getFirst()));
  }

  private boolean isFollowedBy(String rest) {
    return text.regionMatches(true, span.end(), rest, 0, rest.length());
  }

  /** Whether it is part of a person's name: "Andrew Jordan", "Jordan Walker". */
  boolean isPersonName() {
    boolean family =
        !after.isEmpty()
            && isNameWord(after.getFirst())
            && !lexicon.list("not-a-family-name").contains(FoldedText.fold(after.getFirst()));
    return isBehindGivenName() || isBehindAddress() || family;
  }

  private static boolean isNameWord(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase);
  }
}
