package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.reports.QuotationFinder;
import org.onrecord.extract.reports.StatementSplitter;
import org.onrecord.extract.turns.AnswerLinker;
import org.onrecord.extract.turns.TurnSplitter;
import org.onrecord.extract.turns.Turns;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.Issue;
import org.onrecord.model.Utterance;

/**
 * Finds what was said in a document and by whom, as printed.
 *
 * <p>Immutable and thread-safe; the same document gives the same extraction on every machine.
 */
public final class Extractor {
  private static final Comparator<Utterance> OUTER_FIRST =
      Comparator.<Utterance>comparingInt(u -> u.extent().start())
          .thenComparing(Comparator.<Utterance>comparingInt(u -> u.extent().end()).reversed());

  /** What readers say of a date that they found and could not take begins so. */
  private static final String OF_DATE = "date-";

  private static final Issue UNDATED =
      Issue.warning(
          "undated",
          "no day was found in its head, title, address or file name, so its statements have no"
              + " date; give one with --date",
          null);

  private final Language language;
  private final TurnSplitter turnSplitter;
  private final QuotationFinder quotationFinder;
  private final AnswerLinker answerLinker;
  private final StatementSplitter statementSplitter;

  /** Reads English and finds labels by itself. */
  public static Extractor english() {
    return new Extractor(Language.english());
  }

  public Extractor(Language language) {
    this(language, List.of());
  }

  /**
   * @param labels the labels that speak, where the user says so; empty where they are to be found
   */
  public Extractor(Language language, List<String> labels) {
    this.language = language;
    turnSplitter = new TurnSplitter(language, labels);
    quotationFinder = new QuotationFinder(language);
    answerLinker = new AnswerLinker(language);
    statementSplitter = new StatementSplitter(language);
  }

  private static boolean isOfDate(Issue issue) {
    return issue.code().startsWith(OF_DATE);
  }

  /** The language that is read, in which names are linked too. */
  public Language language() {
    return language;
  }

  public Extraction extract(Document document) {
    Turns turns = turnSplitter.split(document);
    List<Utterance> utterances = new ArrayList<>(turns.turns());
    QuotationFinder.Found found = quotationFinder.find(document, turns);
    utterances.addAll(found.quotations());
    utterances.sort(OUTER_FIRST);
    List<Issue> issues = new ArrayList<>(document.issues());
    issues.addAll(turns.issues());
    issues.addAll(found.issues());
    if (turns.metadata().date() == null && issues.stream().noneMatch(Extractor::isOfDate)) {
      issues.add(UNDATED);
    }
    List<Utterance> linked = answerLinker.link(document.text(), turns.kind(), utterances);
    return new Extraction(
        document,
        turns.kind(),
        turns.metadata(),
        statementSplitter.split(document, linked),
        found.discourse(),
        issues);
  }
}
