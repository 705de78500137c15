package org.onrecord.rdf;

import java.util.Locale;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Cue;
import org.onrecord.model.CueKind;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Modality;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** What the kinds of the model are called in the graph. */
final class ModelTerms {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private ModelTerms() {}

  static String classOf(UtteranceKind kind) {
    return switch (kind) {
      case TURN -> Rec.TURN;
      case DIRECT -> Rec.DIRECT_QUOTATION;
      case MIXED -> Rec.MIXED_QUOTATION;
      case INDIRECT -> Rec.INDIRECT_QUOTATION;
    };
  }

  /** The class of a speaker whom only the document knows. */
  static String agentClass(SpeakerType type) {
    return switch (type) {
      case OFFICIAL, PERSON -> Rec.PERSON;
      case ORGANISATION -> Rec.ORGANISATION;
      case GROUP -> FOAF.Group.getURI();
      case COUNTRY, QUESTIONER, UNKNOWN -> FOAF.Agent.getURI();
    };
  }

  static String word(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Why the words are not simply said: {@code negated}, {@code hypothetical}, {@code belief},
   * {@code intention}; null where they are.
   */
  static @Nullable String modality(Utterance utterance) {
    if (utterance.modality() != Modality.ASSERTED) {
      return utterance.modality().name().toLowerCase(Locale.ROOT);
    }
    Cue cue = utterance.cue();
    return cue == null || cue.kind() == CueKind.SPEECH
        ? null
        : cue.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The concept of what a cue does; null for none of the acts. */
  static @Nullable String speechAct(@Nullable Cue cue) {
    return cue == null || cue.act() == null
        ? null
        : Iris.speechAct(cue.act().name().toLowerCase(Locale.ROOT));
  }
}
