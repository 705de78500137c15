package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.query.Limits;
import org.onrecord.serve.pages.Templates;
import org.onrecord.store.Store;

/** Everything that is served, put together. */
final class Routes implements Route, AutoCloseable {
  private final Router router;
  private final ProblemPages problems;

  Routes(Store store, Limits limits, Site site, PlainQuestions questions) {
    Turnstile turnstile = new Turnstile(2 * Runtime.getRuntime().availableProcessors());
    Resources resources =
        new Resources(site, new ThingGraphs(store), (request, iri) -> Reply.of(Media.HTML, iri));
    this.problems = new HtmlProblems(new Templates(), site);
    Map<String, Route> routes = new LinkedHashMap<>();
    routes.put(
        "/sparql", new SparqlProtocol(store, limits, turnstile, new ServiceDescription(site)));
    routes.put("/assets", new Assets());
    routes.put("/data", new GraphStore(store));
    routes.put("/id", resources);
    routes.put("/doc", resources);
    routes.put("/ns", resources);
    this.router = new Router(routes);
  }

  @Override
  public Reply answer(Request request) throws IOException {
    return router.answer(request);
  }

  ProblemPages problems() {
    return problems;
  }

  @Override
  public void close() {
    // nothing is held yet
  }
}
