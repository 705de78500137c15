@NullMarked
package org.onrecord.extract.reports;

import org.jspecify.annotations.NullMarked;
