package org.onrecord.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onrecord.query.QueryException;
import org.onrecord.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door: every request comes in here, and every failure becomes an answer here. */
final class Front extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** Pages run the server's own scripts and styles, and load and send nothing else. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  private final transient Route routes;
  private final transient ProblemPages problems;

  Front(Route routes, ProblemPages problems) {
    this.routes = routes;
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest raw, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "Link, ETag, Location, "
            + SparqlProtocol.TIMEOUT
            + ", "
            + SparqlProtocol.MAX_ROWS
            + ", "
            + SparqlProtocol.TRUNCATED);
    Request request = new Request(raw.getMethod(), raw.getRequestURI(), UrlQuery.NONE, raw);
    try {
      request = Request.of(raw);
      ReplyWriter.send(request, replied(request), response);
    } catch (HttpProblem problem) {
      fail(request, problem, response);
    } catch (QueryException e) {
      fail(request, problem(e), response);
    } catch (StoreException e) {
      fail(request, HttpProblem.unavailable(String.valueOf(e.getMessage())), response);
    } catch (RuntimeException e) {
      LOG.error("{} {}", request.method(), request.path(), e);
      fail(request, HttpProblem.defect(), response);
    }
  }

  private Reply replied(Request request) throws IOException {
    return switch (request.method()) {
      case "OPTIONS" ->
          Reply.empty(204)
              .with("Allow", "GET, HEAD, POST, OPTIONS")
              .with("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
              .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
              .with("Access-Control-Max-Age", "86400");
      case "GET", "HEAD", "POST" -> routes.answer(request);
      default -> throw HttpProblem.notAllowed(request.method(), "GET, HEAD, POST, OPTIONS");
    };
  }

  private static HttpProblem problem(QueryException e) {
    String told = String.valueOf(e.getMessage());
    return switch (e.kind()) {
      case USAGE -> HttpProblem.badRequest(told);
      case NOT_FOUND -> HttpProblem.notFound(told);
      case TIMEOUT, TOO_LARGE -> HttpProblem.unavailable(told);
    };
  }

  private void fail(Request request, HttpProblem problem, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException(problem.told(), problem);
    }
    ReplyWriter.send(request, problems.reply(request, problem), response);
  }
}
