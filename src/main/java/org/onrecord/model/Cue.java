package org.onrecord.model;

import org.onrecord.text.Span;

/**
 * The reporting words of an attribution, such as "said" or "according to".
 *
 * @param lemma the dictionary form, "say"
 */
public record Cue(String text, Span span, String lemma, CueKind kind) {}
