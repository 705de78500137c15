/**
 * The command line: options in, one call to the library, answer out. The only package that exits.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
