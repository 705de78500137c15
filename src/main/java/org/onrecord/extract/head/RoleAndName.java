package org.onrecord.extract.head;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.text.NameWords;
import org.onrecord.text.WordList;

/**
 * Takes a phrase apart into a role and a name: "Estonian Foreign Minister Anna Kern", "Director for
 * Arctic Affairs Anna J. Kern", "Paul Weiss of Radio Nord". Gives no name rather than a doubtful
 * one.
 */
final class RoleAndName {
  private static final int LONGEST_NAME = 6;

  private final WordList roleNouns;
  private final WordList honorifics;
  private final WordList notNames;
  private final WordList particles;
  private final WordList cuts;
  private final WordList prepositions;
  private final WordList endings;
  private final BareNames bareNames;

  RoleAndName(Language language) {
    roleNouns = language.list("role-nouns.txt");
    honorifics = language.list("honorifics.txt");
    notNames = language.list("not-names.txt");
    particles = language.list("particles.txt");
    cuts = language.list("title-cuts.txt");
    prepositions = language.list("role-joints.txt");
    endings = language.list("name-endings.txt");
    bareNames = new BareNames(language);
  }

  /** A role and a name, either of which may be missing. */
  record Reading(@Nullable String role, @Nullable String name) {
    static final Reading NOTHING = new Reading(null, null);
  }

  Reading read(String words) {
    List<String> tokens = tokens(words);
    int role = lastRoleNoun(tokens);
    if (role < 0) {
      return nameAlone(tokens);
    }
    List<String> rest = tokens.subList(role + 1, tokens.size());
    if (rest.isEmpty()) {
      return new Reading(words, null);
    }
    return isPreposition(rest.getFirst()) ? afterComplement(tokens, role) : afterRole(tokens, role);
  }

  /** "Anna Kern", "Paul Weiss of Radio Nord". */
  private Reading nameAlone(List<String> tokens) {
    int of = firstPreposition(tokens);
    List<String> name = withoutHonorifics(of < 0 ? tokens : tokens.subList(0, of));
    if (name.size() < 2 || !isName(name)) {
      return Reading.NOTHING;
    }
    return new Reading(
        of < 0 ? null : String.join(" ", tokens.subList(of, tokens.size())), join(name));
  }

  /** "Estonian Foreign Minister Anna Kern", "President Kern of Estonia". */
  private Reading afterRole(List<String> tokens, int role) {
    List<String> rest = tokens.subList(role + 1, tokens.size());
    int of = firstPreposition(rest);
    List<String> name = withoutHonorifics(of < 0 ? rest : rest.subList(0, of));
    String title = String.join(" ", tokens.subList(0, role + 1));
    if (!isName(name)) {
      return new Reading(String.join(" ", tokens), null);
    }
    String whole = of < 0 ? title : title + ' ' + String.join(" ", rest.subList(of, rest.size()));
    return new Reading(whole, join(name));
  }

  /**
   * "Director for Arctic Affairs Anna J. Kern": the name is at the end, after at least one word of
   * the complement.
   */
  private Reading afterComplement(List<String> tokens, int role) {
    int last = tokens.size();
    String end = tokens.getLast();
    boolean ending = endings.has(NameWords.withoutPoint(end)) || bareNames.isSuffix(end);
    int start = last - (ending ? 3 : 2);
    for (int i = role + 2; i < last - 1; i++) {
      if (honorifics.has(NameWords.withoutPoint(tokens.get(i)))
          && !tokens.get(i).equalsIgnoreCase("the")) {
        start = i;
        break;
      }
    }
    while (start - 1 > role + 2 && isInnerName(tokens.get(start))) {
      start--;
    }
    if (start <= role + 2 || !isComplementLongEnough(tokens, role, start)) {
      return new Reading(String.join(" ", tokens), null);
    }
    List<String> name = withoutHonorifics(tokens.subList(start, last));
    return isName(name) && name.size() > 1
        ? new Reading(String.join(" ", tokens.subList(0, start)), join(name))
        : new Reading(String.join(" ", tokens), null);
  }

  /**
   * At least one word that is neither preposition nor article stands between the preposition and
   * the name.
   */
  private boolean isComplementLongEnough(List<String> tokens, int role, int start) {
    return tokens.subList(role + 2, start).stream().anyMatch(t -> !particles.has(t));
  }

  /** An initial or a particle is not a first name: the name begins before it. */
  private boolean isInnerName(String token) {
    return (token.length() == 2 && token.endsWith("."))
        || (particles.has(token) && !isPreposition(token) && !token.equals("the"));
  }

  private int lastRoleNoun(List<String> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (isRoleNoun(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean isRoleNoun(String token) {
    return roleNouns.has(NameWords.withoutPoint(token)) || roleNouns.has(beforeGluedWord(token));
  }

  /** "Secretary" of "SecretaryBureau", where a page lost the line break between two words. */
  private static String beforeGluedWord(String token) {
    for (int i = 2; i < token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i)) && Character.isLowerCase(token.charAt(i - 1))) {
        return token.substring(0, i);
      }
    }
    return token;
  }

  /** "MP" of "Anna Kern, MP". */
  boolean isMembership(String words) {
    return bareNames.isSuffix(words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }

  private boolean isPreposition(String token) {
    return prepositions.has(token);
  }

  private int firstPreposition(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isPreposition(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private List<String> withoutHonorifics(List<String> name) {
    int from = 0;
    for (int i = 1; i + 2 < name.size(); i++) {
      boolean article = name.get(i).equalsIgnoreCase("the");
      from = article && honorifics.has(NameWords.withoutPoint(name.get(i + 1))) ? i : from;
    }
    while (from < name.size() && honorifics.has(NameWords.withoutPoint(name.get(from)))) {
      from++;
    }
    return name.subList(from, name.size());
  }

  private boolean isName(List<String> name) {
    if (name.isEmpty() || name.size() > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      String token = name.get(i);
      boolean particle = particles.has(token) && !isPreposition(token) && i + 1 < name.size();
      boolean capital =
          Character.isUpperCase(token.charAt(0)) || isQuoted(token) || hasPrefixedCapital(token);
      boolean other =
          notNames.has(NameWords.withoutPoint(token))
              || cuts.has(token)
              || isRoleNoun(token)
              || !isWritable(token);
      if ((!capital && !particle) || other) {
        return false;
      }
    }
    return Character.isUpperCase(name.getFirst().charAt(0)) || name.size() > 1;
  }

  private static boolean isQuoted(String token) {
    return token.startsWith("“") || token.startsWith("\"");
  }

  private static boolean hasPrefixedCapital(String token) {
    int dash = Math.max(token.indexOf('-'), Math.max(token.indexOf('’'), token.indexOf('\'')));
    return dash > 0
        && dash < 4
        && dash + 1 < token.length()
        && Character.isUpperCase(token.charAt(dash + 1));
  }

  /** Letters, initials, hyphens, apostrophes and quoted nicknames; no digits, no "Q&A". */
  private static boolean isWritable(String token) {
    return token.chars().allMatch(c -> Character.isLetter(c) || ".-'’“”\"".indexOf(c) >= 0);
  }

  /** "John Weir" of "John Weir MP", "JOHN WEIR MP DOORSTOP". */
  private String join(List<String> name) {
    for (int i = 2; i < name.size(); i++) {
      if (bareNames.isSuffix(name.get(i))) {
        return String.join(" ", name.subList(0, i));
      }
    }
    return String.join(" ", name);
  }

  static List<String> tokens(String words) {
    return Stream.of(words.strip().split("[\\s\\u00a0]+", -1)).filter(t -> !t.isEmpty()).toList();
  }
}
