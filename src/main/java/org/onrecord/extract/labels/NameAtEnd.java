package org.onrecord.extract.labels;

import java.util.List;
import java.util.function.Predicate;

/** Whether a label is a description of somebody, with the name behind it. */
public final class NameAtEnd {
  private static final int MOST_WORDS = 28;

  private NameAtEnd() {}

  /** "Elm Road club captain Anna Kern": more words, and a person's full name behind them. */
  public static boolean isIn(String label, LabelWords words) {
    return isSo(label, plain -> isPerson(plain, words));
  }

  /** "Elm Road club captain Olo Tamm": the same, whether the name is known for one or not. */
  static boolean mayBeIn(String label, LabelWords words) {
    return isSo(label, plain -> isCapital(plain, words));
  }

  /** Of the whole without brackets, or of what stands before its first comma. */
  private static boolean isSo(String label, Predicate<String> ends) {
    String plain = LabelWords.withoutBrackets(label);
    int comma = plain.indexOf(',');
    return ends.test(plain) || comma > 0 && ends.test(plain.substring(0, comma));
  }

  private static boolean isPerson(String plain, LabelWords words) {
    List<String> tokens = LabelWords.tokens(plain);
    int name = tokens.size() - 2;
    return isCapital(plain, words)
        && (tokens.subList(0, name).stream().anyMatch(token -> isOfRoleNoun(token, words))
            || words.isPersonal(tokens.get(name) + ' ' + tokens.get(name + 1)));
  }

  /** "Director", "Editor-in-Chief". */
  private static boolean isOfRoleNoun(String token, LabelWords words) {
    int hyphen = token.indexOf('-');
    return words.isRoleNoun(token)
        || hyphen > 0 && words.isRoleNoun(token.substring(0, hyphen));
  }

  private static boolean isCapital(String plain, LabelWords words) {
    List<String> tokens = LabelWords.tokens(plain);
    int size = tokens.size();
    return size > 2
        && size <= MOST_WORDS
        && Character.isLetterOrDigit(plain.charAt(0))
        && tokens.subList(size - 2, size).stream()
            .allMatch(t -> Character.isUpperCase(t.charAt(0)) && words.isOfName(t));
  }
}
