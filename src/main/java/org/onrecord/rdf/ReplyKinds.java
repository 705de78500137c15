package org.onrecord.rdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Utterance;
import org.onrecord.text.FoldedText;
import org.onrecord.text.SourceText;
import org.onrecord.text.WordListFile;

/**
 * Whether an answer answers. It is declined where it says so ("I would refer you to …", "no
 * comment") and goes on to say little else; one that declines and then speaks to the matter is an
 * answer. Immutable.
 */
final class ReplyKinds {
  /** Words in all that a refusal has besides the sentences in which it refuses. */
  private static final int MOST_OTHER_WORDS = 30;

  /** Matches "in most cases, yes.", not "yes, go ahead". */
  private static final Pattern DECISION = Pattern.compile("\\b(?:yes|no)[.!]?$");

  private final List<String> phrases =
      WordListFile.beside(ReplyKinds.class, "declining.txt").lines().stream()
          .map(FoldedText::fold)
          .toList();

  /** {@code answered} or {@code declined}; null of what answers nothing. */
  @Nullable String of(Utterance utterance, SourceText text) {
    if (utterance.answers() == null) {
      return null;
    }
    return kind(
        utterance.statements().stream().map(statement -> text.slice(statement.span())).toList());
  }

  /** Of an answer's sentences. */
  String kind(List<String> sentences) {
    int other = 0;
    boolean declines = false;
    boolean decides = false;
    for (String sentence : sentences) {
      String said = FoldedText.fold(sentence);
      if (phrases.stream().anyMatch(said::contains)) {
        declines = true;
      } else {
        other += said.split(" ").length;
        decides |= DECISION.matcher(said).find();
      }
    }
    return declines && !decides && other <= MOST_OTHER_WORDS ? "declined" : "answered";
  }
}
