package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.MatrixPage;

/** Who speaks about which country, how often; a cell leads to its statements. */
final class MatrixRoute implements Route {
  private static final int ROWS = 25;
  private static final int COLUMNS = 20;
  private static final String SIMPLY = "none";

  private final Pages pages;
  private final Statements statements;
  private final Things things;

  MatrixRoute(Pages pages, Statements statements, Things things) {
    this.pages = pages;
    this.statements = statements;
    this.things = things;
  }

  @Override
  public Reply answer(Request request) {
    UrlQuery query = request.query();
    String by = query.first("by").orElse("country");
    Facet who =
        switch (by) {
          case "country" -> Facet.FOR;
          case "speaker" -> Facet.SPEAKER;
          case "office" -> Facet.OFFICE;
          default ->
              throw HttpProblem.badRequest("by=" + by + ": expected country, speaker or office");
        };
    Selection selection = statements.selection(query).with(Facet.MODALITY, SIMPLY);
    StatementIndex index = statements.index();
    BitSet rows = index.rows(selection);
    BitSet known = new BitSet();
    known.or(rows);
    List<Counts.Pair> pairs = Counts.pairs(index.column(who), index.column(Facet.COUNTRY), known);
    List<String> speakers = most(pairs, true, ROWS);
    List<String> countries = most(pairs, false, COLUMNS);
    MatrixPage page = page(query, who, by, pairs, speakers, countries);
    return pages.page(
        "matrix",
        pages.asked(pages.frame("Who speaks about whom", "matrix"), "matrix", query),
        page);
  }

  private static List<String> most(List<Counts.Pair> pairs, boolean one, int most) {
    Map<String, Integer> sums = new HashMap<>();
    pairs.forEach(
        pair -> sums.merge(one ? pair.one() : pair.other(), pair.statements(), Integer::sum));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private MatrixPage page(
      UrlQuery query,
      Facet who,
      String by,
      List<Counts.Pair> pairs,
      List<String> speakers,
      List<String> countries) {
    Map<String, Integer> counts = new HashMap<>();
    pairs.forEach(pair -> counts.put(pair.one() + " " + pair.other(), pair.statements()));
    int most = pairs.isEmpty() ? 1 : pairs.getFirst().statements();
    UrlQuery others = query.without("by").with("modality", SIMPLY);
    List<MatrixPage.Row> rows = new ArrayList<>();
    for (String speaker : speakers) {
      UrlQuery ofRow = others.with(who.parameter(), ShortNames.of(who, speaker));
      List<MatrixPage.Cell> cells =
          countries.stream()
              .map(
                  country -> {
                    int count = counts.getOrDefault(speaker + " " + country, 0);
                    return cell(ofRow, speaker, country, count, most);
                  })
              .toList();
      int total = cells.stream().mapToInt(MatrixPage.Cell::count).sum();
      rows.add(new MatrixPage.Row(things.link(speaker), total, cells));
    }
    return new MatrixPage(
        by,
        choices(query, by),
        countries.stream().map(things::link).toList(),
        rows,
        pairs.size() > rows.size() * countries.size()
            ? shownOnly(rows.size(), countries.size())
            : "",
        query.first("since").orElse(""),
        query.first("until").orElse(""));
  }

  /** A count that leads to the statements it counts. */
  private MatrixPage.Cell cell(
      UrlQuery ofRow, String speaker, String country, int count, int most) {
    UrlQuery statements = ofRow.with("country", ShortNames.of(Facet.COUNTRY, country));
    return new MatrixPage.Cell(
        count,
        pages.site().at("/statements" + statements.written()),
        shade(count, most),
        things.label(speaker) + " on " + things.label(country));
  }

  private static String shownOnly(int speakers, int countries) {
    return "Shown are the "
        + speakers
        + " who speak most, and the "
        + countries
        + " countries that are meant most; the data has all.";
  }

  /** By powers, so that small counts differ too. */
  static int shade(int count, int most) {
    return count == 0 ? 0 : Math.max(1, (int) Math.round(9 * Math.log1p(count) / Math.log1p(most)));
  }

  private List<Link> choices(UrlQuery query, String by) {
    return List.of("country", "speaker", "office").stream()
        .map(
            one ->
                new Link(
                    "by " + one,
                    one.equals(by)
                        ? ""
                        : pages.site().at("/matrix" + query.with("by", one).written())))
        .toList();
  }
}
