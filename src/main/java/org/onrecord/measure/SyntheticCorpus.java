package org.onrecord.measure;

import java.util.SplittableRandom;
import org.onrecord.register.Register;

/**
 * Made-up documents in the shape of real ones: transcripts of talks with the press, articles and
 * readouts, as many as are wanted. Officials, countries, organisations and topics are the
 * register's, in office on the document's day; what they say is made of forms and means nothing.
 *
 * <p>Immutable and thread-safe. The same seed and number give the same document on every machine,
 * with the same register.
 */
public final class SyntheticCorpus {
  /** In ten documents so many are transcripts, so many readouts, and the others articles. */
  private static final int TRANSCRIPTS_IN_TEN = 3;

  private static final int READOUTS_IN_TEN = 2;

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final SyntheticCast cast;
  private final CorpusGrammar grammar = CorpusGrammar.bundled();
  private final long seed;

  /** What a made-up document is. */
  public enum Shape {
    TRANSCRIPT,
    ARTICLE,
    READOUT
  }

  /**
   * A made-up document.
   *
   * @param name of its file, without an ending
   */
  public record Made(String name, Shape shape, String text) {}

  /**
   * @throws IllegalArgumentException for a register without officials, countries and topics
   */
  public SyntheticCorpus(Register register, long seed) {
    this.cast = new SyntheticCast(register);
    this.seed = seed;
  }

  /** The document of a number; shapes come in the usual mixture. */
  public Made document(int number) {
    int of = Math.floorMod(number, 10);
    return document(
        number,
        of < TRANSCRIPTS_IN_TEN
            ? Shape.TRANSCRIPT
            : of < TRANSCRIPTS_IN_TEN + READOUTS_IN_TEN ? Shape.READOUT : Shape.ARTICLE);
  }

  /** The document of a number, in the shape wanted. */
  public Made document(int number, Shape shape) {
    SplittableRandom random = new SplittableRandom(seed + STEP * (number + 1L));
    SyntheticScene scene = cast.scene(random);
    SyntheticText text = new SyntheticText(grammar, scene, random);
    String written =
        switch (shape) {
          case TRANSCRIPT -> text.transcript();
          case ARTICLE -> text.article();
          case READOUT -> text.readout();
        };
    String name =
        "%s-%s-%07d"
            .formatted(scene.day(), shape.name().toLowerCase(java.util.Locale.ROOT), number);
    return new Made(name, shape, written);
  }
}
