package org.onrecord.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.onrecord.export.Change;
import org.onrecord.export.DocumentChanges;

/**
 * Differences for people: a document with what stands differently in it, in the order of its text.
 */
final class DiffText implements DiffCommand.DiffPrint {
  /** Words beyond these are left out. */
  private static final int WORDS = 100;

  private final PrintStream out;
  private final boolean summary;

  DiffText(PrintStream out, boolean summary) {
    this.out = out;
    this.summary = summary;
  }

  @Override
  public void document(DocumentChanges document) {
    if (summary) {
      return;
    }
    String mark = document.sign() == Change.Sign.CHANGED ? "" : document.sign().mark() + " ";
    out.print(mark + document.identity() + (document.text() ? "  (another text)" : "") + "\n");
    document.changes().forEach(change -> out.print("  " + line(change) + "\n"));
  }

  private static String line(Change change) {
    String what = change.what().name().toLowerCase(Locale.ROOT);
    String property = change.property().isEmpty() ? "" : " " + change.property();
    String values =
        switch (change.sign()) {
          case GAINED -> joined(change.after());
          case LOST -> joined(change.before());
          case CHANGED -> shown(change.before()) + " → " + shown(change.after());
        };
    boolean words = change.words().isEmpty() || change.property().equals("words");
    return change.sign().mark()
        + " "
        + change.start()
        + " "
        + what
        + property
        + (values.isEmpty() ? "" : ": " + values)
        + (words ? "" : "  “" + cut(change.words()) + "”");
  }

  private static String shown(List<String> values) {
    return values.isEmpty() ? "nothing" : joined(values);
  }

  private static String joined(List<String> values) {
    return String.join(", ", values.stream().map(DiffText::cut).toList());
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length <= WORDS ? line : line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
  }

  @Override
  public void end(DiffCounts counts) {
    out.printf(
        Locale.ROOT,
        "documents: %,d the same, %,d changed, %,d gained, %,d lost%n",
        counts.same(),
        counts.documents(Change.Sign.CHANGED),
        counts.documents(Change.Sign.GAINED),
        counts.documents(Change.Sign.LOST));
    for (Change.What what : Change.What.values()) {
      out.printf(
          Locale.ROOT,
          "%ss: %,d gained, %,d lost, %,d changed%n",
          what.name().toLowerCase(Locale.ROOT),
          counts.of(what, Change.Sign.GAINED),
          counts.of(what, Change.Sign.LOST),
          counts.of(what, Change.Sign.CHANGED));
    }
  }
}
