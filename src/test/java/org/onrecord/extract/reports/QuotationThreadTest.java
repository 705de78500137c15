package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.grammar.Parsed;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.reports.QuotationThread.Awaited;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/** What a sentence knows of those before it. */
final class QuotationThreadTest {
  private static final Sentence OPENING = Parsed.of("The road is open.").sentence();

  private static Attribution cue(Rule rule) {
    return new Attribution(
        CueEntry.quoting("reply"), null, null, List.of(new Span(0, 1)), Modality.ASSERTED, 1, rule);
  }

  @Test
  void theLastQuotationIsRightBeforeTheNextSentence() {
    QuotationThread first = QuotationThread.START.at(OPENING).quoted(0);

    assertThat(first.lastIndex()).isZero();
    assertThat(first.isInParagraphOfLast()).isTrue();
    assertThat(first.isRightBehindLast()).isFalse();
    assertThat(first.at(OPENING).isRightBehindLast()).isTrue();
    assertThat(first.at(OPENING).at(OPENING).isRightBehindLast()).isFalse();
  }

  @Test
  void aSentenceThatOpensAParagraphIsInAnother() {
    assertThat(OPENING.opensParagraph()).isTrue();
    assertThat(QuotationThread.START.at(OPENING).quoted(0).at(OPENING).isInParagraphOfLast())
        .isFalse();
  }

  @Test
  void aCueWithoutWordsAwaitsTheNextSentenceOrParagraph() {
    assertThat(Awaited.of(cue(Rule.CUE_SENTENCE))).isInstanceOf(Awaited.NextSentence.class);
    assertThat(Awaited.of(cue(Rule.CUE_PARAGRAPH))).isInstanceOf(Awaited.NextParagraph.class);
    assertThat(Awaited.of(null)).isEqualTo(new Awaited.Nothing());
    assertThat(new Awaited.Nothing().attribution()).isNull();
  }

  @Test
  void atTheStartNothingWasSaid() {
    assertThat(QuotationThread.START.lastIndex()).isEqualTo(-1);
    assertThat(QuotationThread.START.isInParagraphOfLast()).isFalse();
  }
}
