/**
 * The graph out of the store: Turtle, TriG, N-Quads and others, with a description of the data set.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
