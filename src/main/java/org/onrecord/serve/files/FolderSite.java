package org.onrecord.serve.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.export.Base;
import org.onrecord.export.Distribution;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Exporter;
import org.onrecord.export.Extent;
import org.onrecord.export.Publication;
import org.onrecord.export.TableExport;
import org.onrecord.export.TurtlePages;
import org.onrecord.serve.pages.FilePage;
import org.onrecord.serve.pages.Templates;
import org.onrecord.store.Store;
import org.onrecord.store.StoreContents;
import org.onrecord.store.StoredDocument;
import org.onrecord.store.WholePath;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Ontology;
import org.onrecord.vocab.Rec;

/**
 * Writes a store's documents and all things that they speak of as a folder of pages and Turtle
 * files, with dumps, tables and a description. Every IRI of ours in it resolves within it; the same
 * content gives the same bytes; the folder appears when it is whole.
 */
public final class FolderSite {
  private static final Node TEXT = NodeFactory.createURI(Rec.TEXT);
  private static final List<ExportFormat> DUMPS = List.of(ExportFormat.NTRIPLES, ExportFormat.TRIG);

  private final Store store;
  private final Base base;
  private final Extent extent;
  private final Publication publication;
  private final Templates templates = new Templates();

  /** How many pages there are. */
  public record Written(int documents, int things) {}

  public FolderSite(Store store, Base base, Extent extent, Publication publication) {
    this.store = store;
    this.base = base;
    this.extent = extent.with(Extent.OfRegister.NAMES);
    this.publication = publication;
  }

  /**
   * Writes all.
   *
   * @param folder missing or empty
   */
  public Written write(Path folder) throws IOException {
    Written[] written = new Written[1];
    WholePath.folderOfMany(
        folder,
        part -> {
          List<Distribution> dumps = dumps(part.resolve("dumps"));
          written[0] = pages(part, dumps);
          describe(part, dumps);
        });
    return written[0];
  }

  private List<Distribution> dumps(Path folder) throws IOException {
    Files.createDirectory(folder);
    List<Distribution> dumps = new ArrayList<>();
    for (ExportFormat format : DUMPS) {
      Path file = folder.resolve("graph." + format.extension() + ExportFormat.PACKED);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
        new Exporter(store, base).export(extent, format, out);
      }
      dumps.add(Distribution.of(file, base.iri() + "dumps/"));
    }
    Path tables = folder.resolve("tables");
    new TableExport(store, base).export(extent, tables);
    for (String table : List.of("documents", "speakers", "statements", "utterances")) {
      dumps.add(Distribution.of(tables.resolve(table + ".csv"), base.iri() + "dumps/tables/"));
    }
    return dumps;
  }

  private void describe(Path root, List<Distribution> dumps) throws IOException {
    Path data = root.resolve("dataset").resolve(FolderPaths.DATA);
    try (OutputStream out = Files.newOutputStream(data)) {
      new Exporter(store, base).describe(publication.in(dumps), out);
    }
  }

  private Written pages(Path root, List<Distribution> dumps) throws IOException {
    try {
      return store.read(
          dataset -> {
            try {
              return pages(new StoreContents(dataset), root, dumps);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Written pages(StoreContents contents, Path root, List<Distribution> dumps)
      throws IOException {
    List<StoredDocument> documents = contents.documents().stream().filter(extent::has).toList();
    TreeSet<String> things = spokenOf(contents, documents);
    TreeSet<String> shown = new TreeSet<>(things);
    documents.forEach(document -> shown.add(document.iri()));
    FolderPaths paths = new FolderPaths(root, shown);
    FolderNames names = new FolderNames(contents.graph());
    TurtlePages turtle = new TurtlePages(base);
    DocumentPages documentPages = new DocumentPages(paths, names);
    for (StoredDocument document : documents) {
      Node node = NodeFactory.createURI(document.iri());
      List<Triple> triples = contents.triplesOf(node);
      triples.removeIf(triple -> !extent.text() && triple.getPredicate().equals(TEXT));
      Path folder = folder(paths, document.iri());
      turtle.document(node, triples, folder.resolve(FolderPaths.DATA));
      List<List<Triple>> resources = TurtlePages.inReadingOrder(node, triples);
      html(folder, documentPages.page(document, base.of(document.iri()), resources));
    }
    ThingPages thingPages = new ThingPages(contents.graph(), paths, names, extent.text());
    for (String thing : things) {
      ThingPages.Thing page = thingPages.of(NodeFactory.createURI(thing), base.of(thing));
      Path folder = folder(paths, thing);
      html(folder, page.page());
      turtle.thing(page.triples(), folder.resolve(FolderPaths.DATA));
    }
    lists(new ListPages(contents.graph(), paths, names, base), documents, things, dumps, root);
    return new Written(documents.size(), things.size());
  }

  private void lists(
      ListPages lists,
      List<StoredDocument> documents,
      TreeSet<String> things,
      List<Distribution> dumps,
      Path root)
      throws IOException {
    html(root, lists.home(publication, documents, things, dumps));
    html(Files.createDirectories(root.resolve("ns")), lists.vocabulary());
    html(Files.createDirectories(root.resolve("dataset")), lists.dataset(publication, dumps));
    copy(Ontology.RESOURCE, root.resolve("ns").resolve(FolderPaths.DATA));
    copy("/org/onrecord/serve/files/site.css", root.resolve("site.css"));
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = FolderSite.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), file);
    }
  }

  /** What of the register, and which names, the documents speak of. */
  private static TreeSet<String> spokenOf(StoreContents contents, List<StoredDocument> documents) {
    TreeSet<String> things = new TreeSet<>();
    for (StoredDocument document : documents) {
      for (Triple triple : contents.triplesOf(NodeFactory.createURI(document.iri()))) {
        for (Node node : List.of(triple.getSubject(), triple.getObject())) {
          if (node.isURI() && node.getURI().startsWith(Iris.ID)) {
            things.add(node.getURI());
          }
        }
      }
    }
    things.addAll(schemes(contents, things));
    return things;
  }

  /** What the topics and acts among things belong to. */
  private static List<String> schemes(StoreContents contents, TreeSet<String> things) {
    return things.stream()
        .flatMap(
            thing ->
                contents
                    .graph()
                    .find(NodeFactory.createURI(thing), SKOS.inScheme.asNode(), Node.ANY)
                    .toList()
                    .stream())
        .map(triple -> triple.getObject().getURI())
        .distinct()
        .toList();
  }

  private static Path folder(FolderPaths paths, String iri) throws IOException {
    try {
      return Files.createDirectories(paths.folder(iri));
    } catch (FileSystemException e) {
      throw unplaced(iri, e);
    }
  }

  private void html(Path folder, FilePage page) throws IOException {
    try {
      Path file = folder.resolve(FolderPaths.PAGE);
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.writeString(file, templates.page(page));
    } catch (FileSystemException e) {
      throw unplaced(page.iri(), e);
    }
  }

  private static IOException unplaced(String iri, FileSystemException cause) {
    return new IOException(
        iri
            + ": its page has no place as a file ("
            + cause.getMessage()
            + "); ingest the document again with another --id",
        cause);
  }
}
