package org.onrecord.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.serve.pages.HomePage;
import org.onrecord.serve.pages.Link;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/** The first page, and the list of documents. */
final class HomeRoute implements Route {
  private static final int NEWEST = 12;
  private static final int LISTED = 100;

  private final Pages pages;
  private final Store store;
  private final Statements statements;
  private final Things things;
  private @Nullable List<StoredDocument> documents;

  HomeRoute(Pages pages, Store store, Statements statements, Things things) {
    this.pages = pages;
    this.store = store;
    this.statements = statements;
    this.things = things;
  }

  @Override
  public Reply answer(Request request) {
    List<StoredDocument> documents = newestFirst();
    if (request.path().equals("/documents")) {
      return list(request, documents);
    }
    if (!request.path().equals("/")) {
      throw HttpProblem.notFound("there is nothing at " + request.path());
    }
    StatementIndex index = statements.index();
    HomePage page =
        new HomePage(
            counts(documents.size(), index),
            documents.stream().limit(NEWEST).map(this::entry).toList(),
            tries(index),
            new TimeLine(index.column(Facet.MONTH), index.rows(Selection.ALL))
                .histogram(Selection.ALL, UrlQuery.NONE, pages.site().at("/statements")));
    return pages.page(
        "home", pages.asked(pages.frame("Who said what", ""), "documents", UrlQuery.NONE), page);
  }

  /** Read once: the store does not change while it is served. */
  private synchronized List<StoredDocument> newestFirst() {
    if (documents == null) {
      documents =
          store.documents().stream()
              .sorted(
                  Comparator.comparing(HomeRoute::date)
                      .reversed()
                      .thenComparing(StoredDocument::iri))
              .toList();
    }
    return documents;
  }

  private Reply list(Request request, List<StoredDocument> documents) {
    int from = Math.min(documents.size(), (Pages.number(request) - 1) * LISTED);
    HomePage page =
        new HomePage(
            List.of(),
            documents.subList(from, Math.min(documents.size(), from + LISTED)).stream()
                .map(this::entry)
                .toList(),
            List.of(),
            new org.onrecord.serve.pages.Histogram("month", "", List.of()));
    return Reply.of(
        Media.HTML,
        pages
            .templates()
            .page(
                "documents",
                pages.asked(pages.frame("Documents", "documents"), "documents", UrlQuery.NONE),
                new org.onrecord.serve.pages.DocumentsPage(
                    page.newest(), pages.paging(request, LISTED, documents.size()))));
  }

  private static String date(StoredDocument document) {
    return document.date() == null ? "" : document.date().toString();
  }

  private HomePage.Entry entry(StoredDocument document) {
    String title = document.title() == null ? document.id() : document.title();
    return new HomePage.Entry(
        date(document),
        new Link(title, pages.site().page(document.iri())),
        document.kind(),
        document.publisher() == null ? "" : document.publisher());
  }

  private List<Link> counts(int documents, StatementIndex index) {
    java.util.BitSet all = index.rows(Selection.ALL);
    return List.of(
        counted(documents, "documents", "/documents"),
        counted(index.size(), "statements", "/statements"),
        counted(Counts.of(index.column(Facet.SPEAKER), all).size(), "speakers", "/ask/speakers"),
        counted(Counts.of(index.column(Facet.COUNTRY), all).size(), "countries", "/map"),
        counted(Counts.of(index.column(Facet.TOPIC), all).size(), "topics", "/statements"));
  }

  private Link counted(int count, String what, String path) {
    return new Link(String.format(Locale.ROOT, "%,d", count) + " " + what, pages.site().at(path));
  }

  /** What this store can be asked: its most frequent speaker, countries and topic. */
  private List<Link> tries(StatementIndex index) {
    List<Link> tries = new ArrayList<>();
    java.util.BitSet all = index.rows(Selection.ALL);
    List<Counts.Count> speakers = Counts.of(index.column(Facet.SPEAKER), all);
    List<Counts.Count> countries = Counts.of(index.column(Facet.COUNTRY), all);
    if (!countries.isEmpty()) {
      tries.addAll(about(things.label(countries.getFirst().key()), speakers));
    }
    tries.add(new Link("Questions that nobody answered", pages.site().at("/ask/unanswered")));
    tries.add(new Link("Who speaks about whom", pages.site().at("/matrix")));
    return tries;
  }

  private List<Link> about(String country, List<Counts.Count> speakers) {
    List<Link> tries = new ArrayList<>();
    tries.add(asked(country + ": who said what about it?", "Who said what about " + country + "?"));
    if (!speakers.isEmpty()) {
      String speaker = things.label(speakers.getFirst().key());
      tries.add(
          asked(
              country + ": what did " + speaker + " say about it?",
              "What did " + speaker + " say about " + country + "?"));
    }
    tries.add(asked(country + ": who condemned it?", "Who condemned " + country + "?"));
    return tries;
  }

  /** A question, told so that no country needs its article. */
  private Link asked(String told, String question) {
    return new Link(told, pages.site().at("/search" + UrlQuery.NONE.with("q", question).written()));
  }
}
