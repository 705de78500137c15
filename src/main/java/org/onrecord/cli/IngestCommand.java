package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.curation.OverridesFile;
import org.onrecord.extract.Extractor;
import org.onrecord.ingest.Extractions;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Pipeline;
import org.onrecord.ingest.RegisterStore;
import org.onrecord.model.Findings;
import org.onrecord.rdf.FindingsMapper;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;
import org.onrecord.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord ingest}: documents into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Takes documents into the store. A document that is there already is replaced; one that has"
          + " not changed is passed over, so a run that was stopped goes on when repeated."
    })
final class IngestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private RegisterOptions register = new RegisterOptions();
  @Mixin private OverrideOptions overrides = new OverrideOptions();
  @Mixin private StoreOptions storeOptions = new StoreOptions();

  @Option(
      names = "--dry-run",
      description = "Find everything, say what would be stored, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--triples",
      description = {
        "The paths are no documents but triples of documents: shards that the distributed job"
            + " wrote, or its output folder. They are checked, and give the store that the"
            + " documents would."
      })
  private boolean triples;

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say also what was left out and noticed, not only what is doubtful.")
  private boolean verbose;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (triples) {
      return new ShardIntake(terminal, storeOptions, register).take(reading.paths());
    }
    reading.labels(); // wrong use is told before anything is read
    CompletableFuture<Extractor> extractor = reading.extractor();
    Inputs inputs = reading.inputs(terminal);
    LoadedRegister known = register.loadWith(StoredRegisters.of(storeOptions.directory()));
    OverridesFile laidDown = overrides.load(known.register());
    Pipeline pipeline = reading.pipeline(extractor, known.register(), laidDown.overrides());
    return dryRun ? tryOut(pipeline, inputs) : ingest(pipeline, inputs, known, laidDown.digest());
  }

  private int ingest(Pipeline pipeline, Inputs inputs, LoadedRegister known, String overridesDigest)
      throws IOException {
    RegisterStore.begin(storeOptions.directory());
    try (Store store = storeOptions.openOrCreate();
        IngestLog log = new IngestLog(terminal, inputs.inputs().size(), verbose)) {
      SearchIndex.of(store);
      RegisterOptions.put(known, store);
      register.keepIn(StoredRegisters.of(storeOptions.directory()));
      inputs.failures().forEach(log::failed);
      FindingsMapper mapper =
          new FindingsMapper(reading.provenance(known.digest(), overridesDigest));
      IngestReport report =
          new Ingest(pipeline, mapper, store, threads.count(), log).run(inputs.inputs());
      log.close();
      IndexNotes.mend(store, terminal);
      compactWhereItPays(store, report);
      terminal.say(summary(report, inputs.failures().size()));
      return report.failed() + report.suspect() + inputs.failures().size() == 0
          ? ExitCode.DONE
          : ExitCode.FAILED;
    }
  }

  /** To find out whether it pays takes a count of all that is in the store. */
  private void compactWhereItPays(Store store, IngestReport report) {
    if (report.triples() >= Store.BATCH_TRIPLES && store.isCompactionAdvised(report.triples())) {
      terminal.say("onrecord: gives back the disk space that is no longer in use");
      try {
        store.compact();
      } catch (StoreException failure) { // of that only: the documents are in the store
        terminal.say(
            "onrecord: that failed, and the documents are stored nevertheless; 'onrecord compact'"
                + " gives the space back later: "
                + failure.getMessage());
      }
    }
  }

  private String summary(IngestReport report, int missing) {
    return String.format(
        Locale.ROOT,
        "onrecord: %d documents stored in %s (%d new, %d replaced, %d unchanged), %d failed; %d"
            + " statements",
        report.stored(),
        storeOptions.directory(),
        report.added(),
        report.replaced(),
        report.unchanged(),
        report.failed() + missing,
        report.statements());
  }

  private int tryOut(Pipeline pipeline, Inputs inputs) {
    try (IngestLog log = new IngestLog(terminal, inputs.inputs().size(), verbose)) {
      inputs.failures().forEach(log::failed);
      new Extractions(pipeline, threads.count())
          .each(
              inputs.inputs(),
              Function.identity(),
              outcome -> {
                switch (outcome) {
                  case Outcome.Found<Findings> found ->
                      found.documents().forEach(f -> describe(f, log));
                  case Outcome.Failed<Findings> failed -> log.failed(failed.problem());
                }
                log.inputDone();
              });
      return log.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private void describe(Findings findings, IngestLog log) {
    log.found(findings);
    long statements = findings.utterances().stream().mapToLong(u -> u.statements().size()).sum();
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: %s, %s, %d utterances, %d statements%n",
            findings.document().id(),
            findings.kind().name().toLowerCase(Locale.ROOT),
            findings.metadata().date() == null ? "no date" : findings.metadata().date(),
            findings.utterances().size(),
            statements);
  }
}
