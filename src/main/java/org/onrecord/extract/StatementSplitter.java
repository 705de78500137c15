package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;

/** Takes utterances apart into statements: their sentences, each inside one span of the utterance. */
final class StatementSplitter {
  private final Sentences sentences = new Sentences();

  List<Utterance> split(Document document, List<Utterance> utterances) {
    Fragments fragments = new Fragments();
    List<Utterance> result = new ArrayList<>(utterances.size());
    for (Utterance utterance : utterances) {
      result.add(utterance.withStatements(statements(document.text().text(), utterance, fragments)));
    }
    return result;
  }

  private List<Statement> statements(String text, Utterance utterance, Fragments fragments) {
    List<Statement> statements = new ArrayList<>();
    for (Span span : utterance.spans()) {
      for (Span sentence : sentences.of(text, span)) {
        statements.add(Statement.of(fragments.mint("s", utterance.id() + ' ' + sentence.of(text)), sentence));
      }
    }
    return statements;
  }
}
