package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.measure.SyntheticCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord corpus}: made-up documents of any size, to measure with. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description =
        "Writes made-up transcripts, articles and readouts, as many as are wanted, to measure speed"
            + " with: names are the register's, the words mean nothing. The same seed gives the"
            + " same files.")
final class CorpusCommand implements Callable<Integer> {
  private static final int FILES_IN_A_FOLDER = 1000;

  private final Terminal terminal;

  @Mixin private RegisterOptions register = new RegisterOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; it is made.")
  private Path output = Path.of("");

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      description = "So much text at least. Default: ${DEFAULT-VALUE}.")
  private double megabytes = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number gives other documents. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      description = "Only ${COMPLETION-CANDIDATES}; default: all, mixed.")
  private SyntheticCorpus.@Nullable Shape shape;

  CorpusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SyntheticCorpus corpus = new SyntheticCorpus(register.load().register(), seed);
    long wanted = (long) (megabytes * 1_000_000);
    long written = 0;
    int documents = 0;
    for (; written < wanted; documents++) {
      SyntheticCorpus.Made made =
          shape == null ? corpus.document(documents) : corpus.document(documents, shape);
      byte[] bytes = made.text().getBytes(StandardCharsets.UTF_8);
      Path folder = output.resolve("%04d".formatted(documents / FILES_IN_A_FOLDER));
      Files.createDirectories(folder);
      Files.write(folder.resolve(made.name() + ".txt"), bytes);
      written += bytes.length;
    }
    terminal.say(documents + " documents, " + written + " bytes in " + output);
    return ExitCode.DONE;
  }
}
