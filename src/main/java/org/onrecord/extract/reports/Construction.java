package org.onrecord.extract.reports;

import java.util.Optional;

/** A way in which a language says who said what. Stateless: the same place has the same reading. */
interface Construction {
  Optional<CueReading> read(CuePlace place);
}
