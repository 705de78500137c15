package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows. In a block {@code ```console} each line {@code $ ./onrecord …} is
 * run, and the lines up to the next one must be its standard output; a line {@code …} stands for
 * any lines. The folder {@code example} lies in a temporary one; a block {@code ```…
 * title=example/…} is a file in it.
 */
final class ReadmeTest {
  private static final String PROMPT = "$ ./onrecord ";
  private static final String ANY_LINES = "…";
  private static final String EXAMPLE = "example";

  /** A file whose content a block shows: matches "sparql title=example/mine/names.rq". */
  private static final Pattern SHOWN_FILE = Pattern.compile(" title=(example/\\S+)$");

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> whatTheReadmeShowsIsWhatHappens() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Block block : blocks(Files.readAllLines(Path.of("README.md")))) {
      if (block.info().equals("console")) {
        examples.addAll(examples(block));
      }
      Matcher file = SHOWN_FILE.matcher(block.info());
      if (file.find()) {
        Path shown = folder.resolve(file.group(1));
        Files.createDirectories(shown.getParent());
        Files.write(shown, block.lines());
      }
    }
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(e -> DynamicTest.dynamicTest("line " + e.line() + ": " + e.command(), e::check));
  }

  private record Block(String info, int line, List<String> lines) {}

  private static List<Block> blocks(List<String> readme) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < readme.size(); i++) {
      if (readme.get(i).startsWith("```")) {
        int start = i++;
        while (!readme.get(i).equals("```")) {
          i++;
        }
        blocks.add(
            new Block(readme.get(start).substring(3), start + 1, readme.subList(start + 1, i)));
      }
    }
    return blocks;
  }

  private static List<Example> examples(Block block) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      if (line.startsWith(PROMPT)) {
        examples.add(
            new Example(block.line() + i + 1, line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (!examples.isEmpty()) {
        examples.getLast().expected().add(line);
      }
    }
    return examples;
  }

  private record Example(int line, String command, List<String> expected) {

    void check() {
      CommandRun run = CommandRun.of(arguments());
      assertThat(run.code()).as("exit code of %s, which said: %s", command, run.err()).isZero();
      List<String> wanted = new ArrayList<>(expected);
      while (!wanted.isEmpty() && wanted.getLast().isEmpty()) {
        wanted.removeLast();
      }
      if (!wanted.isEmpty()) {
        assertThat(matches(wanted, run.out().lines().map(String::stripTrailing).toList()))
            .as("README line %d: %s printed%n%s", line, command, run.out())
            .isTrue();
      }
    }

    private static boolean matches(List<String> wanted, List<String> printed) {
      if (wanted.isEmpty()) {
        return printed.isEmpty();
      }
      if (wanted.getFirst().strip().equals(ANY_LINES)) {
        List<String> rest = wanted.subList(1, wanted.size());
        for (int i = 0; i <= printed.size(); i++) {
          if (matches(rest, printed.subList(i, printed.size()))) {
            return true;
          }
        }
        return false;
      }
      return !printed.isEmpty()
          && wanted.getFirst().stripTrailing().equals(printed.getFirst())
          && matches(wanted.subList(1, wanted.size()), printed.subList(1, printed.size()));
    }

    /**
     * The words of the command as a shell would split them; files of the README lie in the test's
     * folder.
     */
    private String[] arguments() {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      boolean quoted = false;
      char mark = 0;
      for (char c : (command + ' ').toCharArray()) {
        if (quoted) {
          if (c == mark) {
            quoted = false;
          } else {
            word.append(c);
          }
        } else if (c == '"' || c == '\'') {
          quoted = true;
          mark = c;
        } else if (c == ' ') {
          if (!word.isEmpty()) {
            words.add(located(word.toString()));
          }
          word.setLength(0);
        } else {
          word.append(c);
        }
      }
      return words.toArray(String[]::new);
    }

    private static String located(String word) {
      return word.equals(EXAMPLE) || word.startsWith(EXAMPLE + "/")
          ? folder.resolve(word).toString()
          : word;
    }
  }
}
