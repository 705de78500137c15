/** OnRecord: who said what about which country. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
