package org.onrecord.serve;

import org.onrecord.ask.Reading;

/** The search box: a question becomes a named one, all else is words that statements have. */
final class SearchRoute implements Route {
  private final Pages pages;
  private final AskRoute asking;
  private final PlainQuestions questions;

  SearchRoute(Pages pages, AskRoute asking, PlainQuestions questions) {
    this.pages = pages;
    this.asking = asking;
    this.questions = questions;
  }

  @Override
  public Reply answer(Request request) {
    String text = request.query().first("q").orElse("");
    if (text.isEmpty()) {
      return Reply.seeOther(pages.site().at("/"));
    }
    if (isQuestion(text)) {
      Reading reading = questions.read(text);
      return reading.refusal().isEmpty() && reading.query().isPresent()
          ? Reply.seeOther(asking.address(reading, ""))
          : asking.answer(request.at("/ask"));
    }
    return Reply.seeOther(
        pages.site().at("/statements" + UrlQuery.NONE.with("words", text).written()));
  }

  /** Who asks says so, by the mark or by the first of several words. */
  private static boolean isQuestion(String text) {
    return text.endsWith("?")
        || text.toLowerCase(java.util.Locale.ROOT)
            .matches("(who|what|when|which|how|where|whom|why) \\S+ .*");
  }
}
