package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.Tag;

/**
 * Finds the attributions of one sentence: each cue, with the content that its frame allows and its
 * source. Stateless.
 */
final class AttributionFinder {
  private AttributionFinder() {}

  static Said find(Grammar in) {
    Sentence sentence = in.sentence();
    NounReports nouns = new NounReports(in);
    AdjectiveReports adjectives = new AdjectiveReports(in);
    Said said = Said.NOTHING;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
        said = withAny(said, new AccordingTo(in).at(i, 2));
      } else if (AccordingTo.isInTheWords(sentence, i)) {
        said = withAny(said, new AccordingTo(in).at(i, 4));
      } else if (sentence.tag(i).isVerb() || isMainHave(sentence, i)) {
        said = VerbReports.at(in, said, i);
      } else if (sentence.is(i, Tag.NOUN)) {
        said = nouns.at(said, i);
      }
      said = adjectives.at(said, i);
    }
    said = withAny(said, new Headlines(in).said());
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1) {
        said = withAny(said, new Quotatives(in).introduced(said, i));
      }
    }
    said = withAny(said, new Quotatives(in).signed(said));
    said = withAny(said, new Quotatives(in).posted());
    if (said.found().isEmpty()) {
      said = withAny(said, new AccordingTo(in).inPoll());
    }
    return said.withoutActs().clipped(sentence.text());
  }

  /** "had a long conversation about it": no auxiliary. */
  private static boolean isMainHave(Sentence sentence, int i) {
    return sentence.is(i, Tag.HAVE)
        && (sentence.is(i + 1, Tag.DETERMINER)
            || sentence.is(i + 1, Tag.ADJECTIVE)
            || sentence.is(i + 1, Tag.NOUN));
  }

  private static Said withAny(Said said, @Nullable Attribution attribution) {
    return attribution == null ? said : said.with(attribution);
  }
}
