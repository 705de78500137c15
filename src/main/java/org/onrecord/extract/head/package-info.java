/**
 * What a document says of itself before anybody speaks: title, day, place, who took part, whom an
 * introduction names. It decides whom a label such as "THE MINISTER" or two initials stand for;
 * where head and labels disagree, nobody is named.
 */
@NullMarked
package org.onrecord.extract.head;

import org.jspecify.annotations.NullMarked;
