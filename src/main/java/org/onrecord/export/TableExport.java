package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoredDocument;
import org.onrecord.store.WholePath;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/**
 * Writes documents, utterances, statements and speakers as tables (CSV) into a folder, with a
 * description of the columns (CSV on the Web). Ordered by document and place, so that equal stores
 * give equal bytes; memory holds one document and the speakers. The folder appears when it is
 * whole.
 */
public final class TableExport {
  /** What describes the columns, for people and for readers of CSV on the Web. */
  private static final String METADATA = "csv-metadata.json";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);
  private static final Node SPEAKER = NodeFactory.createURI(Rec.SPEAKER);

  private final Store store;
  private final Base base;

  public TableExport(Store store, Base base) {
    this.store = store;
    this.base = base;
  }

  /**
   * Writes the tables.
   *
   * @param folder missing or empty
   */
  public Exported export(Extent extent, Path folder) throws IOException {
    store.assertWhole();
    Exported[] exported = new Exported[1];
    try {
      WholePath.folder(
          folder,
          part ->
              exported[0] =
                  store.read(dataset -> tables(new StoreContents(dataset), extent, part)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return exported[0];
  }

  private Exported tables(StoreContents contents, Extent extent, Path folder) {
    try (Writing writing = new Writing(folder)) {
      List<StoredDocument> all = contents.documents();
      List<StoredDocument> chosen = all.stream().filter(extent::has).toList();
      for (StoredDocument document : chosen) {
        Node iri = NodeFactory.createURI(document.iri());
        List<Triple> triples = contents.triplesOf(iri);
        triples.removeIf(triple -> !extent.text() && triple.getPredicate().equals(TEXT));
        for (List<Triple> resource : ReadingOrder.of(iri, triples)) {
          writing.resource(resource);
        }
      }
      writing.speakers(contents.graph());
      describeColumns(folder);
      int undated =
          extent.isDated() ? (int) all.stream().filter(one -> one.date() == null).count() : 0;
      return new Exported(writing.rows, chosen.size(), undated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describeColumns(Path folder) throws IOException {
    try (InputStream in = TableExport.class.getResourceAsStream(METADATA)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no resource " + METADATA);
      }
      Files.copy(in, folder.resolve(METADATA));
    }
  }

  /** The open files of one export. */
  private final class Writing implements AutoCloseable {
    private final List<Table> tables = Table.ALL;
    private final List<CSVPrinter> printers = new ArrayList<>();
    private final TreeSet<String> speakers = new TreeSet<>();
    private long rows;

    Writing(Path folder) throws IOException {
      for (Table table : tables) {
        Writer out =
            new BufferedWriter(
                Files.newBufferedWriter(
                    folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8),
                1 << 16);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printers.add(printer);
        printer.printRecord(table.header());
      }
    }

    void resource(List<Triple> triples) throws IOException {
      for (Triple triple : triples) {
        if (triple.getPredicate().equals(SPEAKER)) {
          speakers.add(triple.getObject().getURI());
        }
      }
      for (int i = 0; i < tables.size(); i++) {
        if (tables.get(i).holds(triples)) {
          row(i, triples);
        }
      }
    }

    private void row(int table, List<Triple> triples) throws IOException {
      printers.get(table).printRecord(tables.get(table).row(triples, base));
      rows++;
    }

    /** Those who speak, by IRI. */
    void speakers(Graph graph) throws IOException {
      int table = tables.indexOf(Table.SPEAKERS);
      for (String speaker : speakers) {
        List<Triple> triples =
            graph.find(NodeFactory.createURI(speaker), Node.ANY, Node.ANY).toList();
        triples.sort(TripleOrder.BY_TERMS);
        if (!triples.isEmpty()) {
          row(table, triples);
        }
      }
    }

    @Override
    public void close() throws IOException {
      for (CSVPrinter printer : printers) {
        printer.close(true);
      }
    }
  }
}
