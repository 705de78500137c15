package org.onrecord.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Extractor;
import org.onrecord.ingest.Input;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Pipeline;
import org.onrecord.ingest.Pipeline.Overrides;
import org.onrecord.language.Language;
import org.onrecord.link.LinkOverrides;
import org.onrecord.link.Linker;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Metadata;
import org.onrecord.rdf.Provenance;
import org.onrecord.read.Columns;
import org.onrecord.read.Columns.Field;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;
import org.onrecord.text.WrittenDays.Order;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, and what the user says of it over what the documents say themselves. */
final class ReadingOptions {
  private final Language language = Language.english();

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

  @Option(
      names = "--labels",
      paramLabel = "FILE|LIST",
      description = {
        "The labels of turns, where they are not found by themselves: a list with commas, or a file"
            + " with one a line. These speak wherever they open a line, and no others do."
      })
  private @Nullable String labels;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description =
          "The column or key of CSV or JSON that holds the text, where it has another name.")
  private @Nullable String textColumn;

  @Option(names = "--speaker-column", paramLabel = "NAME", description = "… that holds who speaks.")
  private @Nullable String speakerColumn;

  @Option(names = "--title-column", paramLabel = "NAME", description = "… that holds the title.")
  private @Nullable String titleColumn;

  @Option(names = "--date-column", paramLabel = "NAME", description = "… that holds the day.")
  private @Nullable String dateColumn;

  @Option(names = "--url-column", paramLabel = "NAME", description = "… that holds the address.")
  private @Nullable String urlColumn;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      converter = OrderOfNumbers.class,
      description =
          "month-first or day-first: how CSV and JSON write days such as 5/6/2013; else told by the"
              + " other rows.")
  private @Nullable Order dateOrder;

  /** {@code month-first} and {@code day-first}. */
  static final class OrderOfNumbers implements ITypeConverter<Order> {
    @Override
    public Order convert(String value) {
      return switch (value) {
        case "month-first" -> Order.MONTH_FIRST;
        case "day-first" -> Order.DAY_FIRST;
        default ->
            throw new TypeConversionException(
                "expected month-first or day-first, but was '" + value + "'");
      };
    }
  }

  /** The paths as they were given. */
  List<String> paths() {
    return paths;
  }

  /** The labels that the user says speak; empty where they are to be found. */
  List<String> labels() {
    if (labels == null) {
      return List.of();
    }
    List<String> given = LabelList.read(labels);
    if (given.isEmpty()) {
      throw new UsageException(
          "--labels names no label; give a list such as 'Question,Ms Kern', or a file with one a"
              + " line");
    }
    return given;
  }

  /** Begins to make what finds what is said, with the labels given. */
  CompletableFuture<Extractor> extractor() {
    return CompletableFuture.supplyAsync(() -> new Extractor(language, labels()));
  }

  /**
   * From inputs to findings.
   *
   * @param extractor as begun before the register was loaded: it and the linker read their lists at
   *     the same time, which takes half of the start
   */
  Pipeline pipeline(
      CompletableFuture<Extractor> extractor, Register register, LinkOverrides overrides) {
    Linker linker = new Linker(register, overrides, language);
    return new Pipeline(SourceReaders.all(columns()), extractor.join(), linker, overrides());
  }

  /** What the columns of CSV and the keys of JSON hold. */
  Columns columns() {
    Columns columns = Columns.usual();
    for (Map.Entry<Field, String> named : namedColumns().entrySet()) {
      columns = columns.with(named.getKey(), named.getValue());
    }
    return dateOrder == null ? columns : columns.with(dateOrder);
  }

  private Map<Field, String> namedColumns() {
    Map<Field, String> named = new EnumMap<>(Field.class);
    put(named, Field.TEXT, textColumn);
    put(named, Field.SPEAKER, speakerColumn);
    put(named, Field.TITLE, titleColumn);
    put(named, Field.DATE, dateColumn);
    put(named, Field.URL, urlColumn);
    return named;
  }

  private static void put(Map<Field, String> named, Field field, @Nullable String column) {
    if (column != null) {
      named.put(field, column);
    }
  }

  /** The inputs in order. */
  Inputs inputs(Terminal terminal) {
    if (id != null && id.isBlank()) {
      throw new UsageException("--id is empty; give the document's identity, or leave it out");
    }
    Inputs listed = Inputs.of(paths, terminal.in());
    String single = id != null ? "--id" : url != null ? "--url" : null;
    if (single != null && listed.inputs().size() > 1) {
      throw new UsageException(
          single + " names one document, but " + listed.inputs().size() + " inputs were given");
    }
    if (id == null) {
      return listed;
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
                option("labels", labels == null ? null : String.join(",", labels())),
                option("columns", namedColumns().isEmpty() ? null : namedColumns()),
                option("date-order", dateOrder),
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
