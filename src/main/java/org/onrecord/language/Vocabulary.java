package org.onrecord.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of single words: closed classes, verb forms, titles, given names, descriptions of
 * people.
 *
 * <p>Immutable after construction and thread-safe. All words are in lower case.
 */
public final class Vocabulary {
  /** Whom a word shows: a man, a woman, or not said. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /** What a common noun stands for when it is a source. */
  public enum Description {
    PERSON,
    ORGANISATION,
    GROUP,
    DOCUMENT
  }

  private final Map<String, Tag> closed = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Gender> titles;

  /**
   * The words of the lists in {@code words.txt}, where they are the endings or openings of such.
   */
  private final Map<String, String[]> affixes = new HashMap<>();

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> describedGender = new HashMap<>();
  private final Map<String, Description> descriptions = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> countries;
  private final VerbForms verbs;

  private static final String[] NONE = {};

  /**
   * The names of the lists in {@code words.txt} that fix a word's part of speech; an earlier one
   * wins.
   */
  private static final Map<String, Tag> TAGS =
      Map.ofEntries(
          Map.entry("DET", Tag.DETERMINER),
          Map.entry("POSSPRON", Tag.POSSESSIVE_PRONOUN),
          Map.entry("PRON", Tag.PRONOUN),
          Map.entry("PREP", Tag.PREPOSITION),
          Map.entry("TO", Tag.TO),
          Map.entry("CC", Tag.CONJUNCTION),
          Map.entry("SUB", Tag.SUBORDINATOR),
          Map.entry("WH", Tag.WH),
          Map.entry("THAT", Tag.THAT),
          Map.entry("BE", Tag.BE),
          Map.entry("HAVE", Tag.HAVE),
          Map.entry("DO", Tag.DO),
          Map.entry("MODAL", Tag.MODAL),
          Map.entry("NEG", Tag.NEGATION),
          Map.entry("ADV", Tag.ADVERB),
          Map.entry("TIME", Tag.TIME),
          Map.entry("TIMEUNIT", Tag.TIME),
          Map.entry("NUM", Tag.NUMBER),
          Map.entry("ADJ", Tag.ADJECTIVE));

  Vocabulary(Language language) {
    verbs = new VerbForms(language.lines("verbs.txt"));
    for (String line : language.lines("words.txt")) {
      String[] words = line.split("\\s+");
      Set<String> set = sets.computeIfAbsent(words[0], k -> new HashSet<>());
      for (int i = 1; i < words.length; i++) {
        set.add(words[i]);
        Tag tag = TAGS.get(words[0]);
        if (tag != null) {
          closed.putIfAbsent(words[i], tag);
        }
      }
    }
    sets.forEach((name, words) -> affixes.put(name, words.toArray(NONE)));
    sets.put("NAMEPARTICLE", Set.copyOf(language.lines("name-particles.txt")));
    sets.put("PORTFOLIO", Set.copyOf(language.lines("portfolios.txt")));
    sets.put("PORTFOLIOTITLE", Set.copyOf(language.lines("portfolio-titles.txt")));
    sets.put("PORTFOLIOJOINT", Set.copyOf(language.lines("complement-joints.txt")));
    sets.put("INPORTFOLIO", Set.copyOf(language.lines("in-portfolios.txt")));
    titles = language.beforeNames();
    countries = countries(Locale.of(language.code()));
    gendered(language.lines("given-names.txt"), givenNames);
    for (String resource : List.of("abbreviations.txt", "prose-abbreviations.txt")) {
      for (String line : language.lines(resource)) {
        abbreviations.addAll(List.of(line.trim().split("\\s+")));
      }
    }
    describe(language);
  }

  private static Set<String> countries(Locale language) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(language))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether words are the name of a country, as lists of countries print it. */
  public boolean isCountry(String printed) {
    return countries.contains(printed);
  }

  private static void gendered(List<String> lines, Map<String, Gender> into) {
    for (String line : lines) {
      String[] words = line.split("\\s+");
      for (int i = 1; i < words.length; i++) {
        into.putIfAbsent(words[i], gender(words[0]));
      }
    }
  }

  static Gender gender(String mark) {
    return switch (mark) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private void describe(Language language) {
    for (String line : language.lines("descriptions.txt")) {
      String[] words = line.split("\\s+");
      for (int i = 1; i < words.length; i++) {
        if (words[0].length() == 1) {
          describedGender.put(words[i], gender(words[0]));
        } else {
          Description description =
              Description.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
          descriptions.merge(words[i], description, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
  }

  public @Nullable Tag closedClass(String word) {
    return closed.get(word);
  }

  /** Whether the word stands in the list of that name in {@code words.txt}. */
  public boolean in(String list, String word) {
    Set<String> set = word.isEmpty() ? null : sets.get(list);
    return set != null && set.contains(word);
  }

  /** Whether two words stand in the list of that name with a hyphen between them. */
  public boolean inPairs(String list, String first, String second) {
    for (String pair : affixes.getOrDefault(list, NONE)) {
      int hyphen = pair.length() - second.length() - 1;
      if (hyphen == first.length()
          && pair.charAt(hyphen) == '-'
          && pair.startsWith(first)
          && pair.endsWith(second)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends as one of that list of {@code words.txt}. */
  public boolean endsAs(String list, String word) {
    for (String ending : affixes.getOrDefault(list, NONE)) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins as one of that list of {@code words.txt}. */
  public boolean beginsAs(String list, String word) {
    for (String beginning : affixes.getOrDefault(list, NONE)) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  public VerbForms.@Nullable Form verb(String word) {
    return verbs.of(word);
  }

  public boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  public Gender titleGender(String word) {
    return titles.getOrDefault(word, Gender.UNKNOWN);
  }

  public Gender givenNameGender(String word) {
    return givenNames.getOrDefault(word, Gender.UNKNOWN);
  }

  public Gender descriptionGender(String word) {
    return describedGender.getOrDefault(word, Gender.UNKNOWN);
  }

  /**
   * What a common noun stands for, plural nouns being groups of what their singular is; null for
   * any other noun.
   */
  public @Nullable Description description(String noun) {
    Description known = descriptions.get(noun);
    if (known != null) {
      return known;
    }
    if (noun.length() > 3 && noun.endsWith("s")) {
      Description singular = description(noun.substring(0, noun.length() - 1));
      return singular == Description.PERSON ? Description.GROUP : singular;
    }
    return null;
  }

  /**
   * Whether a word ending in a full stop is an abbreviation; case counts.
   *
   * @param number whether a number follows, without which "No." and its like are words at the end
   *     of a sentence
   */
  public boolean isAbbreviation(String word, boolean number) {
    return abbreviations.contains(word)
        && (number || !in("NUMBEREDWORD", word.toLowerCase(Locale.ROOT)));
  }
}
