package org.onrecord.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.WordList;

/** Finds the full names and roles of those whom labels name by surname in the name of a file. */
final class NamesInFileName {
  private static final int LONGEST_NAME = 5;

  /** A cut name must keep so many letters of the surname. */
  private static final int SHORTEST_CUT_NAME = 4;

  private final WordList roleNouns;
  private final WordList titles;
  private final WordList joints;
  private final WordList complements;

  NamesInFileName(Language language) {
    roleNouns = language.list("role-nouns.txt");
    titles = language.titles();
    joints = language.list("file-name-joints.txt");
    complements = language.list("complement-joints.txt");
  }

  /**
   * "2031-05-20-estonian-foreign-minister-anna-kern-at-…": the words before a labelled surname,
   * back to a noun of role. A name cut off at the end is completed from its label.
   */
  List<Participant> in(String fileName, Set<String> surnames) {
    String[] words = fileName.toLowerCase(Locale.ROOT).split("[-_ ]+", -1);
    List<Participant> found = new ArrayList<>();
    int floor = 0;
    for (int i = 1; i < words.length; i++) {
      String surname = surname(words, i, surnames);
      if (surname == null) {
        continue;
      }
      Participant participant = participant(words, floor, i, surname);
      if (participant != null) {
        found.add(participant);
        floor = i + 1;
      }
    }
    return found;
  }

  private static @Nullable String surname(String[] words, int at, Set<String> surnames) {
    if (surnames.contains(words[at])) {
      return words[at];
    }
    for (String surname : surnames) {
      boolean hyphened = at > 0 && surname.equals(words[at - 1] + '-' + words[at]);
      boolean cut =
          at == words.length - 1
              && words[at].length() >= SHORTEST_CUT_NAME
              && surname.startsWith(words[at]);
      if (hyphened || cut) {
        return surname;
      }
    }
    return null;
  }

  private @Nullable Participant participant(String[] words, int floor, int at, String surname) {
    int last =
        surname.indexOf('-') > 0 && !words[at].equals(surname) && !surname.startsWith(words[at])
            ? at - 1
            : at;
    int role = -1;
    for (int i = last - 1; i >= Math.max(floor, last - LONGEST_NAME - 1); i--) {
      if (roleNouns.has(words[i])) {
        role = i;
        break;
      }
      if (joints.has(words[i]) || words[i].equals("of")) {
        break;
      }
    }
    if (role < 0) {
      return null;
    }
    boolean complement = complements.has(words[role + 1]);
    StringBuilder name = new StringBuilder();
    for (int i = complement ? Math.max(role + 2, last - 1) : role + 1; i < last; i++) {
      if (!titles.has(words[i]) && !words[i].isEmpty()) {
        name.append(capitalised(words[i])).append(words[i].length() == 1 ? ". " : " ");
      }
    }
    name.append(capitalised(surname));
    return new Participant(
        name.toString(), role(words, floor, complement ? last - 2 : role), null, null, null);
  }

  private String role(String[] words, int floor, int role) {
    int from = role;
    while (from - 1 >= floor && !isConnector(words[from - 1]) && role - from < LONGEST_NAME + 2) {
      from--;
    }
    StringBuilder title = new StringBuilder();
    for (int i = from; i <= role; i++) {
      title.append(title.isEmpty() ? "" : " ").append(capitalised(words[i]));
    }
    return title.toString();
  }

  private boolean isConnector(String word) {
    boolean number = word.isEmpty() || word.chars().allMatch(Character::isDigit);
    return number || joints.has(word);
  }

  private static String capitalised(String word) {
    StringBuilder capitalised = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i - 1) == '-') {
        capitalised.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return capitalised.toString();
  }
}
