package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Answers again what was answered before: the store does not change while it is served. What many
 * ask at once is answered once. Holds so many bytes, and gives up what was not asked for the
 * longest.
 */
final class ResponseCache implements Route {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_OF_ONE = 16 << 20;

  private static final int PATIENCE_SECONDS = 20;

  private final Route behind;
  private final Map<String, CompletableFuture<Optional<Reply>>> underWay =
      new ConcurrentHashMap<>();
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
    CompletableFuture<Optional<Reply>> own = new CompletableFuture<>();
    CompletableFuture<Optional<Reply>> other = underWay.putIfAbsent(key, own);
    return other == null ? answered(request, key, own) : awaited(request, other);
  }

  private Reply answered(Request request, String key, CompletableFuture<Optional<Reply>> promise)
      throws IOException {
    try {
      Reply reply = behind.answer(request);
      if (reply.stream().isEmpty() && reply.status() < 400) {
        if (reply.body().length <= MOST_OF_ONE) {
          keep(key, reply);
        }
        promise.complete(Optional.of(reply));
      }
      return reply;
    } finally {
      underWay.remove(key);
      promise.complete(Optional.empty());
    }
  }

  /** What another request is told; where that is nothing to share, an answer of its own. */
  private Reply awaited(Request request, CompletableFuture<Optional<Reply>> other)
      throws IOException {
    try {
      Optional<Reply> reply = other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return reply.isPresent() ? reply.get() : behind.answer(request);
    } catch (ExecutionException e) {
      return behind.answer(request);
    } catch (TimeoutException e) {
      throw HttpProblem.unavailable("the same is being answered to another; ask again in 5 s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.unavailable("the server is stopping");
    }
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
