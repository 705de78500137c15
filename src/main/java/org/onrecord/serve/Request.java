package org.onrecord.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the server. The body is read on demand, and only so far as it may be long.
 *
 * @param path as it was sent, with its escapes
 */
record Request(String method, String path, UrlQuery query, HttpServletRequest raw) {
  /** The longest body: as much as the longest query, escaped. */
  static final long LONGEST_BODY = 4L << 20;

  private static final long MOST_DRAINED = 64L << 20;
  private static final long LONGEST_DRAIN_NANOS = 2_000_000_000L;
  private static final long LONGEST_SILENCE_NANOS = 200_000_000L;
  private static final long SHORT_WAIT_NANOS = 5_000_000L;

  static Request of(HttpServletRequest raw) {
    String query = raw.getQueryString();
    return new Request(
        raw.getMethod(),
        raw.getRequestURI(),
        query == null ? UrlQuery.NONE : UrlQuery.parse(query),
        raw);
  }

  boolean isRead() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** A request for the same at another path. */
  Request at(String other) {
    return new Request(method, other, query, raw);
  }

  Accept accept() {
    return Accept.of(header("Accept").orElse("*/*"));
  }

  Optional<String> header(String name) {
    @Nullable String value = raw.getHeader(name);
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The media type of the body, without parameters. */
  String bodyType() {
    return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws HttpProblem where it is too long
   */
  String body() throws IOException {
    if (raw.getContentLengthLong() > LONGEST_BODY) {
      throw HttpProblem.tooLarge(LONGEST_BODY);
    }
    byte[] bytes = raw.getInputStream().readNBytes((int) LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      throw HttpProblem.tooLarge(LONGEST_BODY);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Takes in what the client is still sending, within bounds: a connection that is closed on unread
   * bytes is reset, and the client never sees why it was refused.
   */
  void drain() throws IOException {
    InputStream in = raw.getInputStream();
    byte[] dropped = new byte[1 << 16];
    long end = System.nanoTime() + LONGEST_DRAIN_NANOS;
    long heard = System.nanoTime();
    long taken = 0;
    int count = 0;
    while (count >= 0 && taken < MOST_DRAINED && System.nanoTime() < end) {
      if (in.available() > 0) {
        count = in.read(dropped);
        taken += Math.max(0, count);
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > LONGEST_SILENCE_NANOS) {
        return;
      } else {
        LockSupport.parkNanos(SHORT_WAIT_NANOS);
      }
    }
  }
}
