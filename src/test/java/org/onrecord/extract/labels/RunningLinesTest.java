package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.text.Line;

class RunningLinesTest {
  private final RunningLines running =
      new RunningLines(Language.of("en"), new LabelWords(Language.of("en")));

  @Test
  void pagesThatAreCountedAndTheirTitlesAreLeftOut() {
    assertThat(
            leftOut(
                "We open the\n"
                    + "34-1 2/9\n"
                    + "S/PV.7 The port 1/2/2034\n"
                    + "port for\n"
                    + "1/2/2034 The port S/PV.7\n"
                    + "34-1 3/9\n"
                    + "all."))
        .containsExactly(
            "34-1 2/9", "S/PV.7 The port 1/2/2034", "1/2/2034 The port S/PV.7", "34-1 3/9");
    assertThat(leftOut("It is\nPage 12 of 30\nopen.")).containsExactly("Page 12 of 30");
  }

  @Test
  void numbersThatDoNotGrowAndTimesOfARecordingStay() {
    assertThat(leftOut("Anna Kern 00:01\nGood day\nPaul Weir 00:04\nYes\nAnna Kern 00:09\nso"))
        .isEmpty();
    assertThat(leftOut("We voted 3/4\nand then 3/4\nand it passed.")).isEmpty();
    assertThat(leftOut("Article 1\nWe open it.\nArticle 2\nWe close it.")).isEmpty();
  }

  @Test
  void aTitleThatBreaksSentencesAgainAndAgainIsNobodysWords() {
    String head = "COUNCIL OF ELM October 22, 2034";
    assertThat(leftOut("I saw the\n" + head + "\nroad and the\n" + head + "\nbridge.\n" + head))
        .containsExactly(head, head, head);
    assertThat(leftOut("We shall go.\nWe shall\nWe shall go.\nWe shall\nAll of us.\nWe shall"))
        .isEmpty();
  }

  private List<String> leftOut(String text) {
    return running.leftOut(text, Line.all(text)).running().stream().map(s -> s.of(text)).toList();
  }
}
