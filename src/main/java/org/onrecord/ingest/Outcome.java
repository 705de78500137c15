package org.onrecord.ingest;

import java.util.List;
import org.onrecord.read.ReadException;

/**
 * What came of one input.
 *
 * @param <D> what is made of a document of it
 */
public sealed interface Outcome<D> {
  Input input();

  /** It was read; a source may hold several documents. */
  public record Found<D>(Input input, List<D> documents) implements Outcome<D> {
    public Found {
      documents = List.copyOf(documents);
    }
  }

  /**
   * What is said of an input that brought the program down: it must not take the other documents
   * with it.
   */
  static ReadException defect(Input input, Throwable cause) {
    String problem =
        cause instanceof Error
            ? "is too large or too deeply nested to process (" + cause + "); split it"
            : "cannot be processed, which is a defect of OnRecord; please report it ("
                + cause
                + ")";
    return new ReadException(input.source().name(), null, problem, cause);
  }

  /** It could not be read, and the message says why and what to do. */
  record Failed<D>(Input input, ReadException problem) implements Outcome<D> {}
}
