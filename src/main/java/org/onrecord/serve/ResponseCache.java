package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers again what was answered before: the store does not change while it is served. Holds so
 * many bytes, and gives up what was not asked for the longest.
 */
final class ResponseCache implements Route {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_OF_ONE = 4 << 20;

  private final Route behind;
  private final Map<String, Reply> replies = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  ResponseCache(Route behind) {
    this.behind = behind;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    if (!request.isRead()) {
      return behind.answer(request);
    }
    String key =
        request.path()
            + '?'
            + request.raw().getQueryString()
            + ' '
            + request.header("Accept").orElse("");
    Reply known = known(key);
    if (known != null) {
      return known;
    }
    Reply reply = behind.answer(request);
    if (reply.stream().isEmpty() && reply.status() < 400 && reply.body().length <= MOST_OF_ONE) {
      keep(key, reply);
    }
    return reply;
  }

  private synchronized @Nullable Reply known(String key) {
    return replies.get(key);
  }

  private synchronized void keep(String key, Reply reply) {
    Reply before = replies.put(key, reply);
    bytes += size(key, reply) - (before == null ? 0 : size(key, before));
    var oldest = replies.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      Map.Entry<String, Reply> entry = oldest.next();
      bytes -= size(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  private static long size(String key, Reply reply) {
    return reply.body().length + 2L * key.length() + 500;
  }
}
