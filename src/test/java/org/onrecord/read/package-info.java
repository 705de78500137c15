@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
