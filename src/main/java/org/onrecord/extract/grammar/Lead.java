package org.onrecord.extract.grammar;

import org.onrecord.text.Span;

/**
 * The subject that stands once before several paragraphs: "The Ministers:", "The Security
 * Council,".
 *
 * @param source where it is printed
 * @param joint whether it stands for several
 * @param firstPerson whether it is "we"
 */
public record Lead(Span source, boolean joint, boolean firstPerson) {}
