/** TDB2 and its rules: the only package that touches the database. */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
