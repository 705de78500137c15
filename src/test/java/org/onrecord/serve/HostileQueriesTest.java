package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.query.Limits;

/**
 * What strangers send to the endpoint reaches no address, no file and no class, and ends in time.
 */
class HostileQueriesTest {
  @TempDir static Path folder;
  private static Served served;
  private static ServerSocket listener;
  private static Path file;
  private static long triples;
  private static final AtomicInteger HEARD = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException {
    served = Served.on(folder, new Limits(Duration.ofSeconds(2), 100));
    file = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> \"secret\" .");
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(HostileQueriesTest::listen);
    triples = size();
  }

  private static void listen() {
    while (!listener.isClosed()) {
      try (Socket caller = listener.accept()) {
        HEARD.incrementAndGet();
        caller.getOutputStream().write("HTTP/1.0 500 no\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      } catch (IOException closed) {
        // the test is over
      }
    }
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
    listener.close();
  }

  private static long size() {
    return served.store().read(dataset -> (long) dataset.getDefaultGraph().size());
  }

  /** One a line; URL stands for the listener, FILE for a file, CLASS for a class. */
  static Stream<String> queries() {
    try (InputStream in =
        Objects.requireNonNull(
            HostileQueriesTest.class.getResourceAsStream("hostile-queries.txt"))) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreAtLeastForty() {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("queries")
  @Timeout(20)
  void nothingIsReachedAndNothingChanges(String line) {
    String query =
        line.replace("URL", "http://localhost:" + listener.getLocalPort() + "/x")
            .replace("FILE", file.toUri().toString())
            .replace("CLASS", "java:org.onrecord.query.Intruder$AsFunction");
    long start = System.nanoTime();
    HttpResponse<String> response =
        served.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 503);
    assertThat(response.body()).doesNotContain("secret\"");
    assertThat(HEARD).as("calls that the listener heard").hasValue(0);
    assertThat(size()).isEqualTo(triples);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }
}
