package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Base;
import org.onrecord.export.Distribution;
import org.onrecord.export.Publication;
import org.onrecord.query.ExampleQueries;
import picocli.CommandLine.Option;

/** What the publisher of a data set says of it. */
final class PublicationOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "Name documents, people, countries and topics under this address instead of"
              + " https://w3id.org/onrecord/.")
  private String base = Base.OWN.iri();

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the data set.")
  private String title = Publication.TITLE;

  @Option(names = "--licence", paramLabel = "IRI", description = "Licence of the data set.")
  private @Nullable String licence;

  @Option(
      names = "--publisher",
      paramLabel = "IRI|NAME",
      description = "Who publishes the data set.")
  private @Nullable String publisher;

  @Option(names = "--creator", paramLabel = "IRI|NAME", description = "Who made the data set.")
  private @Nullable String creator;

  @Option(names = "--issued", paramLabel = "DAY", description = "Day of the publication.")
  private @Nullable LocalDate issued;

  @Option(
      names = "--endpoint",
      paramLabel = "IRI",
      description = "SPARQL endpoint at which the data set can be asked.")
  private @Nullable String endpoint;

  /**
   * @throws UsageException where it is no web address
   */
  Base base() {
    try {
      return new Base(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--base " + e.getMessage());
    }
  }

  /** The publication in these files, which will be had in the folder {@code dumps/}. */
  Publication publication(List<Path> files) throws IOException {
    List<Distribution> distributions = new ArrayList<>();
    for (Path file : files) {
      distributions.add(Distribution.of(file, base().iri() + "dumps/"));
    }
    return new Publication(
        title,
        address("--licence", licence),
        publisher,
        creator,
        issued,
        address("--endpoint", endpoint),
        distributions,
        ExampleQueries.all().stream()
            .map(one -> new Publication.Example(one.name(), one.summary(), one.declared()))
            .toList());
  }

  private static @Nullable String address(String option, @Nullable String given) {
    if (given != null && !given.matches("https?://[^\\s<>\"{}|^`\\\\]+")) {
      throw new UsageException(option + " " + given + ": expected a web address");
    }
    return given;
  }
}
