package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.onrecord.ingest.Input;
import org.onrecord.ingest.Pipeline;
import org.onrecord.ingest.Pipeline.Overrides;
import org.onrecord.measure.Evaluation;
import org.onrecord.measure.Evaluation.Content;
import org.onrecord.measure.Evaluation.Figures;
import org.onrecord.measure.Evaluation.Kind;
import org.onrecord.measure.GoldDocument;
import org.onrecord.model.CueKind;
import org.onrecord.model.Findings;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.read.ReadException;
import org.onrecord.read.Source;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord evaluate}: reported speech against a gold standard of the user's own. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the reported speech that is found with a gold standard and prints precision, recall"
          + " and F1 by kind.",
      "Gold: JSON Lines, a document a line, with text_file and attributions (content.spans,"
          + " source.spans, quoted, cue_kind), or corrected lines of 'onrecord extract'. Offsets"
          + " count code points."
    })
final class EvaluateCommand implements Callable<Integer> {
  /** How many characters of a content are shown. */
  private static final int SHOWN = 100;

  private final Terminal terminal;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold standards in JSON Lines.")
  private List<Path> golds = List.of();

  @Option(
      names = "--misses",
      description = "Print also what was missed and what was found beside the gold.")
  private boolean misses;

  @Option(
      names = "--overlap",
      paramLabel = "X",
      description =
          "Contents count as the same from this share of common letters (Jaccard). Default:"
              + " ${DEFAULT-VALUE}.")
  private double overlap = 0.5;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = new Pipeline(SourceReaders.all(), Register.empty(), Overrides.NONE);
    Evaluation evaluation = new Evaluation(overlap);
    Map<String, SourceText> texts = new HashMap<>();
    FailureLog failures = new FailureLog(terminal);
    for (Path gold : golds) {
      for (GoldDocument document : GoldDocument.read(gold)) {
        try {
          evaluation.add(
              document.file().toString(),
              document.text(),
              document.contents(),
              found(pipeline, document.file()));
          texts.put(document.file().toString(), new SourceText(document.text()));
        } catch (ReadException e) {
          failures.add(e);
        }
      }
    }
    print(evaluation, texts);
    return failures.exitCode();
  }

  private static List<Content> found(Pipeline pipeline, Path file) throws ReadException {
    return pipeline.read(new Input(Source.of(file), String.valueOf(file.getFileName()))).stream()
        .map(pipeline::findings)
        .map(Findings::utterances)
        .flatMap(List::stream)
        .filter(u -> u.kind() != UtteranceKind.TURN && u.within() == null)
        .map(u -> new Content(kind(u), u.spans(), u.speaker().span()))
        .toList();
  }

  private static Kind kind(Utterance utterance) {
    return switch (utterance.kind()) {
      case DIRECT, TURN -> Kind.DIRECT;
      case MIXED -> Kind.MIXED;
      case INDIRECT ->
          utterance.cue() == null || utterance.cue().kind() == CueKind.SPEECH
              ? Kind.SPEECH
              : Kind.OTHER;
    };
  }

  private void print(Evaluation evaluation, Map<String, SourceText> texts) {
    terminal
        .out()
        .printf(
            "%-10s%10s%10s%10s%10s%10s%n", "kind", "gold", "found", "precision", "recall", "f1");
    for (Kind kind : Kind.values()) {
      line(kind.name().toLowerCase(Locale.ROOT), evaluation.of(kind));
    }
    line("said", evaluation.speech());
    line("all", evaluation.all());
    terminal
        .out()
        .printf(Locale.ROOT, "sources that overlap the gold's: %.3f%n", evaluation.sourceOverlap());
    if (misses) {
      evaluation
          .differences()
          .forEach(d -> line(d, Objects.requireNonNull(texts.get(d.document()))));
    }
  }

  private void line(String name, Figures figures) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-10s%10d%10d%10.3f%10.3f%10.3f%n",
            name,
            figures.gold(),
            figures.found(),
            figures.precision(),
            figures.recall(),
            figures.f1());
  }

  private void line(Evaluation.Difference difference, SourceText text) {
    Span first = difference.content().spans().getFirst();
    String words = text.slice(first).replaceAll("\\s+", " ");
    terminal
        .out()
        .printf(
            "%s %-7s%s:%s: %s%n",
            difference.missed() ? "missed" : "extra ",
            difference.content().kind().name().toLowerCase(Locale.ROOT),
            difference.document(),
            text.place(first.start()),
            words.length() <= SHOWN ? words : words.substring(0, SHOWN) + " …");
  }
}
