/**
 * From a document to turns, quotations, statements, speakers as printed, and who answers whom. A
 * pure function: no store, no clock, no register.
 */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
