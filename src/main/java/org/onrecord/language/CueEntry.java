package org.onrecord.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.onrecord.model.CueKind;

/**
 * One cue of the lexicon.
 *
 * @param lemma the verb's base form, with its particle where it has one: "point out"
 */
public record CueEntry(String lemma, CueKind kind, Set<Frame> frames, CueActs acts) {
  private static final Set<Frame> LIMITED =
      Set.of(Frame.AGENT, Frame.JOINT, Frame.ISSUE, Frame.NOUN, Frame.FIRST, Frame.SAID);

  public CueEntry {
    frames = Collections.unmodifiableSet(EnumSet.copyOf(frames));
  }

  /** A verb that is a cue only where it stands beside a quotation. */
  public static CueEntry quoting(String lemma) {
    return new CueEntry(lemma, CueKind.SPEECH, Set.of(Frame.QUOTE), CueActs.ASSERTING);
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether the cue can introduce a clause or direct speech, and not only an object. */
  public boolean takesClause() {
    return takes(Frame.THAT) || takes(Frame.ZERO) || takes(Frame.QUOTE) || takes(Frame.WH);
  }

  /** Whether the cue reports in any sentence, and not only with certain objects or sources. */
  public boolean isFree() {
    return frames.stream().anyMatch(frame -> !LIMITED.contains(frame));
  }

  public boolean takesObject() {
    return takes(Frame.NP) || takes(Frame.AS) || takes(Frame.SC) || takes(Frame.OBJ);
  }
}
