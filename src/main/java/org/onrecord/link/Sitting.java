package org.onrecord.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Extraction;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;

/**
 * What the head of a record says of the body that sits: there "the President" and "the Speaker"
 * hold the chair, and are not the country's.
 *
 * @param isOne whether it is the record of a sitting of a parliament, a council, a committee, a
 *     court
 * @param country ISO code, where no other country's house bears the name
 */
record Sitting(boolean isOne, @Nullable String country) {
  /** The head of a record is no longer than this. */
  private static final int HEAD = 4000;

  static Sitting of(Extraction found, NameLexicon lexicon) {
    String text = found.document().text().text();
    int firstTurn =
        found.utterances().stream()
            .filter(u -> u.kind() == UtteranceKind.TURN)
            .mapToInt(u -> u.extent().start())
            .min()
            .orElse(0);
    String title = found.metadata().title();
    String head = (title == null ? "" : title + ' ') + text.substring(0, Math.min(firstTurn, HEAD));
    String folded = FoldedText.fold(head).replace('\n', ' ');
    boolean sits = lexicon.list("sittings").stream().anyMatch(folded::contains);
    for (String house : lexicon.list("national-houses")) {
      int at = house.indexOf('=');
      if (folded.contains(house.substring(0, at))) {
        return new Sitting(true, house.substring(at + 1).toUpperCase(Locale.ROOT));
      }
    }
    return new Sitting(sits, null);
  }
}
