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
  private final WordList roleNouns;
  private final IntroducedRoles roles;
  private final WordList titles;
  private final WordList particles;
  private final WordList discourse;
  private final WordList notNames;
  private final LabelledSurnames surnames;
  private final NamesInFileName fileNames;

  Introductions(Language language) {
    roleNouns = language.list("role-nouns.txt");
    roles = new IntroducedRoles(language);
    titles = language.titles();
    particles = language.list("particles.txt");
    discourse = language.list("discourse-words.txt");
    notNames = language.list("not-names.txt");
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

  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNameLetter(text, end)) {
      end++;
    }
    return end;
  }

  private Participant introduced(String text, int start, int end) {
    return new Participant(
        ParticipantParser.inTitleCase(text.substring(start, end)),
        roles.beside(text, start, end),
        null,
        null,
        new Span(start, end));
  }

  private static String plainLower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Those whom the name of the file names in full. */
  List<Participant> inFileName(String fileName, List<Label> labels) {
    return fileNames.in(fileName, surnames.of(labels));
  }
}
