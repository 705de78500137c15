package org.onrecord.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onrecord.query.Answer;
import org.onrecord.query.AnswerFormat;
import org.onrecord.query.AnswerWriter;
import org.onrecord.query.Limits;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;

/**
 * The query operation of the SPARQL 1.1 protocol. What may be asked, and what a query may reach
 * while it runs, is decided by {@link QueryRunner}; updates are refused.
 */
final class SparqlProtocol implements Route {
  static final String TIMEOUT = "OnRecord-Timeout";
  static final String MAX_ROWS = "OnRecord-Max-Rows";
  static final String TRUNCATED = "OnRecord-Truncated";

  private static final List<Media> ROWS =
      List.of(
          Media.SPARQL_JSON,
          Media.SPARQL_XML,
          Media.CSV,
          Media.TSV,
          Media.JSON,
          Media.XML,
          Media.MARKDOWN);
  private static final List<Media> GRAPHS =
      List.of(Media.TURTLE, Media.NTRIPLES, Media.JSONLD, Media.RDFXML, Media.TRIG, Media.NQUADS);
  private static final Map<String, Media> NAMES =
      Map.of("json", Media.SPARQL_JSON, "xml", Media.SPARQL_XML, "jsonld", Media.JSONLD);

  private final Store store;
  private final Limits limits;
  private final Turnstile turnstile;
  private final Route withoutQuery;

  /**
   * @param withoutQuery what is answered where nothing is asked: the editor, or the description
   */
  SparqlProtocol(Store store, Limits limits, Turnstile turnstile, Route withoutQuery) {
    this.store = store;
    this.limits = limits;
    this.turnstile = turnstile;
    this.withoutQuery = withoutQuery;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    return switch (request.method()) {
      case "GET", "HEAD" -> read(request);
      case "POST" -> posted(request);
      default -> throw HttpProblem.notAllowed(request.method(), "GET, HEAD, POST, OPTIONS");
    };
  }

  private Reply read(Request request) throws IOException {
    boolean page = request.accept().names(Media.HTML) && request.path().equals("/sparql");
    if (page || !request.query().values().containsKey("query")) {
      refuseUpdate(request.query());
      return withoutQuery.answer(request);
    }
    return queried(request, request.query());
  }

  private Reply posted(Request request) throws IOException {
    return switch (request.bodyType()) {
      case "application/sparql-query" ->
          queried(request, request.query().with("query", request.body()));
      case "application/x-www-form-urlencoded" -> queried(request, UrlQuery.parse(request.body()));
      case "application/sparql-update" -> throw readOnly();
      default -> throw HttpProblem.unsupported(request.bodyType());
    };
  }

  private static HttpProblem readOnly() {
    return HttpProblem.forbidden("the store is read-only here; updates are refused");
  }

  private static void refuseUpdate(UrlQuery query) {
    if (query.values().containsKey("update")) {
      throw readOnly();
    }
  }

  private Reply queried(Request request, UrlQuery query) throws IOException {
    refuseUpdate(query);
    if (query.all("query").size() != 1) {
      throw HttpProblem.badRequest("give one query, not " + query.all("query").size());
    }
    if (query.has("default-graph-uri") || query.has("named-graph-uri")) {
      throw HttpProblem.badRequest(
          "the store has one graph, the default one; leave default-graph-uri and named-graph-uri"
              + " out");
    }
    Limits allowed = allowed(query);
    String sparql = query.first("query").orElseThrow();
    Answer answer = turnstile.through(() -> new QueryRunner(store, allowed).run(sparql));
    Media media = media(request, query, answer);
    return told(Reply.of(media, written(answer, media, allowed)), answer, allowed);
  }

  /** A client may ask for less time, not for more. */
  private Limits allowed(UrlQuery query) {
    int most = (int) limits.timeout().toSeconds();
    return new Limits(Duration.ofSeconds(query.number("timeout", most, 1, most)), limits.maxRows());
  }

  private static Media media(Request request, UrlQuery query, Answer answer) {
    List<Media> offered = answer instanceof Answer.Triples ? GRAPHS : fitting(answer);
    String wanted =
        query.first("format").or(() -> query.first("output")).orElse(extension(request.path()));
    if (!wanted.isEmpty()) {
      Media named = NAMES.getOrDefault(wanted, Media.ofExtension(wanted).orElse(null));
      if (named == null || !offered.contains(named)) {
        throw HttpProblem.notAcceptable(types(offered));
      }
      return named;
    }
    return request
        .accept()
        .best(offered)
        .orElseThrow(() -> HttpProblem.notAcceptable(types(offered)));
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replace(path, "");
  }

  private static List<Media> fitting(Answer answer) {
    return answer instanceof Answer.Truth
        ? List.of(Media.SPARQL_JSON, Media.SPARQL_XML, Media.JSON, Media.XML)
        : ROWS;
  }

  static String types(List<Media> offered) {
    return String.join(", ", offered.stream().map(Media::type).toList());
  }

  static byte[] written(Answer answer, Media media, Limits limits) throws IOException {
    AnswerFormat format =
        media.format().orElse(media == Media.XML ? AnswerFormat.XML : AnswerFormat.JSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(format).write(answer, out);
    if (answer.truncated()) {
      return noted(out.toString(StandardCharsets.UTF_8), media, limits)
          .getBytes(StandardCharsets.UTF_8);
    }
    return out.toByteArray();
  }

  /** Says in the body, where the form has a place for it, that there is more. */
  private static String noted(String body, Media media, Limits limits) {
    String note = "only the first " + limits.maxRows() + " are given; there are more";
    return switch (media) {
      case SPARQL_JSON, JSON ->
          body.substring(0, body.lastIndexOf('}')) + ",\"note\":\"" + note + "\"}\n";
      case SPARQL_XML, XML, RDFXML -> body + "<!-- " + note + " -->\n";
      case TURTLE, NTRIPLES, TRIG, NQUADS -> body + "# " + note + "\n";
      case MARKDOWN -> body + "\n" + note + "\n";
      default -> body;
    };
  }

  static Reply told(Reply reply, Answer answer, Limits limits) {
    Reply told =
        reply
            .with(TIMEOUT, Long.toString(limits.timeout().toSeconds()))
            .with(MAX_ROWS, Integer.toString(limits.maxRows()));
    return answer.truncated() ? told.with(TRUNCATED, "true") : told;
  }
}
