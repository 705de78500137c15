package org.onrecord.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries of a resource file of this package: one a line, without blank lines and comments
 * ({@code #}).
 */
final class ResourceLines {

  private ResourceLines() {}

  static Set<String> of(String file) {
    InputStream in = ResourceLines.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalArgumentException("no resource " + file);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
