/**
 * What every room stands on: places in a text ({@code Span}, in UTF-16 units, and {@code
 * SourceText}, which turns them into code points), lines, folding of names, spelling distance,
 * digests, days known in part, and the one reader of word lists. Here is decided how two spellings
 * are compared and what a comment in a word list is, so that no other room decides it again. It
 * imports nothing of ours, knows no format, no language and no graph.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
