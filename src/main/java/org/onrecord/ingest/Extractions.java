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
      return new Outcome.Found(input, pipeline.findings(input));
    } catch (ReadException e) {
      return new Outcome.Failed(input, e);
    } catch (RuntimeException e) {
      // a defect of ours must not take the other documents with it
      return new Outcome.Failed(
          input,
          new ReadException(input.source().name(), null, "cannot be processed (a defect, please report it): " + e, e));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(
          input, new ReadException(input.source().name(), null, "is too large or too deep to process: " + e, e));
    }
  }
}
