/**
 * TDB2 and its rules: the only package that touches the database. It decides how transactions,
 * batches, compaction, backup and recovery go, so that a document is wholly in the store or not at
 * all, whatever kills the process ({@code Writing}, on a {@code Connection}). It knows triples of
 * documents, but not what they mean. How they are laid down, in which order and in how much room,
 * is decided in {@code NewTriples} and {@code PackedTree}. An index follows every write as a {@code Follower}. Files and
 * folders that appear only when they are whole, for every room above, are made by {@code
 * WholePath}.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
