package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static String code(Path file) throws IOException {
    return COMMENT.matcher(Files.readString(file)).replaceAll("");
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
