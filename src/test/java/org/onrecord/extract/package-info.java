@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
