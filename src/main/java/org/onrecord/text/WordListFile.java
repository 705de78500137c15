package org.onrecord.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of words, or a small table of them, that the program carries: one entry a line, in UTF-8.
 * The one reader of such files.
 *
 * <p>Blanks around an entry do not count. A line that begins with {@code #} is a comment, unless it
 * is made of nothing but these signs and blanks ({@code # # #}, as press releases end).
 *
 * @param path where the file lies on the class path, from its root: {@code /org/onrecord/…}
 */
public record WordListFile(String path) {

  /** A file beside a class. */
  public static WordListFile beside(Class<?> type, String name) {
    return new WordListFile("/" + type.getPackageName().replace('.', '/') + "/" + name);
  }

  /**
   * The entries, in the order of the file.
   *
   * @throws IllegalArgumentException where there is no such file
   */
  public List<String> lines() {
    try (InputStream in = WordListFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("the program lacks its word list " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !isComment(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + path + " cannot be read", e);
    }
  }

  private static boolean isComment(String line) {
    return line.startsWith("#") && !line.chars().allMatch(c -> c == '#' || c == ' ');
  }
}
