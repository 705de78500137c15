package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.extract.words.Sentences;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Rule;
import org.onrecord.model.Statement;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Takes utterances apart into statements: their sentences. A sentence of a turn that a stage
 * direction interrupts is one statement, with the direction inside its span; the pieces of an
 * interrupted quotation are sentences of their own, as words of the reporter stand between them.
 * What the record of a House prints into a speech is no statement.
 */
public final class StatementSplitter {
  private final Sentences sentences;

  /** Sentences in a turn that are the record's and not the speaker's. */
  private final List<Pattern> procedures;

  public StatementSplitter(Language language) {
    sentences = new Sentences(language);
    procedures = language.patterns("procedures-in-speeches.txt");
  }

  public List<Utterance> split(Document document, List<Utterance> utterances) {
    Fragments fragments = new Fragments();
    Sentences.Reader reader = sentences.reader();
    List<Utterance> result = new ArrayList<>(utterances.size());
    for (Utterance utterance : utterances) {
      result.add(
          utterance.withStatements(
              statements(document.text().text(), utterance, reader, fragments)));
    }
    return result;
  }

  private List<Statement> statements(
      String text, Utterance utterance, Sentences.Reader reader, Fragments fragments) {
    if (utterance.rule() == Rule.TURN_WITHOUT_WORDS) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    for (Span sentence : sentences(text, utterance, reader)) {
      if (utterance.kind() == UtteranceKind.TURN && isProcedure(sentence.of(text))) {
        continue;
      }
      statements.add(
          Statement.of(fragments.mint("s", utterance.id() + ' ' + sentence.of(text)), sentence));
    }
    return statements;
  }

  private boolean isProcedure(String sentence) {
    String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return procedures.stream().anyMatch(procedure -> procedure.matcher(words).matches());
  }

  private static List<Span> sentences(String text, Utterance utterance, Sentences.Reader reader) {
    if (utterance.spans().size() == 1) {
      return reader.of(text, utterance.spans().getFirst());
    }
    if (utterance.kind() == UtteranceKind.TURN) {
      return acrossAsides(text, utterance, reader);
    }
    List<Span> found = new ArrayList<>();
    utterance.spans().forEach(span -> found.addAll(reader.of(text, span)));
    return found;
  }

  /** Sentences of the whole turn, read with blanks in place of what interrupts its words. */
  private static List<Span> acrossAsides(String text, Utterance turn, Sentences.Reader reader) {
    Span extent = turn.extent();
    StringBuilder words = new StringBuilder(extent.of(text));
    int end = extent.start();
    for (Span span : turn.spans()) {
      boolean goesOn = end > extent.start() && goesOn(text, end, span.start());
      blankOut(words, end - extent.start(), span.start() - extent.start(), goesOn);
      end = span.end();
    }
    List<Span> found = new ArrayList<>();
    for (Span sentence : reader.of(words.toString(), new Span(0, words.length()))) {
      found.add(new Span(sentence.start() + extent.start(), sentence.end() + extent.start()));
    }
    return found;
  }

  /** Whether what interrupts the words, as the head of a page does, stands inside a sentence. */
  private static boolean goesOn(String text, int end, int next) {
    char last = text.charAt(end - 1);
    return Character.isLowerCase(text.charAt(next))
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  /** Line ends stay, as a blank line ends a sentence, but where one goes on behind them. */
  private static void blankOut(StringBuilder words, int from, int to, boolean goesOn) {
    for (int i = from; i < to; i++) {
      if (goesOn || !Line.ends(words.charAt(i))) {
        words.setCharAt(i, ' ');
      }
    }
  }
}
