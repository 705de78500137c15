@NullMarked
package org.onrecord.register;

import org.jspecify.annotations.NullMarked;
