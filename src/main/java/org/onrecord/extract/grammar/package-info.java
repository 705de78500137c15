@NullMarked
package org.onrecord.extract.grammar;

import org.jspecify.annotations.NullMarked;
