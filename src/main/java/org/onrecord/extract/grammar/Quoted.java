package org.onrecord.extract.grammar;

import org.onrecord.text.Span;

/**
 * A passage between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param depth 1 for a passage in no other, 2 for one within it, and so on
 * @param continues whether the next paragraph goes on with it, opening marks repeated
 * @param closed whether a closing mark stands at its end
 */
public record Quoted(Span outer, Span inner, int depth, boolean continues, boolean closed) {}
