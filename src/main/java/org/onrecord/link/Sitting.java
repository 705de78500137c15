package org.onrecord.link;

import org.onrecord.language.NameLexicon;
import org.onrecord.model.Extraction;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.FoldedText;

/**
 * Tells the record of a sitting (of a parliament, a council, a committee, a court) by its head:
 * there "the President" and "the Speaker" hold the chair, and are not the country's.
 */
final class Sitting {
  /** The head of a record is no longer than this. */
  private static final int HEAD = 4000;

  private Sitting() {}

  static boolean isOne(Extraction found, NameLexicon lexicon) {
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
    return lexicon.list("sittings").stream().anyMatch(folded::contains);
  }
}
