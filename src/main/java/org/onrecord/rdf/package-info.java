/** Findings to triples, the register from and to Turtle, and the shapes that both are held to. */
@NullMarked
package org.onrecord.rdf;

import org.jspecify.annotations.NullMarked;
