package org.onrecord.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.onrecord.extract.Extractor;
import org.onrecord.ingest.Extractions;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Pipeline;
import org.onrecord.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord extract}: everything found, as JSON Lines, without a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Prints what is found in documents as JSON Lines, one document a line; no store is needed.")
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private RegisterOptions register = new RegisterOptions();
  @Mixin private OverrideOptions overrides = new OverrideOptions();

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leaves out utterances of whose words and speaker less is sure, from 0 to 1; default: 0.")
  private double minConfidence;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    reading.labels(); // wrong use is told before anything is read
    CompletableFuture<Extractor> extractor = reading.extractor();
    Register known = register.load().register();
    Pipeline pipeline = reading.pipeline(extractor, known, overrides.load(known).overrides());
    Inputs inputs = reading.inputs(terminal);
    FailureLog failures = new FailureLog(terminal);
    inputs.failures().forEach(failures::add);
    new Extractions(pipeline, threads.count())
        .each(
            inputs.inputs(),
            findings -> FindingsJson.line(findings.atLeast(minConfidence)),
            outcome -> {
              switch (outcome) {
                case Outcome.Found<byte[]> found ->
                    found.documents().forEach(line -> terminal.out().write(line, 0, line.length));
                case Outcome.Failed<byte[]> failed -> failures.add(failed.problem());
              }
            });
    return failures.exitCode();
  }
}
