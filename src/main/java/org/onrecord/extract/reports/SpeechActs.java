package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.CueActs;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;
import org.onrecord.model.SpeechAct;

/**
 * What the source of an attribution does, as its cue and the construction say, or the noun of what
 * is expressed: "told them to leave" urges, "expressed regret" regrets.
 */
final class SpeechActs {
  private final Tokens tokens;
  private final CueLexicon lexicon;

  SpeechActs(Tokens tokens, CueLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  @Nullable SpeechAct of(Attribution attribution) {
    CueActs acts = attribution.entry().acts();
    Frame frame = frame(attribution);
    if (!acts.named().contains(frame) && attribution.rule() != Rule.CUE_CLAUSE) {
      return acts.in(frame);
    }
    CueEntry noun = acts.named().isEmpty() ? null : noun(attribution);
    return noun == null ? acts.in(frame) : noun.acts().usual();
  }

  /** The frame in which the cue stands, as far as it matters to what the cue does. */
  private Frame frame(Attribution attribution) {
    return switch (attribution.rule()) {
      case CUE_THAT, CUE_CLAUSE, NOUN_THAT, CUE_COLON -> Frame.THAT;
      case CUE_TO, NOUN_TO -> beginsWithTo(attribution) ? Frame.TO : Frame.PTO;
      case CUE_WHETHER, NOUN_WHETHER -> Frame.WH;
      case CUE_ABOUT -> isAskedFor(attribution) ? Frame.PTO : Frame.ABOUT;
      case CUE_OBJECT, PASSIVE_OBJECT, NOUN_OBJECT ->
          attribution.entry().takes(Frame.NOUN) ? Frame.NOUN : Frame.NP;
      default -> Frame.QUOTE;
    };
  }

  /** "asked the envoy for help", which urges, and not "asked the envoy about the road". */
  private boolean isAskedFor(Attribution attribution) {
    int first = tokens.at(attribution.content().getFirst().start());
    return first > 0 && tokens.word(first - 1).equals("for");
  }

  private boolean beginsWithTo(Attribution attribution) {
    String word = tokens.word(tokens.at(attribution.content().getFirst().start()));
    return word.equals("to") || word.equals("not") || word.equals("never");
  }

  /** The noun of speech that heads what is expressed: "their deep regret over the delay". */
  private @Nullable CueEntry noun(Attribution attribution) {
    int end = attribution.content().getFirst().end();
    for (int i = tokens.at(attribution.content().getFirst().start());
        i < tokens.size() && tokens.start(i) < end && belongsToPhrase(tokens.tag(i));
        i++) {
      boolean head = i + 1 >= tokens.size() || tokens.tag(i + 1) != Tag.NOUN;
      CueEntry entry = head ? lexicon.ofNoun(tokens.word(i)) : null;
      if (entry != null) {
        return isTelephoned(entry, i + 1) ? null : entry;
      }
    }
    return null;
  }

  /** "confirmed the call with the envoy", and not "confirmed the call for talks". */
  private boolean isTelephoned(CueEntry noun, int next) {
    return noun.acts().usual() == SpeechAct.URGE
        && next < tokens.size()
        && tokens.word(next).equals("with");
  }

  private static boolean belongsToPhrase(Tag tag) {
    return tag.isNominal() || tag == Tag.ADVERB || tag == Tag.CONJUNCTION || tag == Tag.COMMA;
  }
}
