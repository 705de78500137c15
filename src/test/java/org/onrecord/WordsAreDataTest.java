package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words of a language stand in its folder. In the code of extraction and linking stand the small
 * words of which constructions are made, one at a time, and the marks of formats of our own; a set
 * of words is a list.
 */
final class WordsAreDataTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "onrecord");
  private static final List<String> ROOMS = List.of("extract", "link");

  /** Words of constructions: "of", "according to", "no longer", "as well as". */
  private static final Set<String> OF_CONSTRUCTIONS =
      Set.of(
          ("a about according ago all and as at be because been both but by did for from going had"
                  + " half having he i if in it like may much never no not nothing of on one part"
                  + " so since such that the there this those to us we what where which who whose"
                  + " will with words yet you")
              .split(" "));

  /** Second parts of words: "'ll", "'re". */
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "t");

  /** Marks of the register, of word lists and of cues, which are of no language. */
  private static final Set<String> MARKS =
      Set.of(
          ("ambassador capital demonym express female language male oneself other people person"
                  + " place questioner speaker spokesperson head opens title")
              .split(" "));

  /** A word that is compared: matches {@code .equals("of")} and {@code case "of"}. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:\\.equals(?:IgnoreCase)?\\(|\\bcase )\"([a-z]+)\"");

  /** A set of words: matches {@code case "of", "for"} and {@code List.of("of", "for"}. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?:\\bcase |\\b(?:List|Set)\\.of\\(\\s*)\"([a-z]+)\",\\s*\"([a-z]+)\"");

  /** Text is compared with what stands behind one of these. */
  private static final String COMPARING =
      "(?:startsWith|endsWith|contains|indexOf|lastIndexOf|isAfter|hasPrefix|regionMatches|replace"
          + "|replaceFirst|replaceAll|compile|charset)";

  /**
   * Words that text is compared with: matches {@code startsWith("the ", 4)}, {@code
   * Pattern.compile("(?:an? )x")} and {@code String BY = " by ";}; not {@code list("of-states")}.
   */
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?:\\b"
              + COMPARING
              + "\\((?:[^()\"]|\\([^()]*\\))*|\\bString [A-Z_]+ =\\s*)\"((?:[^\"\\\\\\n"
              + "]|\\\\.)*)\"");

  /** Literals that are one: {@code "a" + "b"}. */
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

  /** What is no word in a regular expression: {@code \\p{Lu}}, {@code [AP]}, {@code (?<name>}. */
  private static final Pattern OF_EXPRESSIONS =
      Pattern.compile(
          "\\\\\\\\[pP]\\{\\w+\\}|\\\\\\\\?u[0-9a-fA-F]{4}|\\\\\\\\?.|\\[(?:[^\\]\\\\]|\\\\.)*\\]|\\(\\?<\\w+>|\\(\\?\\w+:");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** Endings by which verbs, adverbs and plurals are told, one at a time. */
  private static final Set<String> ENDINGS = Set.of("ed", "ing", "ly", "ies", "ss", "men", "est");

  /** Parts of addresses of pages, which are of no language. */
  private static final Set<String> OF_ADDRESSES =
      Set.of("http", "https", "www", "gov", "mil", "gob", "gouv", "go", "gc", "parliament");

  /** Kinds of offices in the register, parts of cues and of identifiers. */
  private static final Set<String> OF_REGISTER =
      Set.of(
          "deputy",
          "vice",
          "ambassador",
          "head",
          "organisation",
          "member",
          "local",
          "name",
          "none",
          "date",
          "questioner");

  /**
   * Words of constructions that stand in regular expressions and constants: forms of "be" behind
   * "we", articles, "our" before a role, "with" and "to" before a partner.
   */
  private static final Set<String> OF_EXPRESSIONS_BESIDES =
      Set.of("an", "are", "our", "have", "were");

  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  @Test
  void onlyWordsOfConstructionsAreComparedInCode() throws IOException {
    Set<String> others = new TreeSet<>();
    for (Path file : sources()) {
      Matcher compared = COMPARED.matcher(code(file));
      while (compared.find()) {
        String word = compared.group(1);
        if (!OF_CONSTRUCTIONS.contains(word) && !MARKS.contains(word) && !CLITICS.contains(word)) {
          others.add(word + " in " + file.getFileName());
        }
      }
    }

    assertThat(others).as("belong into a list under language/en").isEmpty();
  }

  @Test
  void aSetOfWordsIsAList() throws IOException {
    Set<String> sets = new TreeSet<>();
    for (Path file : sources()) {
      Matcher several = SEVERAL.matcher(code(file));
      while (several.find()) {
        boolean ours =
            Stream.of(several.group(1), several.group(2))
                .allMatch(word -> MARKS.contains(word) || CLITICS.contains(word));
        if (!ours) {
          sets.add(several.group(1) + ", " + several.group(2) + " in " + file.getFileName());
        }
      }
    }

    assertThat(sets).as("belong into a list under language/en").isEmpty();
  }

  @Test
  void whatATextIsComparedWithIsOfConstructions() throws IOException {
    Set<String> others = new TreeSet<>();
    for (Path file : sources()) {
      for (String word : wordsInText(code(file))) {
        if (!isAllowed(word)) {
          others.add(word + " in " + file.getFileName());
        }
      }
    }

    assertThat(others).as("belong into a list under language/en").isEmpty();
  }

  private static Set<String> wordsInText(String code) {
    Set<String> words = new TreeSet<>();
    Matcher literals = IN_TEXT.matcher(JOINED.matcher(code).replaceAll(""));
    while (literals.find()) {
      String literal = OF_EXPRESSIONS.matcher(literals.group(1)).replaceAll(" ");
      WORD.matcher(literal).results().forEach(w -> words.add(w.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static boolean isAllowed(String word) {
    return Stream.of(
            OF_CONSTRUCTIONS,
            CLITICS,
            MARKS,
            ENDINGS,
            OF_ADDRESSES,
            OF_REGISTER,
            OF_EXPRESSIONS_BESIDES)
        .anyMatch(words -> words.contains(word));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "words.startsWith(\"column \"); [column]",
        "text.indexOf(name(at), \"treaty\"); [treaty]",
        "Pattern.compile(\"^\\\\p{Lu}+ took \" + \"the chair$\"); [chair, the, took]",
        "Pattern.compile(\"(?<role>[A-Za-z]+)\"); []",
        "private static final String BY = \" by \"; [by]",
        "lexicon.list(\"heads-of-states\"); []",
        "Issue.info(\"heading\", \"a heading was left out\"); []",
      })
  void wordsAreSeenWhereTextIsComparedWithThem(String code, String words) {
    assertThat(wordsInText(code)).hasToString(words);
  }

  private static String code(Path file) throws IOException {
    return COMMENT.matcher(Files.readString(file)).replaceAll("").replaceAll("'\\\\?\"'", "' '");
  }

  private static Set<Path> sources() throws IOException {
    Set<Path> sources = new TreeSet<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
        sources.addAll(
            files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toSet()));
      }
    }
    return sources;
  }
}
