@NullMarked
package org.onrecord.curation;

import org.jspecify.annotations.NullMarked;
