/**
 * From names as printed to known officials, countries, topics and organisations, at the document's
 * date; none rather than a guess.
 */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
