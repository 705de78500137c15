package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Labels given on the command line: in a file, one a line, or in a list with commas. */
final class LabelList {
  private LabelList() {}

  /** The labels, without colons behind them; a line that begins with # is a comment. */
  static List<String> read(String fileOrList) {
    try {
      Path file = Path.of(fileOrList);
      Stream<String> printed =
          Files.isRegularFile(file)
              ? Files.readAllLines(file).stream()
              : Arrays.stream(fileOrList.split(",", -1));
      return printed
          .map(String::strip)
          .filter(label -> !label.startsWith("#"))
          .map(
              label -> label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label)
          .filter(label -> !label.isEmpty())
          .toList();
    } catch (InvalidPathException e) {
      return Arrays.stream(fileOrList.split(",", -1)).map(String::strip).toList();
    } catch (IOException e) {
      throw new UsageException("--labels " + fileOrList + ": cannot be read; is it text in UTF-8?");
    }
  }
}
