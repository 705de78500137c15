package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.onrecord.query.Answer;
import org.onrecord.query.Given;
import org.onrecord.query.Limits;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.serve.pages.Paging;
import org.onrecord.store.Store;

/** The named questions over HTTP: {@code /ask/NAME?country=CN}, in every form, page by page. */
final class QuestionApi implements Route {
  static final int DEFAULT_LIMIT = 100;
  private static final String PATH = "/ask/";
  private static final List<Media> OFFERED =
      List.of(
          Media.JSON,
          Media.HTML,
          Media.CSV,
          Media.MARKDOWN,
          Media.JSONLD,
          Media.TSV,
          Media.SPARQL_JSON,
          Media.SPARQL_XML);
  private static final List<String> PAGING = List.of("limit", "offset", "sparql");

  /** Shows an answer to people. */
  interface Shown {
    Reply page(Request request, NamedQuery question, Answer.Rows rows, Paging paging);

    /** Where nothing is asked yet, or something required is missing. */
    Reply form(Request request, NamedQuery question);
  }

  private final QueryRunner runner;
  private final Limits limits;
  private final QueryCatalogue catalogue;
  private final Turnstile turnstile;
  private final Site site;
  private final Shown shown;

  QuestionApi(
      Store store,
      Limits limits,
      QueryCatalogue catalogue,
      Turnstile turnstile,
      Site site,
      Shown shown) {
    this.runner = new QueryRunner(store, limits);
    this.limits = limits;
    this.catalogue = catalogue;
    this.turnstile = turnstile;
    this.site = site;
    this.shown = shown;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    if (!request.isRead()) {
      throw HttpProblem.notAllowed(request.method(), "GET, HEAD, OPTIONS");
    }
    String name = UrlQuery.decoded(request.path().substring(PATH.length()), false);
    int dot = name.lastIndexOf('.');
    NamedQuery question = question(dot < 0 ? name : name.substring(0, dot));
    if (dot >= 0 && name.endsWith(".rq")) {
      return Reply.of(Media.TEXT, sparql(question, request.query()));
    }
    return answered(request, question, media(request, dot < 0 ? "" : name.substring(dot + 1)));
  }

  NamedQuery question(String name) {
    return catalogue
        .find(name)
        .orElseThrow(
            () ->
                HttpProblem.notFound(
                    "there is no question “"
                        + name
                        + "”; there are "
                        + String.join(
                            ", ", catalogue.queries().stream().map(NamedQuery::name).toList())));
  }

  private static Media media(Request request, String extension) {
    if (!extension.isEmpty()) {
      return Media.ofExtension(extension)
          .filter(OFFERED::contains)
          .orElseThrow(() -> HttpProblem.notAcceptable(SparqlProtocol.types(OFFERED)));
    }
    return request
        .accept()
        .best(OFFERED)
        .orElseThrow(() -> HttpProblem.notAcceptable(SparqlProtocol.types(OFFERED)));
  }

  String sparql(NamedQuery question, UrlQuery query) {
    return runner.sparql(question, given(question, query));
  }

  private Reply answered(Request request, NamedQuery question, Media media) throws IOException {
    UrlQuery query = request.query();
    boolean lacks =
        question.parameters().stream().anyMatch(one -> one.required() && !query.has(one.name()));
    if (media == Media.HTML && lacks) {
      return shown.form(request, question);
    }
    int limit = query.number("limit", DEFAULT_LIMIT, 1, limits.maxRows());
    int offset = query.number("offset", 0, 0, limits.maxRows());
    Answer.Rows rows = rows(question, query, limit, offset);
    Paging paging = paging(request, rows, limit, offset);
    if (media == Media.HTML) {
      return shown.page(request, question, rows, paging);
    }
    Limits told = new Limits(limits.timeout(), limit);
    byte[] body =
        switch (media) {
          case JSON -> RowsJson.json(question, rows, paging.next());
          case JSONLD -> RowsJson.jsonLd(question, rows, site);
          default -> SparqlProtocol.written(rows, media, told);
        };
    return SparqlProtocol.told(StatementRoute.linked(Reply.of(media, body), paging), rows, told);
  }

  private Answer.Rows rows(NamedQuery question, UrlQuery query, int limit, int offset) {
    Limits allowed = new Limits(limits.timeout(), Math.addExact(limit, offset));
    Answer answer =
        turnstile.through(() -> runner.within(allowed).run(question, given(question, query)));
    if (!(answer instanceof Answer.Rows rows)) {
      throw HttpProblem.badRequest(question.name() + " does not answer with rows");
    }
    List<Binding> page =
        rows.rows().subList(Math.min(offset, rows.rows().size()), rows.rows().size());
    return new Answer.Rows(rows.variables(), page, rows.truncated());
  }

  /** All rows up to the cap, for pages that draw them. */
  Answer.Rows all(String name, UrlQuery query, int most) {
    return rows(question(name), query, Math.min(most, limits.maxRows()), 0);
  }

  /** What the address gives for the question's parameters; names may have hyphens. */
  static Given given(NamedQuery question, UrlQuery query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : query.values().keySet()) {
      if (!PAGING.contains(name) && query.has(name)) {
        String parameter = name.replace('-', '_');
        ParameterType type =
            question.parameter(parameter).map(Parameter::type).orElse(ParameterType.TEXT);
        values.put(
            parameter,
            query.all(name).stream().map(value -> ShortNames.given(type, value)).toList());
      }
    }
    return new Given(values);
  }

  private Paging paging(Request request, Answer.Rows rows, int limit, int offset) {
    String path = site.at(request.path());
    UrlQuery query = request.query();
    int before = Math.max(0, offset - limit);
    return new Paging(
        rows.rows().isEmpty() ? 0 : offset + 1,
        offset + rows.rows().size(),
        rows.truncated() ? -1 : offset + rows.rows().size(),
        offset == 0 ? "" : path + query.with("offset", before == 0 ? "" : "" + before).written(),
        rows.truncated() ? path + query.with("offset", "" + (offset + limit)).written() : "");
  }
}
