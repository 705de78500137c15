package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * A syntax of one graph that writes what is said of a subject together: between what opens and what
 * closes the file, and between what opens and what closes each subject.
 */
abstract class SubjectSink implements TripleSink {
  private static final int BUFFER = 1 << 16;

  private final Writer out;
  private final Base base;
  private @Nullable Node subject;

  SubjectSink(OutputStream out, Base base) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.base = base;
  }

  /** What stands before the first subject. */
  abstract String head();

  /** What stands behind the last subject. */
  abstract String foot();

  abstract void open(Node subject);

  /** A triple of the subject that was opened last. */
  abstract void property(Triple triple);

  abstract void close(Node subject);

  @Override
  public final void start() {
    write(head());
  }

  @Override
  public final void document(Node document) {
    // the syntax has one graph only
  }

  @Override
  public final void register() {
    // as above
  }

  @Override
  public final void triple(Triple found) {
    Triple triple = base.of(found);
    if (!triple.getSubject().equals(subject)) {
      closeLast();
      subject = triple.getSubject();
      open(subject);
    }
    property(triple);
  }

  @Override
  public final void finish() {
    closeLast();
    write(foot());
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeLast() {
    if (subject != null) {
      close(subject);
    }
  }

  final void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The subject that is open, for what is told of it. */
  final @Nullable Node subject() {
    return subject;
  }
}
