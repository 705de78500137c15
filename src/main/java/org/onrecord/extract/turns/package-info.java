@NullMarked
package org.onrecord.extract.turns;

import org.jspecify.annotations.NullMarked;
