package org.onrecord.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.vocab.Prefixes;

/**
 * Questions of researchers, each with the SPARQL that answers it in at most ten lines: to learn
 * from and to change. They take no parameters.
 */
public final class ExampleQueries {
  private static final String FOLDER = "/org/onrecord/queries/examples/";
  private static final String SUMMARY = "#+ summary: ";

  private ExampleQueries() {}

  /**
   * One question.
   *
   * @param name letters and hyphens
   * @param summary the question in words
   * @param sparql without declarations of prefixes
   */
  public record Example(String name, String summary, String sparql) {

    /** The same for any endpoint: with the prefixes that it uses. */
    public String declared() {
      StringBuilder text = new StringBuilder();
      for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
        if (sparql.matches("(?s).*(?<![\\w?])" + prefix.getKey() + ":.*")) {
          text.append("PREFIX ")
              .append(prefix.getKey())
              .append(": <")
              .append(prefix.getValue())
              .append(">\n");
        }
      }
      return text.append(sparql).toString();
    }
  }

  /** All, by name. */
  public static List<Example> all() {
    return resource("index").lines().map(ExampleQueries::example).toList();
  }

  public static Optional<Example> find(String name) {
    return all().stream().filter(example -> example.name().equals(name)).findFirst();
  }

  private static Example example(String name) {
    String text = resource(name + ".rq");
    int end = text.indexOf('\n');
    if (!text.startsWith(SUMMARY) || end < 0) {
      throw new IllegalStateException("no summary in the example " + name);
    }
    return new Example(name, text.substring(SUMMARY.length(), end), text.substring(end + 1));
  }

  private static String resource(String name) {
    try (InputStream in = ExampleQueries.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no example " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
