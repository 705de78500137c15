package org.onrecord.serve.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.export.Base;
import org.onrecord.export.Distribution;
import org.onrecord.export.Publication;
import org.onrecord.serve.pages.FileFact;
import org.onrecord.serve.pages.FilePage;
import org.onrecord.serve.pages.FileSection;
import org.onrecord.serve.pages.FileSection.FileItem;
import org.onrecord.serve.pages.Link;
import org.onrecord.store.StoredDocument;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** The pages that lead to others: the home page, the data set, the terms. */
final class ListPages {
  /** What the home page lists, by the IRI's part, with the property that counts statements. */
  private static final List<Listed> KINDS =
      List.of(
          new Listed("country/", "Countries", Rec.ABOUT),
          new Listed("topic/", "Topics", Rec.ON_TOPIC),
          new Listed("person/", "People in office", Rec.SPEAKER),
          new Listed("name/", "Other people", Rec.SPEAKER),
          new Listed("organisation/", "Organisations", Rec.ABOUT),
          new Listed("office/", "Offices", Rec.IN_OFFICE));

  private final Graph graph;
  private final FolderPaths paths;
  private final FolderNames names;
  private final Base base;

  private record Listed(String part, String heading, String counted) {}

  private record Counted(String iri, long count) {}

  ListPages(Graph graph, FolderPaths paths, FolderNames names, Base base) {
    this.graph = graph;
    this.paths = paths;
    this.names = names;
    this.base = base;
  }

  FilePage home(
      Publication publication,
      List<StoredDocument> documents,
      SortedSet<String> things,
      List<Distribution> dumps) {
    List<FileSection> sections = new ArrayList<>();
    sections.add(downloads("dumps/", dumps));
    for (Listed kind : KINDS) {
      List<FileItem> items = listed(kind, things);
      if (!items.isEmpty()) {
        sections.add(FileSection.list(kind.heading(), "By number of statements.", items));
      }
    }
    sections.add(FileSection.list("Documents", "Newest first.", documents(documents)));
    return new FilePage(
        publication.title(), "Data set", base.iri(), "", false, facts(publication, ""), sections);
  }

  private List<FileItem> documents(List<StoredDocument> documents) {
    return documents.stream()
        .sorted(Comparator.comparing(ListPages::day).reversed().thenComparing(StoredDocument::iri))
        .map(
            document ->
                new FileItem(
                    paths.link(
                        document.title() == null ? document.id() : document.title(),
                        "",
                        document.iri()),
                    day(document)))
        .toList();
  }

  private static String day(StoredDocument document) {
    return document.date() == null ? "" : document.date().toString();
  }

  private List<FileItem> listed(Listed kind, SortedSet<String> things) {
    Node by = NodeFactory.createURI(kind.counted());
    return things.stream()
        .filter(iri -> iri.startsWith(Iris.ID + kind.part()))
        .map(iri -> new Counted(iri, count(by, iri)))
        .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::iri))
        .map(
            counted ->
                new FileItem(
                    paths.link(names.of(counted.iri()), "", counted.iri()),
                    counted.count() == 0 ? "" : String.format(Locale.ROOT, "%,d", counted.count())))
        .toList();
  }

  private long count(Node property, String thing) {
    return graph
        .find(Node.ANY, property, NodeFactory.createURI(thing))
        .filterKeep(
            triple ->
                graph.contains(
                        triple.getSubject(), NodeFactory.createURI(Rec.IN_UTTERANCE), Node.ANY)
                    || property.getURI().equals(Rec.IN_OFFICE))
        .toList()
        .size();
  }

  FilePage dataset(Publication publication, List<Distribution> dumps) {
    return new FilePage(
        publication.title(),
        "Data set",
        base.iri() + "dataset",
        "../",
        true,
        facts(publication, "../"),
        List.of(downloads("../dumps/", dumps)));
  }

  private static List<FileFact> facts(Publication publication, String up) {
    List<FileFact> facts = new ArrayList<>();
    fact(facts, "licence", publication.licence());
    fact(facts, "publisher", publication.publisher());
    fact(facts, "creator", publication.creator());
    fact(facts, "issued", publication.issued() == null ? null : publication.issued().toString());
    fact(facts, "SPARQL endpoint", publication.endpoint());
    facts.add(
        new FileFact(
            "description", List.of(new Link("VoID and DCAT", up + "dataset/" + FolderPaths.DATA))));
    facts.add(
        new FileFact("vocabulary", List.of(new Link("terms", up + "ns/" + FolderPaths.PAGE))));
    return facts;
  }

  private static void fact(
      List<FileFact> facts, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      boolean leads = value.startsWith("http");
      facts.add(new FileFact(name, List.of(leads ? new Link(value, value) : Link.text(value))));
    }
  }

  private FileSection downloads(String folder, List<Distribution> dumps) {
    List<FileItem> items = new ArrayList<>();
    for (Distribution dump : dumps) {
      String name = dump.url().substring((base.iri() + "dumps/").length());
      items.add(
          new FileItem(
              new Link(name, folder + name),
              String.format(Locale.ROOT, "%,d bytes, SHA-256 %s", dump.bytes(), dump.sha256())));
    }
    items.add(
        new FileItem(
            new Link("tables/csv-metadata.json", folder + "tables/csv-metadata.json"),
            "what the columns of the tables mean (CSV on the Web)"));
    return FileSection.list("Downloads", "", items);
  }

  /** The terms of the ontology, each at its anchor. */
  FilePage vocabulary() {
    List<FileItem> items = new ArrayList<>();
    names
        .vocabulary()
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filterKeep(triple -> triple.getSubject().getURI().startsWith(Rec.NS))
        .toList()
        .stream()
        .sorted(Comparator.comparing(triple -> triple.getSubject().getURI()))
        .forEach(
            triple -> {
              String term = triple.getSubject().getURI().substring(Rec.NS.length());
              items.add(new FileItem(term, Link.text("rec:" + term), comment(triple.getSubject())));
            });
    return new FilePage(
        "The OnRecord vocabulary",
        "Ontology",
        Rec.NS,
        "../",
        true,
        List.of(),
        List.of(FileSection.list("Terms", "", items)));
  }

  private String comment(Node term) {
    return names.vocabulary().find(term, RDFS.comment.asNode(), Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }
}
