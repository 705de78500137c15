package org.onrecord.serve;

import java.io.IOException;

/** Answers the requests under one part of the address space. Thread-safe. */
@FunctionalInterface
interface Route {
  /**
   * @throws HttpProblem where it is not answered as asked
   */
  Reply answer(Request request) throws IOException;
}
