package org.onrecord.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Exported;
import org.onrecord.export.Extent;
import org.onrecord.query.GivenDate;
import org.onrecord.query.QueryException;
import picocli.CommandLine.Option;

/** Which documents are published, and whether with their words. */
final class ExtentOptions {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only documents of this day, month or year, and later ones.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only documents of this day, month or year, and earlier ones.")
  private @Nullable String until;

  @Option(
      names = "--without-text",
      description =
          "Leave the words out, of documents and of statements, where they may not be published;"
              + " their places and digests stay.")
  private boolean withoutText;

  /**
   * @throws UsageException where a date is none
   */
  Extent extent() {
    Extent extent = Extent.between(day("--since", since, false), day("--until", until, true));
    return withoutText ? extent.withoutText() : extent;
  }

  private static @Nullable LocalDate day(String option, @Nullable String given, boolean end) {
    try {
      return given == null ? null : end ? GivenDate.last(given) : GivenDate.first(given);
    } catch (QueryException e) {
      throw new UsageException(option + " " + e.getMessage());
    }
  }

  /** A choice is told, since what it leaves out is not seen in the output. */
  void tell(Exported exported, Terminal terminal) {
    if (since != null || until != null) {
      terminal.say(
          "onrecord: "
              + exported.documents()
              + " documents written"
              + (exported.undated() == 0
                  ? ""
                  : "; " + exported.undated() + " without a date were left out"));
    }
  }
}
