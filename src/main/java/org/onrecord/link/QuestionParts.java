package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.NameLexicon;
import org.onrecord.text.Letters;

/**
 * The questions of one turn that puts several, and which of them an answer takes up: "On your
 * second question, nothing to announce." Immutable.
 */
final class QuestionParts {
  static final QuestionParts NONE = new QuestionParts(List.of());

  private final List<Set<String>> countries;

  private QuestionParts(List<Set<String>> countries) {
    this.countries = countries;
  }

  /** The countries of a question by its number, -1 for the last; none where there is no such. */
  Set<String> countries(int number) {
    int at = number < 0 ? countries.size() : number;
    return at >= 1 && at <= countries.size() && countries.size() > 1
        ? countries.get(at - 1)
        : Set.of();
  }

  /** The words that number questions. Immutable. */
  static final class Words {
    private static final int MOST_BEFORE = 4;

    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> parts;
    private final Set<String> openings;
    private final Set<String> definite;
    private final Set<String> counted;

    Words(NameLexicon lexicon) {
      for (String pair : lexicon.list("ordinals")) {
        int equals = pair.indexOf('=');
        ordinals.put(pair.substring(0, equals), Integer.parseInt(pair.substring(equals + 1)));
      }
      parts = lexicon.list("question-parts");
      openings = lexicon.list("part-openings");
      definite = lexicon.list("before-ordinals");
      counted = lexicon.list("counts-questions");
    }

    /** Which question a sentence of an answer names, or 0. */
    int named(String folded) {
      List<String> words = words(folded);
      for (int i = 0; i + 1 < words.size(); i++) {
        Integer number = ordinals.get(words.get(i));
        boolean named = i > 0 && definite.contains(words.get(i - 1));
        boolean part = parts.contains(words.get(i + 1));
        if (number != null && named && (part || isOpening(words, i))) {
          return number;
        }
      }
      return 0;
    }

    /** "On the second, nothing to announce." */
    private boolean isOpening(List<String> words, int ordinal) {
      return ordinal <= MOST_BEFORE && openings.contains(words.getFirst());
    }

    /** How many questions one sentence numbers: "first on Chad, and secondly on Fiji". */
    private int counted(List<String> words) {
      int count = 0;
      for (int i = 0; i + 1 < words.size(); i++) {
        boolean one = counted.contains(words.get(i)) && openings.contains(words.get(i + 1));
        count += one || ordinals.containsKey(words.get(i)) ? 1 : 0;
      }
      return count;
    }

    /** The number that a question bears: "And second, is there …", "My first question is …"; 0. */
    private int numbered(String folded, List<String> words) {
      for (int i = 0; i < Math.min(4, words.size()); i++) {
        Integer number = ordinals.get(words.get(i));
        boolean alone =
            i + 1 < words.size() && !folded.contains(words.get(i) + ' ' + words.get(i + 1));
        boolean part = i + 1 < words.size() && parts.contains(words.get(i + 1));
        if (number != null && (alone || part || words.get(i).endsWith("ly"))) {
          return number;
        }
      }
      return 0;
    }

    private static List<String> words(String folded) {
      List<String> words = new ArrayList<>();
      int start = 0;
      for (int at = 0; at < folded.length(); ) {
        int sign = folded.codePointAt(at);
        int next = at + Character.charCount(sign);
        if (!isOfWord(sign)) {
          add(folded, start, at, words);
          start = next;
        }
        at = next;
      }
      add(folded, start, folded.length(), words);
      return words;
    }

    private static void add(String folded, int start, int end, List<String> words) {
      if (end > start) {
        words.add(folded.substring(start, end));
      }
    }

    private static boolean isOfWord(int sign) {
      if (sign < 0x80) {
        return Letters.isLetterOrDigit((char) sign) || sign == '\'' || sign == '-';
      }
      return switch (Character.getType(sign)) {
        case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
            true;
        default -> Character.isLetter(sign);
      };
    }
  }

  /** Gathers the questions of one turn, sentence by sentence. For one use. */
  static final class Gathering {
    private final Words words;
    private final List<Set<String>> numbered = new ArrayList<>();
    private final List<Set<String>> inOrder = new ArrayList<>();
    private final Set<String> before = new LinkedHashSet<>();

    Gathering(Words words) {
      this.words = words;
    }

    /** A sentence with the countries of which it speaks itself. */
    void add(String folded, Set<String> own) {
      List<String> said = Words.words(folded);
      int counted = words.counted(said);
      if (counted > 1 && counted == own.size()) {
        own.forEach(code -> numbered.add(new LinkedHashSet<>(Set.of(code))));
        return;
      }
      int number = words.numbered(folded, said);
      if (number > 1 && numbered.isEmpty()) {
        numbered.add(new LinkedHashSet<>(before));
      }
      if (number != 0) {
        numbered.add(new LinkedHashSet<>());
      }
      if (numbered.isEmpty()) {
        before.addAll(own);
      } else {
        numbered.getLast().addAll(own);
      }
      if (!own.isEmpty() && (inOrder.isEmpty() || !inOrder.getLast().equals(own))) {
        inOrder.add(new LinkedHashSet<>(own));
      }
    }

    QuestionParts parts() {
      List<Set<String>> parts = numbered.size() > 1 ? numbered : inOrder;
      return parts.size() > 1 ? new QuestionParts(List.copyOf(parts)) : NONE;
    }
  }
}
