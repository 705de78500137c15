package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.serve.pages.ComparePage;
import org.onrecord.serve.pages.Link;

/** What several said about the same, each in a column. */
final class CompareRoute implements Route {
  private static final int NEWEST = 12;
  private static final int MOST = 4;
  private static final String SPEAKER = "speaker";

  private final Pages pages;
  private final Statements statements;
  private final StatementReader reader;
  private final Things things;

  CompareRoute(Pages pages, Statements statements, StatementReader reader, Things things) {
    this.pages = pages;
    this.statements = statements;
    this.reader = reader;
    this.things = things;
  }

  @Override
  public Reply answer(Request request) {
    UrlQuery query = request.query();
    List<String> speakers = query.all(SPEAKER);
    List<ComparePage.Side> sides = new ArrayList<>();
    for (String speaker : speakers.subList(0, Math.min(MOST, speakers.size()))) {
      sides.add(side(query.with(SPEAKER, speaker)));
    }
    return pages.page(
        "compare",
        sides.isEmpty()
            ? pages.frame("Compare", "compare")
            : pages.asked(pages.frame("Compare", "compare"), "compare", query),
        page(query, speakers, sides));
  }

  /** The form has fields for two at least. */
  private static ComparePage page(
      UrlQuery query, List<String> speakers, List<ComparePage.Side> sides) {
    List<String> fields = new ArrayList<>(speakers);
    while (fields.size() < 2) {
      fields.add("");
    }
    return new ComparePage(
        fields,
        query.first("country").orElse(""),
        query.first("topic").orElse(""),
        query.first("since").orElse(""),
        query.first("until").orElse(""),
        sides);
  }

  private ComparePage.Side side(UrlQuery query) {
    Selection selection = statements.selection(query);
    StatementIndex index = statements.index();
    BitSet rows = index.rows(selection);
    String speaker = selection.values().getOrDefault(Facet.SPEAKER, List.of("")).getFirst();
    List<String> newest =
        rows.stream().limit(NEWEST).mapToObj(row -> index.row(row).iri()).toList();
    Link who = things.link(speaker);
    return new ComparePage.Side(
        who,
        rows.cardinality(),
        pages.site().at("/statements" + query.written()),
        new TimeLine(index.column(Facet.MONTH), rows)
            .histogram(selection, query, pages.site().at("/statements")),
        reader.read(newest, query.first("words").orElse("")));
  }
}
