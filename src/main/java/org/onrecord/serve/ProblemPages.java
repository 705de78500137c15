package org.onrecord.serve;

import java.util.Map;

/** Tells what went wrong: as a page to those who take pages, else in a line. */
interface ProblemPages {
  Reply reply(Request request, HttpProblem problem);

  /** In a line. */
  static Reply plain(HttpProblem problem) {
    Reply reply = Reply.of(Media.TEXT, problem.told() + "\n").withStatus(problem.status());
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }
}
