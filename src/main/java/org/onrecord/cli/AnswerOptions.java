package org.onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Answer;
import org.onrecord.query.AnswerFormat;
import org.onrecord.query.AnswerWriter;
import org.onrecord.query.Limits;
import org.onrecord.query.Screen;
import picocli.CommandLine.Option;

/** How an answer is limited and printed. */
final class AnswerOptions {
  /** A year. */
  private static final long LONGEST_SECONDS = 366L * 24 * 60 * 60;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, jsonl, xml, markdown or html; for graphs turtle, ntriples, jsonld"
              + " or rdfxml.")
  private @Nullable String format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Bold print and colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a"
              + " terminal, unless NO_COLOR is set.")
  private Colours colours = Colours.auto;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description = "Only these columns, in this order: --columns date,who,said.")
  private List<String> columns = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many rows; 0 for all. Default: ${DEFAULT-VALUE}.")
  private int limit = Limits.DEFAULT.maxRows();

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "Leave out so many rows first. Default: ${DEFAULT-VALUE}.")
  private int offset;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so long. Default: ${DEFAULT-VALUE}.")
  private long timeoutSeconds = Limits.DEFAULT.timeout().toSeconds();

  /**
   * @throws UsageException where they are none
   */
  Limits limits() {
    if (timeoutSeconds < 1 || timeoutSeconds > LONGEST_SECONDS) {
      throw new UsageException(
          "--timeout " + timeoutSeconds + ": expected seconds, 1 to " + LONGEST_SECONDS);
    }
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": expected a number of rows, or 0 for all");
    }
    return new Limits(
        Duration.ofSeconds(timeoutSeconds), limit == 0 ? 0 : Math.addExact(limit, offset));
  }

  /** Whether nothing was said of the format, so that people read it. */
  boolean isPlain() {
    return format == null && columns.isEmpty();
  }

  /** What shows the answer, as its user wants it. */
  Screen screen(Terminal terminal) {
    return colours.on(terminal.screen());
  }

  /** Prints an answer and says with which code to exit. */
  int print(Answer whole, Terminal terminal) throws IOException {
    Answer answer = chosen(afterOffset(whole));
    AnswerFormat chosen = format == null ? AnswerFormat.defaultFor(answer) : known(format);
    if (!chosen.fits(answer)) {
      throw new UsageException("--format " + format + " does not fit this answer; leave it out");
    }
    new AnswerWriter(chosen, screen(terminal), !columns.isEmpty()).write(answer, terminal.out());
    if (truncated(answer)) {
      terminal.say("onrecord: only the first " + limit + " rows are shown; --limit 0 shows all");
    }
    if (answer.isEmpty()) {
      terminal.say("onrecord: nothing found");
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.DONE;
  }

  private Answer afterOffset(Answer whole) {
    if (offset < 0) {
      throw new UsageException("--offset " + offset + ": expected 0 or more");
    }
    return offset > 0 && whole instanceof Answer.Rows rows
        ? new Answer.Rows(
            rows.variables(),
            rows.rows().subList(Math.min(offset, rows.rows().size()), rows.rows().size()),
            rows.truncated())
        : whole;
  }

  private Answer chosen(Answer whole) {
    if (columns.isEmpty() || !(whole instanceof Answer.Rows rows)) {
      return whole;
    }
    List<String> wanted = columns.stream().map(name -> name.strip().replace('-', '_')).toList();
    for (String name : wanted) {
      if (!rows.variables().contains(name)) {
        throw new UsageException(
            "--columns: there is no "
                + name
                + "; there are "
                + String.join(", ", rows.variables()));
      }
    }
    return new Answer.Rows(wanted, rows.rows(), rows.truncated());
  }

  private static AnswerFormat known(String format) {
    return AnswerFormat.of(format)
        .orElseThrow(
            () ->
                new UsageException(
                    "--format " + format + " is not known; see --help for those that are"));
  }

  private static boolean truncated(Answer answer) {
    return switch (answer) {
      case Answer.Rows rows -> rows.truncated();
      case Answer.Triples triples -> triples.truncated();
      case Answer.Truth truth -> false;
    };
  }
}
