package org.onrecord.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.text.WordList;
import org.onrecord.text.WordListFile;

/**
 * What is known of one language, as data: its words and verb forms, cues with their frames, titles,
 * labels, months, the furniture of its pages. It goes into every stage by constructor; word order
 * is the stages' own.
 *
 * <p>A language is a folder of word lists beside this class, named by its ISO 639-1 code. It reads
 * a list when it is first asked for it, and keeps it. What it says never changes; thread-safe.
 */
public final class Language {
  /** The language whose records are read where nothing else is said. */
  public static final String ENGLISH = "en";

  private final String code;
  private final Map<String, List<String>> more;
  private final Map<String, List<String>> files = new ConcurrentHashMap<>();
  private final Map<String, WordList> lists = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> wholes = new ConcurrentHashMap<>();

  private Language(String code, Map<String, List<String>> more) {
    this.code = code;
    this.more = Map.copyOf(more);
  }

  /**
   * @param code ISO 639-1
   * @throws IllegalArgumentException for a language of which nothing is known
   */
  public static Language of(String code) {
    if (Language.class.getResource(code + "/cues.txt") == null) {
      throw new IllegalArgumentException(
          "nothing is known of the language '" + code + "'; there is: " + ENGLISH);
    }
    return new Language(code, Map.of());
  }

  public static Language english() {
    return of(ENGLISH);
  }

  public String code() {
    return code;
  }

  /** This language with lines added at the end of one of its files. */
  public Language with(String file, List<String> lines) {
    Map<String, List<String>> grown = new HashMap<>(more);
    grown.merge(file, lines, Language::joined);
    return new Language(code, grown);
  }

  /** The entries of one of its files, {@code NAME.txt} or {@code NAME.tsv}, in order. */
  public List<String> lines(String file) {
    return once(files, file, () -> read(file));
  }

  private List<String> read(String file) {
    List<String> own = WordListFile.beside(Language.class, code + '/' + file).lines();
    List<String> added = more.getOrDefault(file, List.of());
    return added.isEmpty() ? own : joined(own, added);
  }

  /** What is kept under a key; where two make it at once, both get what the first one made. */
  private static <K, V> V once(Map<K, V> kept, K key, Supplier<V> making) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    V made = making.get();
    V first = kept.putIfAbsent(key, made);
    return first == null ? made : first;
  }

  /** The entries of one of its files that are regular expressions, in order. */
  public List<Pattern> patterns(String file) {
    return lines(file).stream().map(Pattern::compile).toList();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** One of its word lists. */
  public WordList list(String file) {
    return once(lists, file, () -> WordList.of(lines(file)));
  }

  /** What a label or a name in a title begins with: ranks, offices and most forms of address. */
  public WordList titles() {
    return once(lists, "", this::readTitles);
  }

  private WordList readTitles() {
    WordList address = list("honorifics.txt");
    List<String> both =
        address.entries().stream().filter(w -> address.isMarked(w, "title")).toList();
    WordList titles = list("titles.txt");
    List<String> begin =
        titles.entries().stream().filter(w -> !titles.isMarked(w, "prose")).toList();
    return WordList.of(joined(begin, both));
  }

  /** What stands before a name in prose, each as it is printed there, with the gender it shows. */
  Map<String, Vocabulary.Gender> beforeNames() {
    Map<String, Vocabulary.Gender> printed = new HashMap<>();
    for (String file : List.of("honorifics.txt", "titles.txt")) {
      WordList words = list(file);
      for (String word : words.entries()) {
        for (String mark : words.value(word).orElse("").split(" ")) {
          boolean pointed = mark.endsWith(".");
          String letter = pointed ? mark.substring(0, mark.length() - 1) : mark;
          if (letter.length() == 1) {
            printed.putIfAbsent(pointed ? word + '.' : word, Vocabulary.gender(letter));
          }
        }
      }
    }
    return Map.copyOf(printed);
  }

  /** Forms of address, ranks and titles that are left out where two names are compared. */
  Set<String> comparedWithout() {
    return Stream.of("honorifics.txt", "titles.txt")
        .map(this::list)
        .flatMap(words -> words.entries().stream().filter(w -> words.isMarked(w, "compared")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is left out, with its point or without, at the beginning of a name that only a document
   * knows.
   */
  Set<String> printedWithout() {
    WordList address = list("honorifics.txt");
    WordList titles = list("titles.txt");
    return Stream.concat(
            address.entries().stream()
                .filter(w -> address.isMarked(w, "printed"))
                .flatMap(w -> Stream.of(w, w + '.')),
            titles.entries().stream().filter(w -> titles.isMarked(w, "printed")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Known given names, in small letters. */
  public Set<String> givenNames() {
    return lines("given-names.txt").stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Vocabulary vocabulary() {
    return whole(Vocabulary.class, () -> new Vocabulary(this));
  }

  public SentenceStops sentenceStops() {
    return new SentenceStops(this);
  }

  public CueLexicon cues() {
    return whole(CueLexicon.class, () -> new CueLexicon(this));
  }

  public NameLexicon names() {
    return whole(NameLexicon.class, () -> new NameLexicon(this));
  }

  private <T> T whole(Class<T> type, Supplier<T> making) {
    return type.cast(once(wholes, type, making::get));
  }
}
