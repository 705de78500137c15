package org.onrecord.ingest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.model.Findings;
import org.onrecord.read.ReadException;

/** Extracts many inputs in parallel and hands on the outcomes in the order of the inputs. */
public final class Extractions {
  private final Pipeline pipeline;
  private final InOrder inOrder;

  public Extractions(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.inOrder = new InOrder(threads);
  }

  /**
   * Calls {@code then} once for each input, in order, in this thread.
   *
   * @param made what is made of the findings of a document, in the thread that found them
   */
  public <D> void each(List<Input> inputs, Function<Findings, D> made, Consumer<Outcome<D>> then) {
    inOrder.each(inputs, input -> outcome(input, made), then);
  }

  private <D> Outcome<D> outcome(Input input, Function<Findings, D> made) {
    try {
      return new Outcome.Found<>(
          input, pipeline.read(input).stream().map(pipeline::findings).map(made).toList());
    } catch (ReadException e) {
      return new Outcome.Failed<>(input, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed<>(input, Outcome.defect(input, e));
    }
  }
}
