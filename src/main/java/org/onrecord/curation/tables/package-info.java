/**
 * The tables of which a register is made, column by column, and what the rows mean: countries,
 * organisations, topics, offices, holders, terms. A wrong cell is an error with file and line.
 */
@NullMarked
package org.onrecord.curation.tables;

import org.jspecify.annotations.NullMarked;
