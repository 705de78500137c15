package org.onrecord.measure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Writes one made-up document. For one document. */
final class SyntheticText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  /**
   * Turns of a transcript, paragraphs of an article and of a readout: the least, and how many more
   * at most.
   */
  private static final int TURNS = 30;

  private static final int MORE_TURNS = 60;
  private static final int PARAGRAPHS = 14;
  private static final int MORE_PARAGRAPHS = 16;
  private static final int OF_READOUT = 4;
  private static final int MORE_OF_READOUT = 5;
  private static final int MOST_SENTENCES = 7;

  private final CorpusGrammar grammar;
  private final SyntheticScene scene;
  private final RandomGenerator random;
  private final StringBuilder text = new StringBuilder();

  SyntheticText(CorpusGrammar grammar, SyntheticScene scene, RandomGenerator random) {
    this.grammar = grammar;
    this.scene = scene;
    this.random = random;
  }

  /** Two officials before the press: opening words, then questions and answers. */
  String transcript() {
    paragraph(
        scene.host().titled()
            + " and "
            + scene.guest().titled()
            + " at a Joint Press Availability");
    paragraph(DAY.format(scene.day()));
    turn(scene.host(), "courtesy", MOST_SENTENCES);
    turn(scene.guest(), "courtesy", MOST_SENTENCES);
    int turns = TURNS + random.nextInt(MORE_TURNS);
    for (int i = 0; i < turns; i += 2) {
      paragraph("QUESTION: " + sentence("question") + " " + sentence("question"));
      turn(random.nextInt(3) == 0 ? scene.guest() : scene.host(), "statement", MOST_SENTENCES);
    }
    turn(scene.host(), "courtesy", 1);
    return text.toString();
  }

  private void turn(SyntheticScene.Speaker speaker, String opening, int most) {
    StringBuilder turn = new StringBuilder(label(speaker)).append(": ").append(sentence(opening));
    for (int i = random.nextInt(most); i > 0; i--) {
      turn.append(' ').append(sentence("statement"));
    }
    paragraph(turn.toString());
  }

  private static String label(SyntheticScene.Speaker speaker) {
    return (speaker.title() + " " + speaker.surname()).toUpperCase(Locale.ROOT);
  }

  String article() {
    paragraph(sentence("clause"));
    paragraph(DAY.format(scene.day()));
    int paragraphs = PARAGRAPHS + random.nextInt(MORE_PARAGRAPHS);
    for (int i = 0; i < paragraphs; i++) {
      String first = sentence(random.nextInt(3) == 0 ? "narration" : "report");
      paragraph(random.nextBoolean() ? first : first + " " + sentence("report"));
    }
    return text.toString();
  }

  String readout() {
    paragraph(scene.host().titled() + "’s Meeting with " + scene.guest().titled());
    paragraph(DAY.format(scene.day()));
    paragraph(
        scene.host().titled()
            + " met with "
            + scene.guest().titled()
            + " today. "
            + sentence("readout"));
    int sentences = OF_READOUT + random.nextInt(MORE_OF_READOUT);
    for (int i = 0; i < sentences; i++) {
      paragraph(sentence("readout") + " " + sentence("readout"));
    }
    return text.toString();
  }

  private String sentence(String form) {
    return grammar.sentence(form, random, scene::given);
  }

  private void paragraph(String words) {
    text.append(words).append("\n\n");
  }
}
