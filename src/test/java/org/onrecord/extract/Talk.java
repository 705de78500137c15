package org.onrecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** The turns of a talk, as one line that tests compare. */
public record Talk(Document document, List<Utterance> turns) {

  /** The turns of a text, whose lines may be parted by "¶". */
  public static Talk of(String printed) {
    Document document = Document.ofText("talk", printed.replace('¶', '\n'));
    return new Talk(
        document,
        Extractor.english().extract(document).utterances().stream()
            .filter(u -> u.kind() == UtteranceKind.TURN)
            .toList());
  }

  /**
   * "label: words" of each turn, "label {name}" where the text tells who is meant, parted by " & ";
   * "label&lt;2" where it answers the second turn; "-" where there is none.
   */
  public String line() {
    Map<String, Integer> numbers = new HashMap<>();
    turns.forEach(turn -> numbers.put(turn.id(), numbers.size() + 1));
    return turns.isEmpty()
        ? "-"
        : turns.stream().map(turn -> line(turn, numbers)).collect(Collectors.joining(" & "));
  }

  private String line(Utterance turn, Map<String, Integer> numbers) {
    String answers = turn.answers() == null ? "" : "<" + numbers.get(turn.answers());
    String words =
        turn.spans().stream()
            .map(document.text()::slice)
            .map(piece -> piece.replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "));
    Antecedent known = turn.speaker().antecedent();
    String meant = known == null || known.name() == null ? "" : " {" + known.name() + '}';
    return turn.speaker().label() + meant + answers + ": " + words;
  }
}
