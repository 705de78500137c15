package org.onrecord.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.SpeechAct;

/**
 * What a cue does, as a rule and in certain frames: "assert pto:urge" of "told them that …" and
 * "told them to …". Immutable.
 *
 * @param usual null for a cue that performs none of the acts
 * @param byFrame the frames in which it does something else
 * @param named the frames in which the noun of its object says what it does: "expressed regret"
 */
public record CueActs(
    @Nullable SpeechAct usual, Map<Frame, SpeechAct> byFrame, Set<Frame> named) {
  public static final CueActs NONE = new CueActs(null, Map.of(), Set.of());
  public static final CueActs ASSERTING = new CueActs(SpeechAct.ASSERT, Map.of(), Set.of());

  private static final String SILENT = "-";
  private static final String BY_NOUN = "noun";

  public CueActs {
    byFrame = Map.copyOf(byFrame);
    named = Set.copyOf(named);
  }

  /** Reads a column of the lexicon: "assert", "-", "assert pto:urge", "assert np:noun". */
  public static CueActs parse(String column) {
    String[] parts = column.trim().split(" ");
    Map<Frame, SpeechAct> byFrame = new EnumMap<>(Frame.class);
    Set<Frame> named = EnumSet.noneOf(Frame.class);
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split(":");
      Frame frame = Frame.valueOf(pair[0].toUpperCase(Locale.ROOT));
      if (pair[1].equals(BY_NOUN)) {
        named.add(frame);
      } else {
        byFrame.put(frame, act(pair[1]));
      }
    }
    return new CueActs(parts[0].equals(SILENT) ? null : act(parts[0]), byFrame, named);
  }

  private static SpeechAct act(String name) {
    return SpeechAct.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** What the cue does in a frame; of an object's noun where that says it, see {@link #named}. */
  public @Nullable SpeechAct in(Frame frame) {
    return byFrame.getOrDefault(frame, usual);
  }
}
