package org.onrecord.serve;

import java.util.List;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.PageFrame;
import org.onrecord.vocab.Iris;

/** Pages of things: {@code /person/anna-kern}. */
final class ThingRoute implements Route {
  private final Pages pages;
  private final ThingView view;

  ThingRoute(Pages pages, ThingView view) {
    this.pages = pages;
    this.view = view;
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    int slash = path.indexOf('/', 1);
    if (slash < 0 || slash + 1 == path.length()) {
      throw HttpProblem.notFound("say which: " + path + "/…");
    }
    String kind = path.substring(1, slash);
    String iri = Iris.ID + path.substring(1);
    return view.of(kind, iri)
        .map(
            page -> {
              String data = pages.site().at("/id" + path);
              List<Link> forms =
                  List.of(
                      new Link("Turtle", data + ".ttl"),
                      new Link("JSON-LD", data + ".jsonld"),
                      new Link("N-Triples", data + ".nt"));
              PageFrame frame =
                  pages
                      .frame(page.title(), "")
                      .withData(
                          forms,
                          page.sections().isEmpty()
                              ? ""
                              : query(page.sections().getFirst().kept()));
              return pages.page("thing", frame, page);
            })
        .orElseThrow(() -> HttpProblem.notFound("nothing is known of <" + iri + ">"));
  }

  private String query(Link kept) {
    return pages
        .site()
        .at("/query/statements" + UrlQuery.NONE.with(kept.text(), kept.href()).written());
  }
}
