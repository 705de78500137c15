package org.onrecord.ask;

/** What words of a question do there; which words those are is told in {@code question-signs.txt}. */
enum Sign {
  WHO,
  WHOM,
  WHAT,
  WHEN,
  WHERE,
  WHY,
  HOW,
  HOW_OFTEN,
  COUNTRIES,
  WHICH_COUNTRY,
  TOPICS,
  DOCUMENTS,
  SPEAKERS,
  ORGANISATIONS,
  PEOPLE_NAMED,
  LABELS,
  OFFICES,
  MATRIX,
  COVERAGE,
  REGISTER_HOLES,
  CONTEXT,
  SAY,
  MENTION,
  REMARKS,
  QUOTE,
  REPORT,
  ACCORDING,
  HEARSAY,
  USE,
  PHRASE,
  SAME_WORDS,
  TOGETHER,
  COMPARE,
  CHANGES,
  MOST,
  LIST,
  FIRST,
  LAST,
  EVERY_MONTH,
  EVERY_YEAR,
  OVER_TIME,
  QUESTIONS,
  REPORTERS,
  ASKED,
  ANSWERS,
  QA,
  UNANSWERED,
  ANSWERED_WITH,
  OFFICIALS,
  ANONYMOUS,
  EACH_HOLDER,
  OFFICE_HELD,
  DENIED_OR_HEDGED,
  RECORD,
  ACT,
  ABOUT,
  BY,
  OF,
  TO,
  FOR,
  FROM,
  WITH,
  AGAINST,
  IN,
  AUX,
  BE,
  FUTURE,
  NEGATION,
  AND,
  BOTH,
  PLEA,
  JUDGEMENT,
  CREATION,
  FILLER;

  /** Whether the word is a verb that its subject does: "say", "condemn", "quote". */
  boolean isVerb() {
    return switch (this) {
      case SAY, MENTION, QUOTE, REPORT, USE, ACT, ASKED, UNANSWERED, COMPARE, CHANGES, OFFICE_HELD ->
          true;
      default -> false;
    };
  }

  /** Whether what follows is what is spoken of. */
  boolean leadsToContent() {
    return switch (this) {
      case ABOUT, MENTION, FOR, OF, IN, WITH -> true;
      default -> false;
    };
  }
}
