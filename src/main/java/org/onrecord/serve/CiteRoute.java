package org.onrecord.serve;

import java.util.List;
import org.onrecord.query.Answer;
import org.onrecord.query.Citation;
import org.onrecord.serve.pages.CitePage;
import org.onrecord.serve.pages.Link;
import org.onrecord.vocab.Iris;

/** A statement as it is cited: in words, as BibTeX, as CSL-JSON. */
final class CiteRoute implements Route {
  private static final String PATH = "/cite";

  private final Pages pages;
  private final QuestionApi questions;
  private final StatementReader reader;

  CiteRoute(Pages pages, QuestionApi questions, StatementReader reader) {
    this.pages = pages;
    this.questions = questions;
    this.reader = reader;
  }

  @Override
  public Reply answer(Request request) {
    String iri =
        request
            .query()
            .first("statement")
            .orElseThrow(() -> HttpProblem.badRequest("say which statement: /cite?statement= and its IRI"));
    Answer.Rows rows =
        iri.startsWith(Iris.DOCUMENT)
            ? questions.all("citation", UrlQuery.NONE.with("statement", iri), 1)
            : new Answer.Rows(List.of(), List.of(), false);
    if (rows.isEmpty()) {
      throw HttpProblem.notFound("there is no statement <" + iri + ">");
    }
    Citation citation = Citation.of(rows);
    return switch (request.path()) {
      case PATH -> page(iri, citation);
      case PATH + ".bib" -> Reply.of(Media.BIBTEX, citation.bibtex() + "\n");
      case PATH + ".json" -> Reply.of(Media.JSON, citation.csl() + "\n");
      case PATH + ".txt" -> Reply.of(Media.TEXT, citation.plain() + "\n");
      default -> throw HttpProblem.notFound("there is nothing at " + request.path());
    };
  }

  private Reply page(String iri, Citation citation) {
    String query = UrlQuery.NONE.with("statement", iri).written();
    List<Link> forms =
        List.of(
            new Link("BibTeX", pages.site().at(PATH + ".bib" + query)),
            new Link("CSL-JSON", pages.site().at(PATH + ".json" + query)),
            new Link("Text", pages.site().at(PATH + ".txt" + query)),
            new Link("What stands around it", pages.site().at("/ask/context" + query)));
    return pages.page(
        "cite",
        pages.frame("Cite", ""),
        new CitePage(
            reader.read(List.of(iri), "").getFirst(), citation.plain(), citation.bibtex(), forms));
  }
}
