@NullMarked
package org.onrecord.curation.tables;

import org.jspecify.annotations.NullMarked;
