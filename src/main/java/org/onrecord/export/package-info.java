/**
 * The graph out of the store, whole or by document, in the syntaxes that others read, with a
 * description of the data set. It decides the order in which triples are written, so that reruns
 * are equal byte for byte. The columns of the CSV tables stand in {@code Table}, described in
 * {@code csv-metadata.json}.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
