package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

class HouseRecordTest {
  private final HouseRecord house = new HouseRecord(Language.of("en"));

  @Test
  void whoVotedHowIsAListAndASentenceIsNone() {
    assertThat(house.isVoteList("AYES - 256: Abram, S; Adams, L")).isTrue();
    assertThat(house.isVoteList("In favour:\nAlbania, Malta, Peru")).isTrue();
    assertThat(house.isVoteList("Against:\nNone")).isTrue();
    assertThat(house.isVoteList("In favour of the bill I say:\nNo. It is late.")).isFalse();
    assertThat(house.isVoteList("No: we will not.")).isFalse();
  }

  @Test
  void namesOfADivisionStandFamilyNameFirst() {
    assertThat(house.isDivision("The Dáil divided: Tá, 3; Níl, 2")).isTrue();
    assertThat(house.isDivision("We are divided by a river.")).isFalse();
    assertThat(house.isNames("Arden, Colm. Birch, Orla.")).isTrue();
    assertThat(house.isNames("It was late, and Colm left.")).isFalse();
  }

  @Test
  void aNumberedQuestionIsOnPaper() {
    assertThat(house.isQuestionOnPaper("TRADE 4. Mr Kern asked the Minister if he knows."))
        .isTrue();
    assertThat(house.isQuestionOnPaper("17. To ask the Minister if he knows.")).isTrue();
    assertThat(house.isQuestionOnPaper("3. What is it?")).isFalse();
  }

  @Test
  void stampsOfParagraphsAreFoundAndDaysAreNone() {
    String text = "said so. 18/11/2021AA00300 On 18/11/2021 he did.";
    assertThat(HouseRecord.stamps(text, 0, text.length())).containsExactly(new Span(9, 26));
  }
}
