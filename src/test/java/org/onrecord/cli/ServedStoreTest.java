package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.Limits;
import org.onrecord.serve.Handle;
import org.onrecord.serve.ServeOptions;
import org.onrecord.serve.Server;
import org.onrecord.store.Store;

/** While a server has a store, commands on it ask the server and print what they would print. */
class ServedStoreTest {
  @TempDir static Path folder;
  private static Path store;
  private static Path kept;

  @BeforeAll
  static void make() {
    kept = folder.resolve("kept");
    assertThat(CommandRun.of("demo", "--keep", kept.toString()).code()).isZero();
    store = kept.resolve("store");
  }

  @AfterAll
  static void handleIsGone() {
    assertThat(Handle.in(store)).isEmpty();
  }

  private record Serving(Store store, Server server) implements AutoCloseable {
    static Serving start() throws IOException {
      Store open = Store.openExisting(ServedStoreTest.store);
      ServeOptions options =
          new ServeOptions(
              "127.0.0.1", 0, Optional.empty(), new Limits(Duration.ofSeconds(20), 1_000));
      return new Serving(
          open,
          Server.start(
              open,
              options,
              question -> {
                throw new IllegalStateException();
              },
              (command, in, out, err, screen) ->
                  ServedStore.lent(open, command, in, out, err, screen)));
    }

    @Override
    public void close() {
      server.close();
      store.close();
    }
  }

  private static final List<String> COMMANDS =
      List.of(
          "ask who-said-what --country Canada --format csv",
          "ask no-such-question",
          "ask who-said-what --country Nowhereland",
          "query -e SELECT(COUNT(*)AS?n){?s?p?o}",
          "query -e SELECT",
          "export --document harbour-review-interview.txt",
          "documents --format csv",
          "show harbour-review-interview.txt --format csv");

  @Test
  void commandPrintsWhatItPrintsWithoutTheServer() throws IOException {
    List<CommandRun> alone = COMMANDS.stream().map(ServedStoreTest::run).toList();
    try (Serving serving = Serving.start()) {
      assertThat(COMMANDS.stream().map(ServedStoreTest::run)).containsExactlyElementsOf(alone);
    }
    assertThat(alone.getFirst().out()).contains("Ingrid Halvorsen");
  }

  private static CommandRun run(String command) {
    return CommandRun.of((command + " --store " + store).split(" "));
  }

  @Test
  void filesLieWhereTheCommandWasGivenAndInputIsPassedOn() throws IOException {
    Path query = Files.writeString(folder.resolve("q.rq"), "ASK { ?s a rec:Document }");
    Path out = folder.resolve("out.nt");
    try (Serving serving = Serving.start()) {
      assertThat(CommandRun.of("query", query.toString(), "--store", store.toString()).out())
          .isEqualTo("true\n");
      assertThat(CommandRun.withInput("ASK {}", "query", "-", "--store", store.toString()).out())
          .isEqualTo("true\n");
      assertThat(
              CommandRun.of(
                      "export",
                      "--format",
                      "ntriples",
                      "-o",
                      out.toString(),
                      "--store",
                      store.toString())
                  .code())
          .isZero();
    }
    assertThat(Files.readString(out)).contains("harbour-review-interview.txt");
  }

  @Test
  void serverGoesOnAfterCommandsAndOthersMayNotRunAny() throws Exception {
    try (Serving serving = Serving.start()) {
      CommandRun.of("status", "--store", store.toString());
      HttpResponse<String> refused =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(serving.server().address() + "/local"))
                      .POST(HttpRequest.BodyPublishers.ofString("{}"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(CommandRun.of("status", "--store", store.toString()).out()).contains("documents");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(store.resolve("serving.json"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void handleOfAServerThatIsGoneIsPassedOver() throws IOException {
    Path handle = store.resolve("serving.json");
    Files.writeString(handle, "{\"address\":\"http://127.0.0.1:1\",\"word\":\"x\"}");
    try {
      assertThat(CommandRun.of("status", "--store", store.toString()).code()).isZero();
      Files.writeString(handle, "not JSON");
      assertThat(CommandRun.of("status", "--store", store.toString()).code()).isZero();
    } finally {
      Files.delete(handle);
    }
    assertThat(List.of(handle)).noneMatch(Files::exists);
  }
}
