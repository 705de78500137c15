@NullMarked
package org.onrecord.extract.words;

import org.jspecify.annotations.NullMarked;
