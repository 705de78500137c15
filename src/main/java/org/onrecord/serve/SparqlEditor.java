package org.onrecord.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Answer;
import org.onrecord.query.Limits;
import org.onrecord.query.QueryException;
import org.onrecord.query.QueryRunner;
import org.onrecord.query.UnknownTerms;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.SparqlPage;
import org.onrecord.store.Store;
import org.onrecord.vocab.Prefixes;

/** The endpoint in a browser: an editor, and the answer below it. */
final class SparqlEditor implements Route {
  private static final int SHOWN = 500;
  private static final List<String> SCRIPTS =
      List.of(
          "/assets/codemirror/lib/codemirror.js",
          "/assets/codemirror/mode/sparql/sparql.js",
          "/assets/codemirror/addon/hint/show-hint.js",
          "/assets/codemirror/addon/edit/matchbrackets.js",
          "/assets/d3/dist/d3.min.js",
          "/assets/sparql.js");
  private static final List<String> STYLES =
      List.of(
          "/assets/codemirror/lib/codemirror.css", "/assets/codemirror/addon/hint/show-hint.css");
  private static final String FIRST =
      """
      SELECT ?date ?who ?words WHERE {
        ?statement a rec:Statement ;
          rec:date ?date ;
          rec:speaker/rdfs:label ?who ;
          rec:text ?words .
      }
      ORDER BY DESC(?date)
      LIMIT 20
      """;

  private final Pages pages;
  private final Store store;
  private final Limits limits;
  private final Turnstile turnstile;
  private final List<SparqlPage.Example> examples;
  private final List<SparqlPage.Example> questions;

  SparqlEditor(
      Pages pages,
      Store store,
      Limits limits,
      Turnstile turnstile,
      List<SparqlPage.Example> examples,
      List<SparqlPage.Example> questions) {
    this.pages = pages;
    this.store = store;
    this.limits = limits;
    this.turnstile = turnstile;
    this.examples = examples;
    this.questions = questions;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    String query = request.query().first("query").orElse("");
    if (query.isEmpty()) {
      return page(FIRST, "", List.of(), List.of(), "", "", 200);
    }
    try {
      Limits shown = new Limits(limits.timeout(), Math.min(SHOWN, limits.maxRows()));
      Answer answer = turnstile.through(() -> new QueryRunner(store, shown).run(query));
      String note = answer.truncated() ? "Only the first " + shown.maxRows() + " are shown." : "";
      return switch (answer) {
        case Answer.Rows rows -> page(query, "", rows.variables(), cells(rows), "", note, 200);
        case Answer.Truth truth ->
            page(query, "", List.of(), List.of(), truth.value() ? "Yes." : "No.", note, 200);
        case Answer.Triples triples ->
            page(
                query,
                "",
                List.of(),
                List.of(),
                new String(
                    SparqlProtocol.written(triples, Media.TURTLE, shown), StandardCharsets.UTF_8),
                note,
                200);
      };
    } catch (QueryException e) {
      int status = e.kind() == QueryException.Kind.USAGE ? 400 : 503;
      return page(query, String.valueOf(e.getMessage()), List.of(), List.of(), "", "", status);
    }
  }

  private List<List<Link>> cells(Answer.Rows rows) {
    List<List<Link>> cells = new ArrayList<>();
    for (Binding row : rows.rows()) {
      cells.add(rows.variables().stream().map(name -> cell(row.get(Var.alloc(name)))).toList());
    }
    return cells;
  }

  private Link cell(@Nullable Node node) {
    if (node == null) {
      return Link.text("");
    }
    String words = GraphView.words(node);
    return node.isURI()
        ? new Link(Prefixes.abbreviated(words), pages.site().page(words))
        : Link.text(words);
  }

  private Reply page(
      String query,
      String problem,
      List<String> columns,
      List<List<Link>> rows,
      String text,
      String note,
      int status) {
    List<Link> downloads = new ArrayList<>();
    List<Media> forms =
        columns.isEmpty()
            ? List.of(Media.TURTLE, Media.NTRIPLES, Media.JSONLD)
            : List.of(Media.CSV, Media.TSV, Media.SPARQL_JSON, Media.SPARQL_XML);
    for (Media media : forms) {
      downloads.add(
          new Link(
              switch (media) {
                case SPARQL_JSON -> "JSON";
                case SPARQL_XML -> "XML";
                default -> Pages.named(media);
              },
              pages
                  .site()
                  .at(
                      "/sparql"
                          + "."
                          + media.extension()
                          + UrlQuery.NONE.with("query", query).written())));
    }
    SparqlPage page =
        new SparqlPage(
            query,
            problem,
            UnknownTerms.in(query),
            examples,
            questions,
            columns,
            rows,
            text,
            note,
            downloads);
    return pages
        .page("sparql", pages.frame("SPARQL", "sparql").loading(SCRIPTS, STYLES), page)
        .withStatus(status);
  }
}
