package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;

/**
 * Writes what a store holds.
 *
 * <p>The sorted output depends on the content only: the register first, then the documents by IRI,
 * each sorted. So two exports are the same bytes, in whatever order the documents came in. Memory
 * holds one document at a time, and the register.
 */
public final class Exporter {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private final Store store;
  private final Base base;

  public Exporter(Store store) {
    this(store, Base.OWN);
  }

  public Exporter(Store store, Base base) {
    this.store = store;
    this.base = base;
  }

  /**
   * Writes in order; the stream stays open.
   *
   * @throws org.onrecord.store.StoreException when the database is damaged, before anything is
   *     written or, where that shows only then, after
   */
  public Exported export(Extent extent, ExportFormat format, OutputStream out) throws IOException {
    store.assertWhole();
    return inOneTransaction(
        contents -> new SortedExport(contents, extent, TripleSink.of(format, base, out)).written());
  }

  /**
   * Writes as the triples lie in the store, which is faster; the stream stays open.
   *
   * @param format N-Triples or N-Quads
   */
  public Exported exportUnsorted(Extent extent, ExportFormat format, OutputStream out)
      throws IOException {
    if (format != ExportFormat.NTRIPLES && format != ExportFormat.NQUADS) {
      throw new IllegalArgumentException(format.word() + " cannot be written unsorted");
    }
    return inOneTransaction(
        contents ->
            new UnsortedExport(contents, extent, TripleSink.of(format, base, out)).written());
  }

  /**
   * Writes a description of the data set with its statistics, in Turtle (VoID, DCAT, SPARQL service
   * description); the stream stays open.
   */
  public void describe(Publication publication, OutputStream out) throws IOException {
    inOneTransaction(
        contents -> {
          new DatasetDescription(DatasetStatistics.of(contents), publication, base).write(out);
          return true;
        });
  }

  /** Runs in one read transaction; errors of writing come out as they are. */
  private <T> T inOneTransaction(Function<StoreContents, T> writing) throws IOException {
    try {
      return store.read(dataset -> writing.apply(new StoreContents(dataset)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
