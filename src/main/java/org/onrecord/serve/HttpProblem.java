package org.onrecord.serve;

import java.util.Map;

/**
 * A request that is not answered as asked: with which status, and why, in a sentence for people.
 */
final class HttpProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;

  private HttpProblem(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = headers;
  }

  static HttpProblem badRequest(String message) {
    return new HttpProblem(400, message, Map.of());
  }

  static HttpProblem forbidden(String message) {
    return new HttpProblem(403, message, Map.of());
  }

  static HttpProblem notFound(String message) {
    return new HttpProblem(404, message, Map.of());
  }

  static HttpProblem notAllowed(String method, String allowed) {
    return new HttpProblem(
        405,
        "the method " + method + " is not allowed here; allowed are " + allowed,
        Map.of("Allow", allowed));
  }

  static HttpProblem notAcceptable(String offered) {
    return new HttpProblem(406, "not to be had in that form; there are " + offered, Map.of());
  }

  static HttpProblem tooLarge(long most) {
    return new HttpProblem(413, "at most " + most + " bytes are read", Map.of());
  }

  static HttpProblem unsupported(String type) {
    return new HttpProblem(
        415,
        "“"
            + type
            + "” is not read; send application/sparql-query or"
            + " application/x-www-form-urlencoded",
        Map.of());
  }

  static HttpProblem unavailable(String message) {
    return new HttpProblem(503, message, Map.of("Retry-After", "5"));
  }

  static HttpProblem defect() {
    return new HttpProblem(
        500, "this is a defect of OnRecord; what the server's console says of it helps", Map.of());
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  String told() {
    return String.valueOf(getMessage());
  }
}
