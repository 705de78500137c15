package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.ingest.Input;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.Pipeline;
import org.onrecord.model.Document;
import org.onrecord.read.ReadException;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord text}: the canonical text that all offsets refer to. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = "Prints the canonical text of documents: the text that all offsets refer to.")
final class TextCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  TextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Pipeline pipeline =
        new Pipeline(SourceReaders.all(reading.columns()), Register.empty(), reading.overrides());
    Inputs inputs = reading.inputs(terminal);
    FailureLog failures = new FailureLog(terminal);
    inputs.failures().forEach(failures::add);
    for (Input input : inputs.inputs()) {
      try {
        for (Document document : pipeline.read(input)) {
          terminal.out().print(document.text().text());
        }
      } catch (ReadException e) {
        failures.add(e);
      }
    }
    return failures.exitCode();
  }
}
