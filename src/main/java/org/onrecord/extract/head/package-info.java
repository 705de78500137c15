/**
 * What a document says of itself before anybody speaks: title, day, place, who took part, whom an
 * introduction names. It decides whom a label such as "THE MINISTER" or two initials stand for;
 * where head and labels disagree, nobody is named. Phrases of a role and a name are read in {@code
 * RoleAndName}, several of them in {@code ParticipantParser}, labels in {@code LabelNames}; who a
 * label means by all that is told is decided in {@code Roster}; whose a speech without labels is,
 * in {@code Byline}. Who wrote an article is not read.
 */
@NullMarked
package org.onrecord.extract.head;

import org.jspecify.annotations.NullMarked;
