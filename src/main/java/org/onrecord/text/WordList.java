package org.onrecord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and phrases of the field, one a line, with {@code = value} where the list says more than
 * that they belong to it. Immutable; compares without case.
 */
public final class WordList {
  private final List<String> printed;
  private final Map<String, String> entries;
  private final int longest;

  /**
   * What the entries begin with up to the first sign that is no letter or digit: most texts begin
   * with none of it.
   */
  private final Set<String> firstWords;

  private final int longestFirst;

  private WordList(List<String> printed, Map<String, String> entries) {
    this.printed = List.copyOf(printed);
    this.entries = Map.copyOf(entries);
    this.firstWords =
        entries.keySet().stream().map(WordList::firstWord).collect(Collectors.toUnmodifiableSet());
    this.longestFirst = firstWords.stream().mapToInt(String::length).max().orElse(0);
    this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A list of entries as a file has them. */
  public static WordList of(List<String> lines) {
    List<String> printed = new ArrayList<>();
    Map<String, String> entries = new HashMap<>();
    for (String line : lines) {
      add(printed, entries, line);
    }
    return new WordList(printed, entries);
  }

  private static void add(List<String> printed, Map<String, String> entries, String line) {
    int equals = line.indexOf(" = ");
    String key = equals < 0 ? line : line.substring(0, equals);
    printed.add(key);
    entries.put(fold(key), equals < 0 ? "" : line.substring(equals + 3).strip());
  }

  /** The entries as the list prints them, in its order. */
  public List<String> entries() {
    return printed;
  }

  public boolean has(String phrase) {
    return phrase.length() <= longest && entries.containsKey(fold(phrase));
  }

  public Optional<String> value(String phrase) {
    return Optional.ofNullable(entries.get(fold(phrase)));
  }

  /** Whether an entry's value has a mark among those that blanks part in it. */
  public boolean isMarked(String phrase, String mark) {
    return value(phrase).filter(marks -> List.of(marks.split(" ")).contains(mark)).isPresent();
  }

  /** The entries with that value, in the list's order. */
  public List<String> marked(String value) {
    return printed.stream().filter(e -> value(e).filter(value::equals).isPresent()).toList();
  }

  /** Whether a word in small letters is an entry. */
  public boolean hasSmall(String word) {
    return entries.containsKey(word);
  }

  /** Whether some entry begins with a word in small letters. */
  public boolean hasFirst(String word) {
    return firstWords.contains(word);
  }

  /** What the entries begin with, in small letters. */
  public Set<String> firstWords() {
    return firstWords;
  }

  /** Whether a text is an entry or goes on after one at the end of a word. */
  public boolean begins(String text) {
    return beginning(text) > 0;
  }

  /**
   * The length of the longest entry with which a text begins, ending where a word ends; 0 for none.
   */
  public int beginning(String text) {
    int first = firstWordEnd(text);
    if (first > longestFirst || !firstWords.contains(fold(text.substring(0, first)))) {
      return 0;
    }
    String head = fold(text.length() > longest + 1 ? text.substring(0, longest + 1) : text);
    for (int end = Math.min(head.length(), longest); end > 0; end--) {
      boolean wordEnds =
          end == head.length()
              || !Character.isLetterOrDigit(head.charAt(end))
              || !Character.isLetterOrDigit(head.charAt(end - 1));
      if (wordEnds && entries.containsKey(head.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  private static String firstWord(String text) {
    return text.substring(0, firstWordEnd(text));
  }

  private static int firstWordEnd(String text) {
    int end = 0;
    while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
