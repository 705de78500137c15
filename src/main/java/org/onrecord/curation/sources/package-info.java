/**
 * Facts from elsewhere turned into rows of our tables, each with its source: terms of office from
 * public lists, results of the Wikidata query service, and the corrections that go over them. Ends
 * that no list gives are those that the next holder's start gives ({@code Handovers}). Run by hand
 * when the register is renewed, never while texts are read.
 */
@NullMarked
package org.onrecord.curation.sources;

import org.jspecify.annotations.NullMarked;
