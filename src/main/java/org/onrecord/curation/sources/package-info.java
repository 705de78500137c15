@NullMarked
package org.onrecord.curation.sources;

import org.jspecify.annotations.NullMarked;
