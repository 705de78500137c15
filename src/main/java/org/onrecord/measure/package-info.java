@NullMarked
package org.onrecord.measure;

import org.jspecify.annotations.NullMarked;
