/**
 * The command line: options in, one call to the library, answer out. The only package that exits,
 * and the only one that knows picocli. It decides nothing about texts or graphs.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
