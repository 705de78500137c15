package org.onrecord.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.onrecord.read.ReadException;

/** Extracts many inputs in parallel and hands on the outcomes in the order of the inputs. */
public final class Extractions {
  private final Pipeline pipeline;
  private final InOrder inOrder;

  public Extractions(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.inOrder = new InOrder(threads);
  }

  /** Calls {@code then} once for each input, in order, in this thread. */
  public void each(List<Input> inputs, Consumer<Outcome> then) {
    inOrder.each(inputs, this::outcome, then);
  }

  private Outcome outcome(Input input) {
    try {
      return new Outcome.Found(
          input, pipeline.read(input).stream().map(pipeline::findings).toList());
    } catch (ReadException e) {
      return new Outcome.Failed(input, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(input, Outcome.defect(input, e));
    }
  }
}
