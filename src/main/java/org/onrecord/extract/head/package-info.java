@NullMarked
package org.onrecord.extract.head;

import org.jspecify.annotations.NullMarked;
