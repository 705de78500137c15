package org.onrecord.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.QuestionReader;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.language.Language;
import org.onrecord.query.Limits;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.serve.PlainQuestions;
import org.onrecord.serve.ServeOptions;
import org.onrecord.serve.Server;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord serve}: the graph in a browser, and for other programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the store over HTTP, read-only, until it is stopped (Ctrl-C): pages, the SPARQL"
          + " protocol, the named questions as a web API, and IRIs that resolve.",
      "Meanwhile ask, query, export, show, cite, documents and status on the same store ask the"
          + " server."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LONGEST_STOP_SECONDS = 5;

  private final Terminal terminal;

  @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port = 3030;

  @Option(
      names = "--host",
      description =
          "The address to listen at. Default: ${DEFAULT-VALUE}, which only this machine reaches;"
              + " 0.0.0.0 for all.")
  private String host = "127.0.0.1";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "The address under which others reach it, where a proxy stands before it.")
  private @Nullable URI base;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a query may take. Default: ${DEFAULT-VALUE}.")
  private int timeout = 30;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "At most so many rows of one answer. Default: ${DEFAULT-VALUE}.")
  private int maxRows = 10_000;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ServeOptions options = new ServeOptions(host, port, Optional.ofNullable(base), limits());
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Store store = storeOptions.open();
        Server server =
            Server.start(
                store,
                options,
                reader(),
                (command, in, out, err, screen) ->
                    ServedStore.lent(store, command, in, out, err, screen))) {
      terminal.say("onrecord: serving " + storeOptions.directory() + " at " + server.address());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, stopped), "stop"));
      stop.await();
    } finally {
      stopped.countDown();
    }
    return ExitCode.DONE;
  }

  /** Runs when the process is told to end, which it does when all is closed. */
  private static void end(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      if (!stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        return; // what is still open is read only
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Limits limits() {
    if (timeout < 1 || timeout > 3_600) {
      throw new UsageException("--timeout " + timeout + ": expected seconds, 1 to 3600");
    }
    if (maxRows < 1 || maxRows > 1_000_000) {
      throw new UsageException("--max-rows " + maxRows + ": expected a number from 1 to 1000000");
    }
    return new Limits(Duration.ofSeconds(timeout), maxRows);
  }

  /** Made when the first plain question comes: the register takes a moment to load. */
  private PlainQuestions reader() {
    return new PlainQuestions() {
      private @Nullable QuestionReader made;

      @Override
      public org.onrecord.ask.Reading read(String question) {
        return reader().read(question);
      }

      private synchronized QuestionReader reader() {
        if (made == null) {
          made = questionReader();
        }
        return made;
      }
    };
  }

  private QuestionReader questionReader() {
    try {
      StoredRegisters stored = StoredRegisters.of(storeOptions.directory());
      return new QuestionReader(
          Language.english(),
          LoadedRegister.with(stored.with(java.util.List.of())).register(),
          QueryCatalogue.bundled());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
