package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as printed, for comparison with other ways to print it: "George H.W. Bush",
 * "George H. W. Bush" and "george h w bush" are equal. Words are folded, dots and commas count for
 * nothing, and initials that touch stand apart.
 */
public record NameWords(List<String> words) {
  /** Words after a name that tell generations apart. */
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  public NameWords {
    words = List.copyOf(words);
  }

  public static NameWords of(String printed) {
    List<String> words = new ArrayList<>();
    for (String word : FoldedText.fold(printed).split("[ .,\"]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new NameWords(words);
  }

  /**
   * Whether both have the same words but for what is often left out: initials between the first and
   * the last word, and the generation. What both have must agree: "George H. W. Bush" and "George
   * W. Bush" are two, and so are a Jr. and a Sr.
   */
  public boolean agreesWith(NameWords other) {
    return isFull()
        && other.isFull()
        && spelledOut().equals(other.spelledOut())
        && mayBeOne(initials(), other.initials())
        && mayBeOne(generation(), other.generation());
  }

  private static boolean mayBeOne(List<String> some, List<String> others) {
    List<String> shorter = some.size() < others.size() ? some : others;
    List<String> longer = some.size() < others.size() ? others : some;
    return longer.subList(0, shorter.size()).equals(shorter);
  }

  private boolean isFull() {
    return spelledOut().size() > 1;
  }

  /** The words that are no initials and tell no generation. */
  public List<String> spelledOut() {
    return words.stream().filter(word -> !isInitial(word) && !GENERATIONS.contains(word)).toList();
  }

  private List<String> initials() {
    return words.stream().filter(NameWords::isInitial).toList();
  }

  private List<String> generation() {
    return words.stream().filter(GENERATIONS::contains).toList();
  }

  /** "Mr" of "Mr.", "Kern" of "Kern": a word without the point of an abbreviation. */
  public static String withoutPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** "jr", "iii": a folded word that tells generations apart. */
  public static boolean isGeneration(String word) {
    return GENERATIONS.contains(word);
  }

  /** Matches the "w" of "george w bush", not the "xi" of "xi jinping". */
  private static boolean isInitial(String word) {
    return word.length() == 1;
  }
}
