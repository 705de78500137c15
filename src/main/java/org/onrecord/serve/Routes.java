package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.query.ExampleQueries;
import org.onrecord.query.Limits;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.serve.pages.Fingerprints;
import org.onrecord.serve.pages.SparqlPage;
import org.onrecord.serve.pages.Templates;
import org.onrecord.store.Store;

/** Everything that is served, put together. */
final class Routes implements Route {
  private final Store store;
  private final Limits limits;
  private final Site site;
  private final PlainQuestions questions;
  private final QueryCatalogue catalogue = QueryCatalogue.bundled();
  private final Turnstile turnstile = new Turnstile(2 * Runtime.getRuntime().availableProcessors());
  private final Fingerprints fingerprints = new Fingerprints(Assets::digest);
  private final Pages pages;
  private final Things things;
  private final Statements statements;
  private final StatementReader reader;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Router router;

  Routes(Store store, Limits limits, Site site, PlainQuestions questions, LocalRoute local) {
    this.store = store;
    this.limits = limits;
    this.site = site;
    this.questions = questions;
    this.pages = new Pages(new Templates(), site, fingerprints);
    this.things = new Things(store, site);
    this.statements =
        new Statements(store, new QueryRunner(store, limits), new IndexedWords(store));
    this.reader = new StatementReader(store, site, things);
    protocol();
    resources();
    asked();
    drawn();
    routes.put(Handle.PATH, local);
    this.router = new Router(routes);
  }

  private void protocol() {
    List<SparqlPage.Example> questions =
        catalogue.queries().stream()
            .map(query -> new SparqlPage.Example(query.name(), site.at("/query/" + query.name())))
            .toList();
    List<SparqlPage.Example> examples =
        ExampleQueries.all().stream()
            .map(example -> new SparqlPage.Example(example.summary(), editorWith(example.sparql())))
            .toList();
    Route description = new ServiceDescription(site);
    Route editor = new SparqlEditor(pages, store, limits, turnstile, examples, questions);
    Route either =
        request ->
            request.accept().names(Media.HTML)
                ? editor.answer(request)
                : description.answer(request);
    Route sparql = new SparqlProtocol(store, limits, turnstile, either);
    routes.put("/sparql", sparql);
    routes.put("/sparql/terms", new Completions(statements, things));
    routes.put("/data", new GraphStore(store));
    routes.put("/assets", new Assets(fingerprints));
  }

  private void resources() {
    ThingGraphs graphs = new ThingGraphs(store);
    DocumentView documents = new DocumentView(store, site, things, reader);
    Route resources =
        new ResponseCache(new Resources(site, graphs, new ResourceView(pages, graphs, documents)));
    for (String path : List.of("/id", "/doc", "/ns")) {
      routes.put(path, resources);
    }
    Route thing =
        new ResponseCache(
            new ThingRoute(pages, new ThingView(store, site, things, statements, reader)));
    Site.KINDS.forEach(kind -> routes.put("/" + kind, thing));
  }

  private void asked() {
    QuestionApi api =
        new QuestionApi(store, limits, catalogue, turnstile, site, new QuestionPages(pages));
    AskRoute ask = new AskRoute(pages, catalogue, questions);
    Route named = new ResponseCache(api);
    routes.put(
        "/ask",
        request ->
            request.path().startsWith("/ask/") ? named.answer(request) : ask.answer(request));
    routes.put("/search", new SearchRoute(pages, ask, questions));
    routes.put("/query", request -> query(api, request));
    routes.put("/openapi.json", new OpenApi(site, catalogue));
    routes.put(
        "/api",
        request ->
            pages.page(
                "api",
                pages
                    .frame("Web API", "")
                    .loading(
                        List.of("/assets/swagger-ui/swagger-ui-bundle.js", "/assets/api.js"),
                        List.of("/assets/swagger-ui/swagger-ui.css")),
                catalogue.queries()));
    routes.put("/exchanges", new ResponseCache(new ExchangesRoute(pages, api)));
    routes.put("/network", new ResponseCache(new NetworkRoute(pages, statements, things)));
    routes.put("/changes", new ResponseCache(new ChangesRoute(pages, api)));
    routes.put("/cite", new CiteRoute(pages, api, reader));
  }

  /** A named question as the editor shows it. */
  private Reply query(QuestionApi api, Request request) {
    String name = request.path().substring(Math.min(request.path().length(), "/query/".length()));
    NamedQuery question = api.question(name);
    boolean asked =
        question.parameters().stream()
            .allMatch(one -> !one.required() || request.query().has(one.name()));
    String sparql = asked ? api.sparql(question, request.query()) : question.text();
    return Reply.seeOther(editorWith(sparql));
  }

  private String editorWith(String sparql) {
    return site.at("/sparql" + UrlQuery.NONE.with("query", sparql).written());
  }

  private void drawn() {
    Route home = new ResponseCache(new HomeRoute(pages, store, statements, things));
    routes.put("/", home);
    routes.put("/documents", home);
    routes.put(
        "/statements", new ResponseCache(new StatementRoute(pages, statements, reader, things)));
    routes.put("/matrix", new ResponseCache(new MatrixRoute(pages, statements, things)));
    routes.put("/map", new ResponseCache(new MapRoute(pages, statements, things)));
    routes.put("/compare", new ResponseCache(new CompareRoute(pages, statements, reader, things)));
  }

  @Override
  public Reply answer(Request request) throws IOException {
    return router.answer(request);
  }

  ProblemPages problems() {
    return new HtmlProblems(pages);
  }
}
