/**
 * Findings to triples, the register from Turtle, and the shapes that both are held to. The mapping
 * ({@code FindingsMapper}) decides what the graph says of a finding, and which IRI somebody has
 * whom no register knows ({@code SpeakerIris}); it reads no text and asks no store.
 */
@NullMarked
package org.onrecord.rdf;

import org.jspecify.annotations.NullMarked;
