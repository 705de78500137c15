/**
 * What pages show, as plain values, and the templates that turn it into HTML (compiled from {@code
 * src/main/jte}). Decided here: nothing; a template knows no graph and no request.
 */
@NullMarked
package org.onrecord.serve.pages;

import org.jspecify.annotations.NullMarked;
