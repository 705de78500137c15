package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Input;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Pipeline.Overrides;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Metadata;
import org.onrecord.rdf.Provenance;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and what the user says of it over what the documents say themselves. */
final class ReadingOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The identity of the document (one input only).")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TEXT", description = "The document's title.")
  private @Nullable String title;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which the words were said.")
  private @Nullable LocalDate date;

  @Option(names = "--url", paramLabel = "URL", description = "The document's canonical address.")
  private @Nullable String url;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the document.")
  private @Nullable String publisher;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "transcript, article or speech; else told by content.")
  private @Nullable DocumentKind kind;

  /** The inputs in order. */
  Inputs inputs(Terminal terminal) {
    Inputs listed = Inputs.of(paths, terminal.in());
    if (id == null) {
      return listed;
    }
    if (listed.inputs().size() > 1) {
      throw new UsageException(
          "--id names one document, but " + listed.inputs().size() + " inputs were given");
    }
    String identity = id;
    return new Inputs(
        listed.inputs().stream().map(input -> new Input(input.source(), identity)).toList(),
        listed.failures());
  }

  /** What makes an extraction with these options: they are part of its provenance. */
  Provenance provenance(String registerDigest, String overridesDigest) {
    String options =
        Stream.of(
                option("title", title),
                option("date", date),
                option("url", url),
                option("publisher", publisher),
                option("kind", kind),
                option("overrides", overridesDigest.isEmpty() ? null : overridesDigest))
            .filter(o -> !o.isEmpty())
            .collect(Collectors.joining(" "));
    return new Provenance(Version.current(), options, registerDigest);
  }

  private static String option(String name, @Nullable Object value) {
    return value == null ? "" : "--" + name + "=" + value;
  }

  Overrides overrides() {
    return new Overrides(kind, new Metadata(title, date, url, publisher, null, null, List.of()));
  }
}
