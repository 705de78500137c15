package org.onrecord.extract;

import java.util.List;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.SourceText;
import org.onrecord.model.Utterance;

/** Links answers to their questions: turns to turns in a transcript, quotations to quotations in an article. */
final class AnswerLinker {

  List<Utterance> link(SourceText text, DocumentKind kind, List<Utterance> utterances) {
    return utterances;
  }
}
