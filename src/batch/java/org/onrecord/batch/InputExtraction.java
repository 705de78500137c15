package org.onrecord.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.jena.graph.Triple;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.onrecord.ingest.Input;
import org.onrecord.ingest.Outcome;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.ZipArchive;
import org.onrecord.vocab.Iris;

/**
 * Inputs to rows: what {@code ingest} does with an input, without a store. One bad input is a row
 * of failures and nothing else. Rows of one document at a time are in memory.
 */
final class InputExtraction {
  private static final String NOBODY_SPEAKS =
      "nobody speaks in it: no turn label, no quotation, no reported speech was found, so nothing"
          + " is stored; for a speech without labels run ingest with --kind speech";

  private static final String NO_ID =
      "a row has no id of its own, so its document has no identity; give the column 'id'";

  private final SharedPipeline shared;
  private final TaskWatch watch;

  InputExtraction(SharedPipeline shared, TaskWatch watch) {
    this.shared = shared;
    this.watch = watch;
  }

  /** The rows of a file, made as they are asked for. */
  Iterator<Row> rows(InputFile file, Configuration hadoop) {
    watch.before(file.name());
    if (!file.isArchive()) {
      return rows(new Input(new HadoopSource(file, hadoop), file.id()), file.place());
    }
    try {
      Path copy = Files.createTempFile("onrecord", ".zip");
      TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> delete(copy));
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.path());
      path.getFileSystem(hadoop)
          .copyToLocalFile(false, path, new org.apache.hadoop.fs.Path(copy.toUri()), true);
      return packed(file, copy);
    } catch (IOException e) {
      return one(
          failure(
              file.place(),
              new Failed(file.name(), "", "cannot be copied: " + e.getMessage(), "try again")));
    }
  }

  private Iterator<Row> packed(InputFile file, Path copy) {
    try {
      return new Flattened<>(
          ZipArchive.files(copy).iterator(),
          packed -> rows(new Input(packed.source(), file.id() + packed.path()), file.place()));
    } catch (ReadException e) {
      String message = String.valueOf(e.getMessage());
      return one(
          failure(
              file.place(),
              Failed.of(file.name(), file.name() + message.substring(copy.toString().length()))));
    }
  }

  private static Iterator<Row> one(Row row) {
    return List.of(row).iterator();
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a document that is a row of a table.
   *
   * @param id of the table; the row's own id is put after it
   * @param nth its place in the piece
   */
  Iterator<Row> namedRows(Source row, String id, long place, int nth) {
    watch.before(row.name());
    Input input = new Input(row, id);
    try {
      List<Document> documents = shared.pipeline().read(input);
      return documents.size() == 1 && !documents.getFirst().id().equals(id)
          ? rows(input, documents.getFirst(), place, nth).iterator()
          : one(failure(input, place, new ReadException(row.name(), NO_ID)));
    } catch (ReadException e) {
      return one(failure(input, place, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return one(failure(input, place, Outcome.defect(input, e)));
    }
  }

  private Iterator<Row> rows(Input input, long place) {
    List<Document> documents;
    try {
      documents = shared.pipeline().read(input);
    } catch (ReadException e) {
      return one(failure(input, place, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return one(failure(input, place, Outcome.defect(input, e)));
    }
    return new Flattened<>(
        IntStream.range(0, documents.size()).iterator(),
        nth -> rows(input, documents.get(nth), place, nth).iterator());
  }

  private List<Row> rows(Input input, Document document, long place, int nth) {
    try {
      Findings findings = shared.pipeline().findings(document);
      if (findings.utterances().isEmpty()) {
        return List.of(failure(input, place, new ReadException(document.source(), NOBODY_SPEAKS)));
      }
      List<Triple> triples = shared.mapper().map(findings);
      List<String> violations = shared.shapes().check(triples);
      if (!violations.isEmpty()) {
        return List.of(failure(input, place, broken(document, violations.getFirst())));
      }
      String iri = Iris.document(document.id());
      var date = findings.metadata().date();
      return new DocumentRows(
              new FoundRow.Of(place, nth, iri, date == null ? null : date.getYear()), iri)
          .of(findings, triples);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(failure(input, place, Outcome.defect(input, e)));
    }
  }

  private static ReadException broken(Document document, String violation) {
    return new ReadException(
        document.source(),
        "gives a graph that breaks the shapes, which is a defect of OnRecord ("
            + violation
            + "); please report it");
  }

  private static Row failure(Input input, long place, ReadException problem) {
    return failure(place, Failed.of(input.source().name(), String.valueOf(problem.getMessage())));
  }

  static Row failure(long place, Failed failed) {
    return FoundRow.of(
        FoundRow.FAILURES,
        new FoundRow.Of(place, 0, null, null),
        RowFactory.create(failed.file(), failed.place(), failed.what(), failed.advice()));
  }
}
