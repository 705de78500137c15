@NullMarked
package org.onrecord.extract.sources;

import org.jspecify.annotations.NullMarked;
