package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.Tag;

/** Finds where a content before its cue begins. */
final class FrontedStart {
  private final Sentence sentence;
  private final Clauses clauses;
  private final Said earlier;

  FrontedStart(CuePlace place) {
    this.sentence = place.sentence();
    this.clauses = place.in().clauses();
    this.earlier = place.earlier();
  }

  /**
   * Where the fronted content begins: the sentence's start without conjunction, or after what
   * introduces a quotation.
   */
  int of(int last) {
    int from = 0;
    for (int i = last - 1; i >= 0; i--) {
      if (sentence.is(i, Tag.SEMICOLON) || sentence.is(i, Tag.COLON)) {
        from = i + 1;
        break;
      }
      boolean introduced =
          sentence.is(last, Tag.QUOTATION)
              && i == last - 1
              && (sentence.is(i, Tag.COMMA)
                  || sentence.is(i, Tag.DASH)
                  || sentence.is(i, Tag.OPEN_BRACKET))
              && sentence.words(last) > 2
              && sentence.beginsAsSentence(last);
      if (introduced) {
        return last;
      }
    }
    from = Math.max(from, clauses.afterDateline());
    from = sentence.is(last, Tag.QUOTATION) ? from : afterDash(from, last);
    for (Attribution report : earlier.found()) {
      for (int i = from; i < last; i++) {
        if (report.cue() != null
            && sentence.start(i) == report.cue().start()
            && sentence.beginsAsSentence(last)) {
          return last;
        }
      }
    }
    while (from < last
        && (sentence.is(from, Tag.CONJUNCTION) || sentence.is(from, Tag.QUOTE_MARK))) {
      from++;
    }
    return from;
  }

  /** "They disagreed — it was late, he said": the clause behind the only dash before the cue. */
  private int afterDash(int from, int last) {
    int dash = -1;
    for (int i = from; i < last; i++) {
      if (sentence.is(i, Tag.DASH)) {
        if (dash >= 0) {
          return from;
        }
        dash = i;
      }
    }
    return dash > from
            && clauses.hasPredicate(from, dash)
            && sentence.mainClauseBegins(dash + 1)
            && !sentence.is(dash + 1, Tag.PREPOSITION)
        ? dash + 1
        : from;
  }
}
