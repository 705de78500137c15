@NullMarked
package org.onrecord.ask;

import org.jspecify.annotations.NullMarked;
