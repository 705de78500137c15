/**
 * The terms of the ontology, the prefixes of the graph, how every IRI is minted and in which order
 * triples are written. It lies this low because the store, the exports and the questions must agree
 * on names without knowing how findings are made; and IRIs are minted in one place, since two that
 * differ by a letter are two things.
 */
@NullMarked
package org.onrecord.vocab;

import org.jspecify.annotations.NullMarked;
