package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.serve.pages.Fingerprints;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.PageFrame;
import org.onrecord.serve.pages.Paging;
import org.onrecord.serve.pages.Templates;

/** What every page needs: the templates, where things are, and the links to the same as data. */
record Pages(Templates templates, Site site, Fingerprints fingerprints) {

  Reply page(String template, PageFrame frame, Object model) {
    return Reply.of(Media.HTML, templates.page(template, frame, model));
  }

  PageFrame frame(String title, String section) {
    return PageFrame.of(site.at(""), title, section, fingerprints);
  }

  /** Links to a named question's answer in every form, and to its query. */
  PageFrame asked(PageFrame frame, String question, UrlQuery query) {
    String parameters = query.without("page", "all", "reporter").written();
    List<Link> data = new ArrayList<>();
    for (Media media : List.of(Media.JSON, Media.CSV, Media.MARKDOWN, Media.JSONLD)) {
      data.add(
          new Link(
              named(media), site.at("/ask/" + question + "." + media.extension() + parameters)));
    }
    return frame.withData(data, site.at("/query/" + question + parameters));
  }

  static String named(Media media) {
    return switch (media) {
      case MARKDOWN -> "Markdown";
      case JSONLD -> "JSON-LD";
      case TURTLE -> "Turtle";
      case NTRIPLES -> "N-Triples";
      case ATOM -> "Atom";
      default -> media.name();
    };
  }

  /** The page of a list that is asked for, from 1. */
  static int number(Request request) {
    return request.query().number("page", 1, 1, 1_000_000);
  }

  Paging paging(Request request, int size, int total) {
    int page = number(request);
    int from = (page - 1) * size;
    String path = site.at(request.path());
    return new Paging(
        total == 0 ? 0 : from + 1,
        Math.min(total, from + size),
        total,
        page > 1
            ? path + request.query().with("page", page == 2 ? "" : "" + (page - 1)).written()
            : "",
        from + size < total ? path + request.query().with("page", "" + (page + 1)).written() : "");
  }
}
