package org.onrecord.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.vocab.Iris;

/**
 * IRIs that resolve. A thing ({@code /id/…}, {@code /ns}) is no page, so that its address leads to
 * one about it, in the form that the client takes; a document's page stands at its own address, and
 * its statements are places on it. Each form has an address of its own, too: {@code .ttl .jsonld
 * .nt .rdf .html}.
 */
final class Resources implements Route {
  private static final List<Media> DATA =
      List.of(Media.TURTLE, Media.JSONLD, Media.NTRIPLES, Media.RDFXML);
  private static final List<Media> OFFERED =
      List.of(Media.HTML, Media.TURTLE, Media.JSONLD, Media.NTRIPLES, Media.RDFXML);

  /** Shows a thing to people. */
  @FunctionalInterface
  interface Pages {
    Reply page(Request request, String iri) throws IOException;
  }

  private final Site site;
  private final ThingGraphs graphs;
  private final Pages pages;

  Resources(Site site, ThingGraphs graphs, Pages pages) {
    this.site = site;
    this.graphs = graphs;
    this.pages = pages;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    String path = request.path();
    String iri = Site.iri(path);
    if (graphs.knows(iri)) {
      return negotiated(request, path, iri);
    }
    int dot = path.lastIndexOf('.');
    Optional<Media> form = dot < 0 ? Optional.empty() : Media.ofExtension(path.substring(dot + 1));
    String thing = dot < 0 ? iri : Site.iri(path.substring(0, dot));
    if (form.filter(OFFERED::contains).isEmpty()) {
      throw unknown(iri);
    }
    return form.get() == Media.HTML
        ? pages.page(request, thing)
        : data(thing, form.get()).orElseThrow(() -> unknown(iri));
  }

  private static HttpProblem unknown(String iri) {
    return HttpProblem.notFound("nothing is known of <" + iri + ">");
  }

  private Reply negotiated(Request request, String path, String iri) throws IOException {
    Media media =
        request
            .accept()
            .best(OFFERED)
            .orElseThrow(() -> HttpProblem.notAcceptable(SparqlProtocol.types(OFFERED)));
    boolean document = iri.startsWith(Iris.DOCUMENT);
    if (media != Media.HTML) {
      return Reply.seeOther(site.at(path + "." + media.extension()));
    }
    if (document) {
      return pages.page(request, iri);
    }
    String page = site.page(iri);
    return Reply.seeOther(page.equals(site.at(path)) ? page + ".html" : page);
  }

  private Optional<Reply> data(String iri, Media media) {
    return graphs
        .of(iri)
        .map(
            found -> {
              Reply reply = Reply.of(media, ServiceDescription.written(found.graph(), media));
              return found.truncated()
                  ? reply.with(
                      SparqlProtocol.TRUNCATED,
                      "only " + ThingGraphs.MOST_LINKS + " of those that point at it")
                  : reply;
            });
  }
}
