package org.onrecord.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered. A whole body is compared with what the client has, and compressed; a stream is
 * neither.
 */
record Reply(int status, Map<String, String> headers, byte[] body, Optional<Reply.Stream> stream) {
  private static final byte[] NOTHING = {};

  /** Writes a body that is too large to be held. */
  @FunctionalInterface
  interface Stream {
    void writeTo(OutputStream out) throws IOException;
  }

  Reply {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static Reply of(Media media, String body) {
    return of(media, body.getBytes(StandardCharsets.UTF_8));
  }

  static Reply of(Media media, byte[] body) {
    return new Reply(200, Map.of("Content-Type", media.contentType()), body, Optional.empty());
  }

  static Reply streamed(Media media, Stream stream) {
    return new Reply(
        200, Map.of("Content-Type", media.contentType()), NOTHING, Optional.of(stream));
  }

  /** Elsewhere is told what is asked for: “see other”. */
  static Reply seeOther(String address) {
    return new Reply(303, Map.of("Location", address), NOTHING, Optional.empty());
  }

  static Reply empty(int status) {
    return new Reply(status, Map.of(), NOTHING, Optional.empty());
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body, stream);
  }

  Reply withStatus(int other) {
    return new Reply(other, headers, body, stream);
  }
}
