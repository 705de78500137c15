package org.onrecord.link;

import java.util.List;
import org.onrecord.model.Extraction;
import org.onrecord.model.Findings;

/** Resolves what is printed to what the register knows, at the document's date. Immutable and thread-safe. */
public final class Linker {
  private final Register register;

  public Linker(Register register) {
    this.register = register;
  }

  public Register register() {
    return register;
  }

  public Findings link(Extraction found) {
    return new Findings(
        found.document(), found.kind(), found.metadata(), found.utterances(), List.of(), found.issues());
  }
}
