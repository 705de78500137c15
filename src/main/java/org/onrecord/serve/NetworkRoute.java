package org.onrecord.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.NetworkPage;

/** Who reports whom. */
final class NetworkRoute implements Route {
  private static final int KNOTS = 14;
  private static final int STEP = 34;
  private static final int LEFT = 300;
  private static final int RIGHT = 700;
  private static final int MOST = 500;

  /** So many rows has the table; who wants more asks for the data. */
  private static final int SHOWN = 100;

  private final Pages pages;
  private final Statements statements;
  private final Things things;

  NetworkRoute(Pages pages, Statements statements, Things things) {
    this.pages = pages;
    this.statements = statements;
    this.things = things;
  }

  /** Counted is every depth: reports in reports are what is asked for. */
  @Override
  public Reply answer(Request request) {
    UrlQuery query =
        request.query().has("depth") ? request.query() : request.query().with("depth", "99");
    Selection selection = statements.selection(query).with(Facet.MODALITY, "none");
    StatementIndex index = statements.index();
    List<NetworkPage.Row> rows =
        Counts.pairs(
                index.column(Facet.REPORTER), index.column(Facet.SPEAKER), index.rows(selection))
            .stream()
            .limit(MOST)
            .map(pair -> row(pair, query))
            .toList();
    return pages.page(
        "network",
        pages.asked(pages.frame("Who reports whom", "network"), "who-quotes-whom", request.query()),
        drawn(rows));
  }

  private NetworkPage.Row row(Counts.Pair pair, UrlQuery query) {
    UrlQuery of =
        query
            .with("modality", "none")
            .with("reporter", ShortNames.of(Facet.REPORTER, pair.one()))
            .with("speaker", ShortNames.of(Facet.SPEAKER, pair.other()));
    return new NetworkPage.Row(
        things.label(Facet.REPORTER, pair.one()),
        new Link(things.label(pair.other()), pages.site().at("/statements" + of.written())),
        pair.statements());
  }

  /** Who has no line to anybody on the other side is not drawn. */
  private static NetworkPage drawn(List<NetworkPage.Row> rows) {
    Set<String> reporters = places(rows, true).keySet();
    Set<String> sources = places(rows, false).keySet();
    List<NetworkPage.Row> drawn =
        rows.stream()
            .filter(row -> reporters.contains(row.reporter()))
            .filter(row -> sources.contains(row.said().text()))
            .toList();
    Map<String, Integer> left = places(drawn, true);
    Map<String, Integer> right = places(drawn, false);
    int most = rows.isEmpty() ? 1 : rows.getFirst().statements();
    List<NetworkPage.Edge> edges = new ArrayList<>();
    for (NetworkPage.Row row : drawn) {
      edges.add(
          edge(
              row,
              left.getOrDefault(row.reporter(), 0),
              right.getOrDefault(row.said().text(), 0),
              most));
    }
    return new NetworkPage(
        knots(left),
        knots(right),
        edges,
        rows.stream().limit(SHOWN).toList(),
        STEP * (1 + Math.max(1, Math.max(left.size(), right.size()))));
  }

  private static NetworkPage.Edge edge(NetworkPage.Row row, int from, int to, int most) {
    return new NetworkPage.Edge(
        String.format(
            Locale.ROOT,
            "M%d %d C%d %d %d %d %d %d",
            LEFT + 8,
            from,
            500,
            from,
            500,
            to,
            RIGHT - 8,
            to),
        String.format(Locale.ROOT, "%.1f", 1 + 9.0 * row.statements() / most),
        row.reporter() + " reports " + row.said().text() + ": " + row.statements());
  }

  /** The most frequent, from above. */
  private static Map<String, Integer> places(List<NetworkPage.Row> rows, boolean left) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    rows.forEach(
        row ->
            sums.merge(left ? row.reporter() : row.said().text(), row.statements(), Integer::sum));
    Map<String, Integer> places = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(KNOTS)
        .forEach(entry -> places.put(entry.getKey(), STEP * (places.size() + 1)));
    return places;
  }

  private static List<NetworkPage.Knot> knots(Map<String, Integer> places) {
    return places.entrySet().stream()
        .map(entry -> new NetworkPage.Knot(shortened(entry.getKey()), entry.getValue(), ""))
        .toList();
  }

  private static String shortened(String name) {
    return name.length() > 38 ? name.substring(0, 37) + "…" : name;
  }
}
