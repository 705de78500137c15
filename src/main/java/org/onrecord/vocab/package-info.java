/** The terms of the ontology and the prefixes of the graph. */
@NullMarked
package org.onrecord.vocab;

import org.jspecify.annotations.NullMarked;
