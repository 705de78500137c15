package org.onrecord.language;

import java.util.Set;
import org.onrecord.model.CueKind;

/**
 * One cue of the lexicon.
 *
 * @param lemma the verb's base form, with its particle where it has one: "point out"
 */
public record CueEntry(String lemma, CueKind kind, Set<Frame> frames) {
  public CueEntry {
    frames = Set.copyOf(frames);
  }

  /** A verb that is a cue only where it stands beside a quotation. */
  public static CueEntry quoting(String lemma) {
    return new CueEntry(lemma, CueKind.SPEECH, Set.of(Frame.QUOTE));
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether the cue can introduce a clause or direct speech, and not only an object. */
  public boolean takesClause() {
    return takes(Frame.THAT) || takes(Frame.ZERO) || takes(Frame.QUOTE) || takes(Frame.WH);
  }

  public boolean takesObject() {
    return takes(Frame.NP) || takes(Frame.AS) || takes(Frame.SC) || takes(Frame.OBJ);
  }
}
