package org.onrecord.ingest;

import java.util.List;
import org.onrecord.model.Findings;
import org.onrecord.read.ReadException;

/** What came of one input. */
public sealed interface Outcome {
  Input input();

  /** It was read; a source may hold several documents. */
  record Found(Input input, List<Findings> findings) implements Outcome {
    public Found {
      findings = List.copyOf(findings);
    }
  }

  /** It could not be read, and the message says why and what to do. */
  record Failed(Input input, ReadException problem) implements Outcome {}
}
