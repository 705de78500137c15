package org.onrecord.extract.head;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label;
import org.onrecord.language.Language;
import org.onrecord.model.Participant;
import org.onrecord.text.Letters;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Finds the full names and roles of those whom labels name by surname: in the text, where somebody
 * introduces them ("Paul Weiss, our envoy for the Arctic"), and in the words of the file's name.
 */
final class Introductions {
  private static final int LONGEST_ROLE = 90;

  private final WordList roleNouns;
  private final SmallRoles smallRoles;
  private final WordList titles;
  private final WordList particles;
  private final WordList discourse;
  private final WordList notNames;
  private final WordList leads;
  private final WordList ends;
  private final LabelledSurnames surnames;
  private final NamesInFileName fileNames;

  Introductions(Language language) {
    roleNouns = language.list("role-nouns.txt");
    smallRoles = new SmallRoles(roleNouns);
    titles = language.titles();
    particles = language.list("particles.txt");
    discourse = language.list("discourse-words.txt");
    notNames = language.list("not-names.txt");
    leads = language.list("role-leads.txt");
    ends = language.list("role-ends.txt");
    fileNames = new NamesInFileName(language);
    surnames = new LabelledSurnames(language);
  }

  // --------------------------------------------------------------- in the text

  /**
   * The full names of labelled speakers that the text itself prints, one for each surname, in one
   * pass over its words.
   */
  List<Participant> inText(String text, List<Label> labels) {
    Set<String> sought = surnames.of(labels);
    if (sought.isEmpty()) {
      return List.of();
    }
    Map<String, Participant> found = new LinkedHashMap<>();
    Set<String> ambiguous = new LinkedHashSet<>();
    int head = labels.getFirst().from();
    Set<Integer> inLabel =
        labels.stream().map(label -> label.span().end()).collect(Collectors.toSet());
    Span before = null;
    for (Span word = wordFrom(text, 0); word != null; word = wordFrom(text, word.end())) {
      if (before != null
          && isOneOf(sought, text, word)
          && (isCapitalised(word.of(text)) && (word.end() > head || isInSentence(text, word))
              || !inLabel.contains(word.end())
                  && isInCapitals(text, before.start(), before.end(), word.of(text)))
          && isFirstName(text, before, word)) {
        int first = nameStart(text, before.start());
        if (first >= 0) {
          String surname = plainLower(word.of(text));
          Participant introduced = introduced(text, first, word.end());
          Participant known = found.merge(surname, introduced, Introductions::withRole);
          if (!known.name().equals(introduced.name())) {
            ambiguous.add(surname);
          }
        }
      }
      before = word;
    }
    found.keySet().removeAll(ambiguous);
    return List.copyOf(found.values());
  }

  /** Whether the line ends with a stop: a sentence of the head that tells who talks to whom. */
  private static boolean isInSentence(String text, Span word) {
    int end = word.end();
    while (end < text.length() && !Line.ends(text.charAt(end))) {
      end++;
    }
    return text.charAt(end - 1) == '.' && end > word.end() + 1;
  }

  /** The next run of letters of names; null where there is none. */
  private static @Nullable Span wordFrom(String text, int from) {
    int start = from;
    while (start < text.length() && !isNameLetter(text, start)) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNameLetter(text, end)) {
      end++;
    }
    return start == end ? null : new Span(start, end);
  }

  private static boolean isOneOf(Set<String> surnames, String text, Span word) {
    return word.length() > 2
        && !isSmall(text.charAt(word.start()))
        && surnames.contains(plainLower(word.of(text)));
  }

  private boolean isFirstName(String text, Span word, Span surname) {
    return isOneBlank(text, word.end(), surname.start())
        && isFirstName(text, word.start(), word.end());
  }

  private static Participant withRole(Participant known, Participant other) {
    return known.role() == null && other.role() != null && known.name().equals(other.name())
        ? other
        : known;
  }

  /** Names begin with no small letter: most words of a text are not looked at. */
  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isNameLetter(String text, int i) {
    char c = text.charAt(i);
    boolean joins =
        c == '-'
            && i + 1 < text.length()
            && Letters.isLetter(text.charAt(i + 1))
            && i > 0
            && Letters.isLetter(text.charAt(i - 1));
    return Letters.isLetter(c) || joins;
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
  }

  /** "PAULA KERN" in a heading: both words in capitals. */
  private static boolean isInCapitals(String text, int from, int to, String word) {
    return from >= 0
        && to - from > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && text.substring(from, to).equals(text.substring(from, to).toUpperCase(Locale.ROOT));
  }

  private static boolean isOneBlank(String text, int from, int to) {
    return to - from == 1 && Line.isBlank(text.charAt(from)) && !Line.ends(text.charAt(from));
  }

  private boolean isFirstName(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.length() > 1
        && (isCapitalised(word) || word.equals(word.toUpperCase(Locale.ROOT)))
        && word.indexOf('-') != 2
        && !titles.has(word)
        && !roleNouns.has(word)
        && !discourse.has(word)
        && !notNames.has(word);
  }

  /**
   * Where the name begins of which a word is known: up to two names before it belong to it; -1 for
   * a particle alone.
   */
  private int nameStart(String text, int known) {
    int start = known;
    for (int n = 0; n < 2; n++) {
      int end = start - 1;
      int from = end;
      while (from > 0 && isNameLetter(text, from - 1)) {
        from--;
      }
      boolean joined = end > from && isOneBlank(text, end, start) && isFirstName(text, from, end);
      if (!joined) {
        break;
      }
      start = from;
    }
    return start == known && particles.has(text.substring(known, wordEnd(text, known)))
        ? -1
        : start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNameLetter(text, end)) {
      end++;
    }
    return end;
  }

  private Participant introduced(String text, int start, int end) {
    String role = roleAfter(text, end);
    String before = role == null ? roleBefore(text, start) : null;
    before = role == null && before == null ? smallRoles.before(text, start) : before;
    return new Participant(
        ParticipantParser.inTitleCase(text.substring(start, end)),
        before == null ? role : before + ofCountry(text, end),
        null,
        null,
        new Span(start, end));
  }

  /**
   * "…, the Deputy Adviser for Trade, …": an apposition with a noun of role, up to the next mark.
   */
  private @Nullable String roleAfter(String text, int end) {
    if (end + 2 >= text.length() || text.charAt(end) != ',') {
      return null;
    }
    int stop = end + 1;
    while (stop < text.length()
        && stop - end < LONGEST_ROLE
        && ",.;:?!—–()\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String role = text.substring(end + 1, stop).strip();
    int lead = leads.beginning(role);
    role = withoutClause(lead > 0 && role.startsWith(" ", lead) ? role.substring(lead + 1) : role);
    boolean capital =
        !role.isEmpty()
            && (Character.isUpperCase(role.charAt(0)) || roleNouns.has(firstWord(role)));
    return capital && hasRoleNoun(role) && role.length() < LONGEST_ROLE - 5 ? role : null;
  }

  /** " of Japan" behind "Ambassador Hana Kern": up to three words with capital letters. */
  private static String ofCountry(String text, int end) {
    int at = end;
    if (!text.startsWith(" of ", at)) {
      return "";
    }
    at += " of ".length();
    int stop = at;
    for (int words = 0;
        words < 3 && stop < text.length() && Character.isUpperCase(text.charAt(stop));
        words++) {
      stop = wordEnd(text, stop);
      boolean goesOn =
          stop + 1 < text.length()
              && text.charAt(stop) == ' '
              && Character.isUpperCase(text.charAt(stop + 1));
      if (!goesOn) {
        break;
      }
      stop++;
    }
    return stop > at ? text.substring(end, stop) : "";
  }

  /** "Adviser for Trade is with us" without what it says of him. */
  private String withoutClause(String role) {
    for (String verb : ends.entries()) {
      int at = role.indexOf(' ' + verb + ' ');
      if (at > 0) {
        return role.substring(0, at);
      }
    }
    return role;
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** "our National Security Advisor, Paul Weiss", "Acting Assistant Secretary Paul Weiss". */
  private @Nullable String roleBefore(String text, int start) {
    int end = start;
    while (end > 0 && (Line.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    int from = end;
    int wordEnd = end;
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_ROLE); i--) {
      boolean blank = Line.isBlank(text.charAt(i));
      if (!blank && i > 0) {
        continue;
      }
      String word = text.substring(blank ? i + 1 : i, wordEnd);
      boolean ofRole =
          !word.isEmpty()
              && !word.endsWith(",")
              && (Character.isUpperCase(word.charAt(0))
                  || (particles.has(word) && !word.equals("and")));
      if (!ofRole) {
        break;
      }
      from = blank ? i + 1 : i;
      wordEnd = i;
      if (blank && Line.ends(text.charAt(i))) {
        break;
      }
    }
    String role = text.substring(from, end).strip();
    int first = 0;
    while (first < role.length() && !Character.isUpperCase(role.charAt(first))) {
      int blank = role.indexOf(' ', first);
      first = blank < 0 ? role.length() : blank + 1;
    }
    String words = role.substring(first);
    return !words.isEmpty() && roleNouns.has(words.substring(words.lastIndexOf(' ') + 1))
        ? words
        : null;
  }

  private boolean hasRoleNoun(String role) {
    for (String word : role.split(" ", -1)) {
      if (roleNouns.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static String plainLower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Those whom the name of the file names in full. */
  List<Participant> inFileName(String fileName, List<Label> labels) {
    return fileNames.in(fileName, surnames.of(labels));
  }
}
