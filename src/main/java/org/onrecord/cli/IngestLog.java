package org.onrecord.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Ingest;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Issue;
import org.onrecord.read.ReadException;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * Says on standard error what a run meets: failures and doubts, and how far it is: a bar where a
 * person watches, else a line every ten seconds.
 */
final class IngestLog implements Ingest.Listener, AutoCloseable {
  private final Terminal terminal;
  private final boolean verbose;
  private final FailureLog failures;
  private final FoldedWarnings warnings;
  private final @Nullable ProgressBar bar;
  private final Pace pace;

  IngestLog(Terminal terminal, int inputs, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
    this.failures = new FailureLog(terminal);
    this.warnings = new FoldedWarnings(terminal, verbose);
    this.pace = new Pace(terminal, inputs, System::nanoTime);
    this.bar = terminal.watched() && inputs > 1 ? bar(inputs) : null;
  }

  private static ProgressBar bar(int inputs) {
    return new ProgressBarBuilder()
        .setTaskName("ingest")
        .setInitialMax(inputs)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  @Override
  public void found(Findings findings) {
    for (Issue issue : findings.issues()) {
      String line = line(findings.document(), issue);
      switch (issue.severity()) {
        case ERROR -> terminal.say(line);
        case WARNING -> warnings.say(issue.code(), line);
        case INFO -> {
          if (verbose) {
            terminal.say(line);
          }
        }
      }
    }
  }

  /** {@code talks.html:12:4: warning: …}, as compilers say it. */
  private static String line(Document document, Issue issue) {
    String severity = issue.severity().name().toLowerCase(Locale.ROOT);
    return document.source()
        + place(document.text(), issue.span())
        + ": "
        + severity
        + ": "
        + issue.message()
        + " ["
        + issue.code()
        + "]";
  }

  private static String place(SourceText text, @Nullable Span span) {
    return span == null ? "" : ":" + text.place(span.start());
  }

  @Override
  public void unchanged(Document document) {
    if (verbose) {
      terminal.say(document.source() + ": info: unchanged [unchanged]");
    }
  }

  @Override
  public void failed(ReadException problem) {
    failures.add(problem);
  }

  @Override
  public void sameText(Document document, String otherIri) {
    warnings.say(
        "same-text",
        document.source()
            + ": warning: the same text is in the store as "
            + otherIri
            + "; remove one of the two if that is not meant [same-text]");
  }

  @Override
  public void inputDone() {
    if (bar == null) {
      pace.step();
    } else {
      bar.step();
    }
  }

  int failures() {
    return failures.count();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    warnings.end();
  }
}
