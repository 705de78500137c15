package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchState;
import org.onrecord.store.Store;
import org.onrecord.store.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord verify}: is every byte of the store as it was written? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads the whole store and checks each statement's words and each text's hash.")
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      VerifyReport report = store.verify();
      List<String> ofIndex = report.sound() ? ofIndex(store) : List.of();
      boolean sound = report.sound() && ofIndex.isEmpty();
      tellProblems(report);
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%d documents, %d statements, %d triples: %s%n",
              report.documents(),
              report.statements(),
              report.triples(),
              sound ? "sound" : report.problemCount() + ofIndex.size() + " problems");
      return sound ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private void tellProblems(VerifyReport report) {
    report.problems().forEach(problem -> terminal.say("onrecord: " + problem));
    long more = report.problemCount() - report.problems().size();
    if (more > 0) {
      terminal.say("onrecord: and " + more + " more problems");
    }
    if (!report.sound()) {
      terminal.say(
          "onrecord: the database is damaged; restore a backup, or ingest into a new store");
    }
  }

  /** The index is held against the database, which must be sound for that. */
  private List<String> ofIndex(Store store) {
    SearchIndex index = SearchIndex.of(store);
    List<String> problems = index.problems();
    problems.forEach(problem -> terminal.say("onrecord: " + problem));
    if (index.state() != SearchState.IN_STEP) {
      terminal.say("onrecord: the full-text index is " + IndexNotes.state(store));
    }
    return problems;
  }
}
