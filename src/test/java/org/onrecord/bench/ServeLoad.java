package org.onrecord.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Many clients at once on a server of its own: pages, web API and SPARQL, and among them those who
 * are slow, go away early, or send what no client should.
 *
 * <p>{@code mvn -Pload -DskipTests -Dload.store=DIR verify}, or this class with the arguments
 * store, clients and seconds. It prints what came, how fast, and what the server holds before and
 * afterwards; it fails where a request failed that should not, or something is left behind.
 */
final class ServeLoad {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/statements",
          "/statements?country=US",
          "/statements?words=the",
          "/matrix",
          "/map",
          "/network",
          "/documents",
          "/exchanges",
          "/country/US",
          "/ask",
          "/sparql");
  private static final List<String> API =
      List.of(
          "/statements.json?country=US",
          "/statements.atom",
          "/ask/who-said-what.json?country=US&limit=20",
          "/ask/speakers.csv?limit=20",
          "/ask/documents.json?limit=50",
          "/openapi.json",
          "/sparql/terms?name=uni");
  private static final List<String> QUERIES =
      List.of(
          "SELECT ?s ?t { ?s a rec:Statement ; rec:text ?t } LIMIT 20",
          "ASK { ?s rec:about country:US }",
          "SELECT (COUNT(*) AS ?n) { ?s rec:about country:CA }",
          "CONSTRUCT { ?s ?p ?o } { ?s a rec:Turn ; ?p ?o } LIMIT 50");

  /** Requests that no browser sends: what stands on the first line and in the headers. */
  private static final List<String> STRANGE =
      List.of(
          "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET /%00%ff%fe HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET /doc/%E2%82 HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET /statements?country=%zz HTTP/1.1\r\nHost: a\r\n\r\n",
          "BREW / HTTP/1.1\r\nHost: a\r\n\r\n",
          "DELETE /data?default HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nAccept: " + "x/y,".repeat(30_000) + "\r\n\r\n",
          "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 11000000\r\n\r\n");

  /** What one kind of request came to. */
  record Tally(List<Long> millis, Map<Integer, Integer> statuses) {
    static Tally empty() {
      return new Tally(
          Collections.synchronizedList(new ArrayList<>()),
          Collections.synchronizedMap(new TreeMap<>()));
    }

    void add(int status, long took) {
      millis.add(took);
      statuses.merge(status, 1, Integer::sum);
    }

    long percentile(int of) {
      List<Long> sorted = millis.stream().sorted().toList();
      return sorted.isEmpty()
          ? 0
          : sorted.get(Math.min(sorted.size() - 1, sorted.size() * of / 100));
    }
  }

  /** Everything that was seen. */
  record Outcome(Map<String, Tally> tallies, List<String> failures) {}

  private final URI server;
  private final String country;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param country the code of one that the store speaks of
   */
  ServeLoad(URI server, String country) {
    this.server = server;
    this.country = country;
    for (String kind : List.of("pages", "api", "sparql", "strange", "aborted", "slow")) {
      tallies.put(kind, Tally.empty());
    }
  }

  /** Lets so many clients ask for so long; beside them two that misbehave. */
  Outcome run(int clients, Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(clients + 2);
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.execute(() -> ask(random, end));
    }
    threads.execute(() -> misbehave(new Random(-1), end));
    threads.execute(() -> dawdle(end));
    threads.shutdown();
    if (!threads.awaitTermination(duration.toSeconds() + 90, TimeUnit.SECONDS)) {
      failures.add("clients still wait for an answer");
      threads.shutdownNow();
    }
    return new Outcome(tallies, List.copyOf(failures));
  }

  private void ask(Random random, long end) {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    while (System.nanoTime() < end) {
      int which = random.nextInt(10);
      if (which < 6) {
        get(client, "pages", PAGES.get(random.nextInt(PAGES.size())), "text/html");
      } else if (which < 8) {
        get(client, "api", API.get(random.nextInt(API.size())), "*/*");
      } else {
        String query = QUERIES.get(random.nextInt(QUERIES.size()));
        get(
            client,
            "sparql",
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            query.startsWith("CONSTRUCT") ? "text/turtle" : "application/sparql-results+json");
      }
    }
  }

  /** Nothing but an answer, or 503 that says when to come again, is right. */
  private void get(HttpClient client, String kind, String path, String accept) {
    long start = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path.replace("US", country)))
            .header("Accept", accept)
            .timeout(Duration.ofSeconds(60))
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      tallies.get(kind).add(response.statusCode(), (System.nanoTime() - start) / 1_000_000);
      boolean announced =
          response.statusCode() == 503 && response.headers().firstValue("Retry-After").isPresent();
      if (response.statusCode() != 200 && !announced) {
        failures.add(response.statusCode() + " " + path);
      }
    } catch (IOException e) {
      failures.add(path + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Strange requests get a 4xx or 5xx that is meant; aborted ones nothing. */
  private void misbehave(Random random, long end) {
    while (System.nanoTime() < end) {
      boolean aborted = random.nextBoolean();
      String request =
          aborted
              ? "GET /statements.json HTTP/1.1\r\nHost: a\r\n\r\n"
              : STRANGE.get(random.nextInt(STRANGE.size()));
      long start = System.nanoTime();
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        if (aborted) {
          tallies.get("aborted").add(0, (System.nanoTime() - start) / 1_000_000);
          continue;
        }
        String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        int status = line.length() == 12 ? Integer.parseInt(line.substring(9)) : 0;
        tallies.get("strange").add(status, (System.nanoTime() - start) / 1_000_000);
        if (status < 400 || status > 505 || status == 500) {
          failures.add(status + " for " + request.substring(0, Math.min(60, request.length())));
        }
      } catch (IOException e) {
        failures.add("a strange request: " + e);
      }
    }
  }

  /** Sends a request letter by letter; others must not wait for it. */
  private void dawdle(long end) {
    while (System.nanoTime() < end) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        for (byte letter :
            "GET /map HTTP/1.1\r\nHost: slow\r\n".getBytes(StandardCharsets.US_ASCII)) {
          socket.getOutputStream().write(letter);
          Thread.sleep(50);
        }
        tallies.get("slow").add(0, 0);
      } catch (IOException e) {
        tallies.get("slow").add(1, 0);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Arguments: the store's folder, clients, seconds. */
  public static void main(String[] args) throws Exception {
    boolean sound;
    try (ServedProcess server = ServedProcess.start(args[0])) {
      int clients = Integer.parseInt(args[1]);
      Duration duration = Duration.ofSeconds(Long.parseLong(args[2]));
      new ServeLoad(server.address(), "US").run(clients, Duration.ofSeconds(5)); // warms it
      TimeUnit.SECONDS.sleep(5);
      ServedProcess.Held before = server.held();
      Outcome outcome = new ServeLoad(server.address(), "US").run(clients, duration);
      ServedProcess.Held peak = server.held();
      TimeUnit.SECONDS.sleep(40); // connections that idle are ended
      print(outcome, before, peak, server.held());
      sound = outcome.failures().isEmpty();
    }
    System.exit(sound ? 0 : 1);
  }

  private static void print(
      Outcome outcome,
      ServedProcess.Held before,
      ServedProcess.Held during,
      ServedProcess.Held after) {
    System.out.println("kind      requests   p50 ms   p95 ms   max ms  statuses");
    outcome
        .tallies()
        .forEach(
            (kind, tally) ->
                System.out.printf(
                    "%-9s %8d %8d %8d %8d  %s%n",
                    kind,
                    tally.millis().size(),
                    tally.percentile(50),
                    tally.percentile(95),
                    tally.percentile(100),
                    tally.statuses()));
    System.out.println("before    " + before);
    System.out.println("at the end " + during);
    System.out.println("after     " + after);
    outcome.failures().stream().distinct().limit(20).forEach(one -> System.out.println("! " + one));
    System.out.println(outcome.failures().size() + " failures");
  }
}
