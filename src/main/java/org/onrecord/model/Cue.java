package org.onrecord.model;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * The reporting words of an attribution, such as "said" or "according to".
 *
 * @param lemma the dictionary form, "say"
 * @param act what the source does with the words reported, or null where that is none of the acts
 *     ("knew that …")
 */
public record Cue(
    String text, Span span, String lemma, CueKind kind, @Nullable SpeechAct act) {}
