@NullMarked
package org.onrecord.extract.labels;

import org.jspecify.annotations.NullMarked;
