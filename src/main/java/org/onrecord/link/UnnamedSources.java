package org.onrecord.link;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Basis;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.model.Speaker;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * What a pronoun tells that names nobody: "An envoy spoke. She said" is of the envoy, whoever that
 * is, and other pronouns are of nobody who can be told. For one document and one thread.
 */
final class UnnamedSources {
  private final Calibration calibration;
  private final NameLexicon lexicon;

  /** The sources that name nobody, by the place where they are printed. */
  private final Map<Integer, Speaker> found = new HashMap<>();

  UnnamedSources(Calibration calibration, NameLexicon lexicon) {
    this.calibration = calibration;
    this.lexicon = lexicon;
  }

  /**
   * The speaker, of whom a pronoun that names nobody tells as much as can be known.
   *
   * @param sourceBefore the source that is the only subject of the sentence before, or null
   */
  Speaker told(Speaker speaker, BiFunction<Span, Sex, @Nullable Span> sourceBefore) {
    Span span = speaker.span();
    if (speaker.isNamed() || speaker.label() == null || span == null) {
      return speaker;
    }
    String label = FoldedText.fold(speaker.label());
    if (!lexicon.list("pronouns").contains(label)) {
      found.put(span.start(), speaker);
      return speaker;
    }
    Speaker told = speaker;
    Sex sex = lexicon.sex(label);
    if (!speaker.standsIn() && sex != Sex.UNKNOWN) {
      Span before = sourceBefore.apply(span, sex);
      Speaker source = before == null ? null : found.get(before.start());
      told = source == null ? speaker : by(speaker.standingFor(source, Basis.PRONOUN));
    }
    if (told.standsIn()) {
      found.put(span.start(), told);
      return told;
    }
    return by(told.by(Basis.NOBODY, told.confidence()));
  }

  private Speaker by(Speaker speaker) {
    Basis basis = speaker.basis();
    return basis == null ? speaker : speaker.by(basis, calibration.of(basis, speaker.confidence()));
  }
}
