package org.onrecord.model;

/**
 * A rule of attribution: the construction by which words are found to be somebody's.
 *
 * <p>Each rule carries a text in which it fires and a near miss in which it is silent; both are run
 * as tests. The printed form is part of the public output and does not change.
 */
public enum Rule {
  LABEL_COLON(
      "label-colon",
      Form.TURN,
      """
      MR PETROV: The road is open.

      MS SOLHEIM: For whom?

      MR PETROV: For all.
      """,
      "The road: open. The bridge: closed."),
  LABEL_LETTER(
      "label-letter",
      Form.TURN,
      """
      MR PETROV: The road is open.

      Q Is the bridge open?

      MR PETROV: Not yet.

      Q When will it be?

      MR PETROV: In May.
      """,
      "Q is a letter. It stands between P and R."),
  LABEL_POINT(
      "label-point",
      Form.TURN,
      """
      Mr. Petrov. The road is open.

      Ms. Solheim. For whom?

      Mr. Petrov. For all.

      Ms. Solheim. Thank you.
      """,
      "The road is open. The bridge is not."),
  LABEL_DASH(
      "label-dash",
      Form.TURN,
      """
      President. – The next item is the debate on the road.

      Ingrid Maas, President-in-Office of the Council. – Mr President, the road is open.

      Marta Olszewa (S&D). – For whom?

      President. – The debate is closed.
      """,
      "The road — open since May — is narrow."),
  LABEL_BARE_DASH(
      "label-bare-dash",
      Form.TURN,
      """
      Mr PETROV (Marra) (2.15 pm)—The road is open.

      Ms SOLHEIM—For whom?

      Mr PETROV—For all.

      Ms SOLHEIM—Thank you.
      """,
      "Mr Petrov—who built the road—said that it was open."),
  LABEL_BRACKETS(
      "label-brackets",
      Form.TURN,
      """
      (speaker 0) The road is open.

      (speaker 1) For whom?

      (speaker 0) For all.
      """,
      "(laughter) The road is open."),
  LABEL_LINE(
      "label-line",
      Form.TURN,
      """
      Anna Pembrook
      The road is open. It was opened in May.

      Harold Quincey
      For whom is it open?

      Anna Pembrook
      I am grateful. It is open for all.

      Harold Quincey
      I thank my hon. Friend for that.
      """,
      "THE ROAD\nIt was opened in May."),
  MARKED_TURN(
      "marked-turn",
      Form.TURN,
      """
      speaker,text
      Maria Petrov,The road is open.
      Ingrid Solheim,For whom?
      """,
      "The road is open, and the bridge too."),
  UNLABELLED_OPENING(
      "unlabelled-opening",
      Form.TURN,
      """
      Thank you, ladies and gentlemen. I am glad to see so many of you here, my friends, and I will be \
      brief. We have worked on this road for ten years. I remember the day on which we began, and \
      I know what it cost us. We will open the bridge in June, and I promise you that we will not \
      stop there. Thank you all for coming, ladies and gentlemen, and thank you for your patience \
      with us.

      MR PETROV: The road is open.

      MS SOLHEIM: For whom?

      MR PETROV: For all.

      MS SOLHEIM: And the bridge?

      MR PETROV: In June.
      """,
      "MR PETROV: The road is open.\n\nMS SOLHEIM: For whom?\n\nMR PETROV: For all."),
  UNLABELLED_ANSWER(
      "unlabelled-answer",
      Form.TURN,
      """
      Q. Is the road open?
      It is open to all.

      Q. And the bridge?
      It opens in June.
      """,
      "Q. Is the road open?\n\nA. It is.\n\nQ. And the bridge?\n\nA. In June."),
  TURN_WITHOUT_WORDS(
      "turn-without-words",
      Form.TURN,
      """
      MR PETROV: The road is open.

      MS SOLHEIM: (In French.)

      MR PETROV: Thank you.
      """,
      "MR PETROV: The road is open.\n\nMS SOLHEIM: For whom?\n\nMR PETROV: For all."),
  SPEECH(
      "speech",
      Form.TURN,
      """
      Remarks by Minister Maria Petrov

      Thank you, ladies and gentlemen. I am glad to see so many of you here, my friends, and I will be \
      brief. We have worked on this road for ten years. I remember the day on which we began, and \
      I know what it cost us. We will open the bridge in June, and I promise you that we will not \
      stop there. Thank you all for coming, ladies and gentlemen, and thank you for your patience \
      with us.
      """,
      "The road was opened in May. Nobody has seen it since."),
  CUE_THAT(
      "cue-that",
      Form.CLAUSE,
      "The envoy said that the road was open.",
      "The envoy liked the road that was open."),
  CUE_CLAUSE(
      "cue-clause",
      Form.CLAUSE,
      "The envoy said the road was open.",
      "The envoy said nothing about the road."),
  CUE_WHETHER(
      "cue-whether",
      Form.CLAUSE,
      "The clerk asked whether the road was open.",
      "The clerk doubled the fee whether the road was open or not."),
  CUE_TO(
      "cue-to",
      Form.CLAUSE,
      "The envoy vowed to open the road.",
      "The envoy drove to open the road."),
  CUE_OBJECT(
      "cue-object",
      Form.OBJECT,
      "The envoy announced a ceasefire.",
      "The envoy called the office."),
  CUE_ABOUT(
      "cue-about",
      Form.OBJECT,
      "The clerk asked the envoy about the road.",
      "The hall was about five metres long."),
  CUE_QUOTATION(
      "cue-quotation",
      Form.QUOTATION,
      "The envoy said, “The road is open.”",
      "He watched “The Long Road” at home."),
  CUE_COLON(
      "cue-colon",
      Form.SPEECH,
      "As the envoys say: no road is open for long.",
      "The envoy bought this: a road map."),
  CUE_ANSWER(
      "cue-answer",
      Form.SPEECH,
      "Asked whether the road was open, the envoy said yes.",
      "The envoy said so."),
  CUE_PARAGRAPH(
      "cue-paragraph",
      Form.SPEECH,
      "The envoy replied:\n\n“The road is open.”",
      "The envoy replied:\n\nThe road is open."),
  CUE_SENTENCE(
      "cue-sentence",
      Form.SPEECH,
      "The envoy agreed. “The road is open,”",
      "The envoy left. The road is open."),
  FRONTED_QUOTATION(
      "fronted-quotation",
      Form.QUOTATION,
      "“The road is open,” the envoy said.",
      "The envoy, who had “a cold,” left."),
  FRONTED_CLAUSE(
      "fronted-clause",
      Form.CLAUSE,
      "The road was open, the envoy said.",
      "As the envoy spoke, the guests were going home."),
  FRONTED_INTERRUPTED(
      "fronted-interrupted",
      Form.CLAUSE,
      "The road, the envoy said, was open.",
      "The road, the envoy's pride, was open."),
  RELATIVE_CLAUSE(
      "relative-clause",
      Form.CLAUSE,
      "The road, which the envoy said was open, is narrow.",
      "The road, which the envoy said little about, is narrow."),
  RELATIVE_QUOTATION(
      "relative-quotation",
      Form.QUOTATION,
      "He spoke of what the envoy called “the longest road.”",
      "He spoke of what was on “The Long Road.”"),
  PASSIVE_OBJECT(
      "passive-object",
      Form.OBJECT,
      "The army was accused by the envoy of theft.",
      "The army was followed by the storm in May."),
  PASSIVE_QUOTATION(
      "passive-quotation",
      Form.QUOTATION,
      "The plan, entitled “The Long Road,” was dropped.",
      "The plan, found in “The Long Road,” was dropped."),
  AS_REPORTED(
      "as-reported",
      Form.CLAUSE,
      "As reported by Radio Oslo, the road is open.",
      "As built by Radio Oslo, the road is open."),
  ACCORDING_TO(
      "according-to",
      Form.CLAUSE,
      "The road was open, according to the envoy.",
      "The tribes live in accord; according the chief a house is their custom."),
  NOUN_THAT(
      "noun-that",
      Form.CLAUSE,
      "The envoy's claim that the road was open was wrong.",
      "The proposal that he left in the room was lost."),
  NOUN_WHETHER(
      "noun-whether",
      Form.CLAUSE,
      "The question is whether the road is open.",
      "The road is whether in May or June the pride of the town."),
  NOUN_TO(
      "noun-to",
      Form.CLAUSE,
      "The envoy's promise to open the road was kept.",
      "The envoy's key to open the gate was lost."),
  NOUN_OBJECT(
      "noun-object",
      Form.OBJECT,
      "His call for talks was heard.",
      "The bird's call in the morning was heard."),
  NOUN_IS(
      "noun-is",
      Form.CLAUSE,
      "The envoy's claim was that the road was open.",
      "The envoy's house was that of a rich man."),
  NOUN_QUOTATION(
      "noun-quotation",
      Form.QUOTATION,
      "The envoy's “forty percent” comment was noted.",
      "The envoy’s “green” road is open."),
  GOVERNED_QUOTATION(
      "governed-quotation",
      Form.QUOTATION,
      "She built her campaign around “homes for those who serve.”",
      "The so-called “experts” left the room."),
  COLON_QUOTATION(
      "colon-quotation", Form.QUOTATION, "Mr Petrov: “The road is open.”", "The sign: in red."),
  FLOATING_QUOTATION(
      "floating-quotation",
      Form.QUOTATION,
      "“The road is open,” the envoy said. He had come by car, and nobody met him. “It is wide and"
          + " long.”",
      "“The road is open,” the envoy said. He had come by car."),
  UNATTRIBUTED_QUOTATION(
      "unattributed-quotation",
      Form.QUOTATION,
      "“The road is open to all of us.”",
      "Jonas “the Bear” Petrov left the room.");

  /** What the words of a rule are. */
  public enum Form {
    /** A speaker's turn in a transcript, or a whole speech. */
    TURN,
    /** A passage between quotation marks. */
    QUOTATION,
    /** Direct words without marks, or whose marks stand elsewhere than the cue. */
    SPEECH,
    /** A reported clause or infinitive. */
    CLAUSE,
    /** A noun phrase, with what is said of it. */
    OBJECT
  }

  private final String printed;
  private final Form form;
  private final String example;
  private final String nearMiss;

  Rule(String printed, Form form, String example, String nearMiss) {
    this.printed = printed;
    this.form = form;
    this.example = example;
    this.nearMiss = nearMiss;
  }

  /** Its stable name in every output. */
  public String printed() {
    return printed;
  }

  public Form form() {
    return form;
  }

  /** A document in which the rule fires. */
  public String example() {
    return example;
  }

  /** A document that looks alike, in which it does not. */
  public String nearMiss() {
    return nearMiss;
  }

  public boolean isQuotation() {
    return form == Form.QUOTATION;
  }

  /** Whether the content, or its first part, stands before its source and cue. */
  public boolean isFronted() {
    return switch (this) {
      case FRONTED_QUOTATION, FRONTED_CLAUSE, FRONTED_INTERRUPTED -> true;
      default -> false;
    };
  }

  /** Whether the content follows in the sentence or paragraph behind the cue's. */
  public boolean awaits() {
    return this == CUE_SENTENCE || this == CUE_PARAGRAPH;
  }

  @Override
  public String toString() {
    return printed;
  }
}
