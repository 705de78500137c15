package org.onrecord.serve;

import java.util.Map;
import org.onrecord.serve.pages.ProblemPage;

/** Problems as pages for browsers, in a line for programs. */
final class HtmlProblems implements ProblemPages {
  private final Pages pages;

  HtmlProblems(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Reply reply(Request request, HttpProblem problem) {
    if (!request.accept().names(Media.HTML)) {
      return ProblemPages.plain(problem);
    }
    String headline = headline(problem.status());
    String page =
        pages
            .templates()
            .page(
                "problem",
                pages.frame(headline, ""),
                new ProblemPage(problem.status(), headline, problem.told()));
    Reply reply = Reply.of(Media.HTML, page).withStatus(problem.status());
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  private static String headline(int status) {
    return switch (status) {
      case 404 -> "Not found";
      case 405, 415 -> "Not possible here";
      case 406 -> "Not to be had in that form";
      case 500 -> "A defect";
      case 503 -> "Not now";
      default -> "Not understood";
    };
  }
}
