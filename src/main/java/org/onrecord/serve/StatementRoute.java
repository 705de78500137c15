package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.PageFrame;
import org.onrecord.serve.pages.Paging;
import org.onrecord.serve.pages.StatementView;
import org.onrecord.serve.pages.StatementsPage;

/** Statements chosen by facets, newest first: as a page, as JSON with the facets, and as a feed. */
final class StatementRoute implements Route {
  static final int SIZE = 25;
  private static final String PATH = "/statements";
  private static final String HOW = "how";

  private final Pages pages;
  private final Statements statements;
  private final StatementReader reader;
  private final Things things;

  StatementRoute(Pages pages, Statements statements, StatementReader reader, Things things) {
    this.pages = pages;
    this.statements = statements;
    this.reader = reader;
    this.things = things;
  }

  @Override
  public Reply answer(Request request) {
    return switch (request.path()) {
      case PATH -> page(request);
      case PATH + ".json" -> json(request);
      case PATH + ".atom" -> feed(request);
      default -> throw HttpProblem.notFound("there is nothing at " + request.path());
    };
  }

  /** The statements on one page of the list. */
  private List<StatementView> shown(Request request, BitSet rows) {
    List<String> iris = new ArrayList<>();
    StatementIndex index = statements.index();
    int skip = (Pages.number(request) - 1) * SIZE;
    for (int row = rows.nextSetBit(0);
        row >= 0 && iris.size() < SIZE;
        row = rows.nextSetBit(row + 1)) {
      if (skip-- <= 0) {
        iris.add(index.row(row).iri());
      }
    }
    return reader.read(iris, request.query().first("words").orElse(""));
  }

  private Reply page(Request request) {
    UrlQuery query = request.query();
    Selection selection = statements.selection(query);
    StatementIndex index = statements.index();
    FacetLists facets = new FacetLists(index, things, pages.site().at(PATH));
    BitSet rows = index.rows(selection);
    String words = query.first("words").orElse("");
    StatementsPage page =
        new StatementsPage(
            "Statements",
            words,
            facets.chosen(query),
            tabs(query),
            facets.of(selection, query),
            facets.histogram(selection, query),
            shown(request, rows),
            pages.paging(request, SIZE, rows.cardinality()),
            hidden(query.without("words", "page", "all")),
            selection.depth() == 0
                ? "Counted are the words that a document itself gives to a speaker; what speakers"
                    + " report of others is left out."
                : "");
    PageFrame frame =
        pages.asked(pages.frame("Statements", "statements").searching(words), "statements", query);
    List<Link> data = new ArrayList<>(frame.data());
    data.add(new Link("Atom", pages.site().at(PATH + ".atom" + query.without("page").written())));
    return pages.page("statements", frame.withData(data, frame.query()), page);
  }

  private List<Link> tabs(UrlQuery query) {
    UrlQuery others = query.without(HOW, "page");
    List<String> how = query.all(HOW);
    return List.of(
        tab("All", others, how.isEmpty()),
        tab(
            "Own words",
            others.and(HOW, "turn").and(HOW, "direct"),
            how.equals(List.of("turn", "direct"))),
        tab(
            "Reported words",
            others.and(HOW, "mixed").and(HOW, "indirect"),
            how.equals(List.of("mixed", "indirect"))));
  }

  private Link tab(String text, UrlQuery query, boolean shown) {
    return new Link(text, shown ? "" : pages.site().at(PATH + query.written()));
  }

  static List<Link> hidden(UrlQuery query) {
    List<Link> hidden = new ArrayList<>();
    query.values().forEach((name, all) -> all.forEach(value -> hidden.add(new Link(name, value))));
    return hidden;
  }

  private Reply json(Request request) {
    Selection selection = statements.selection(request.query());
    StatementIndex index = statements.index();
    BitSet rows = index.rows(selection);
    Paging paging = pages.paging(request, SIZE, rows.cardinality());
    JsonObject result = new JsonObject();
    result.addProperty("total", rows.cardinality());
    JsonArray list = new JsonArray();
    shown(request, rows).forEach(statement -> list.add(StatementJson.of(statement)));
    result.add("statements", list);
    JsonObject facets = new JsonObject();
    for (Facet facet : Facet.values()) {
      if (facet != Facet.DOCUMENT) {
        facets.add(
            facet.parameter(),
            StatementJson.counts(facet, index.rows(selection, facet), index, things));
      }
    }
    result.add("facets", facets);
    if (!paging.next().isEmpty()) {
      result.addProperty("next", paging.next());
    }
    return linked(Reply.of(Media.JSON, StatementJson.text(result)), paging);
  }

  /** With links to the pages before and after (RFC 8288). */
  static Reply linked(Reply reply, Paging paging) {
    List<String> links = new ArrayList<>();
    if (!paging.next().isEmpty()) {
      links.add("<" + paging.next() + ">; rel=\"next\"");
    }
    if (!paging.previous().isEmpty()) {
      links.add("<" + paging.previous() + ">; rel=\"prev\"");
    }
    return links.isEmpty() ? reply : reply.with("Link", String.join(", ", links));
  }

  private Reply feed(Request request) {
    Selection selection = statements.selection(request.query());
    BitSet rows = statements.index().rows(selection);
    String query = request.query().without("page").written();
    return Reply.of(
        Media.ATOM,
        new AtomFeed(pages.site()).of(PATH + ".atom" + query, PATH + query, shown(request, rows)));
  }
}
