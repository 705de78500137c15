@NullMarked
package org.onrecord.language;

import org.jspecify.annotations.NullMarked;
