package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.language.Language;
import org.onrecord.model.Antecedent;
import org.onrecord.text.Span;

class VoicesToldTest {
  private final Language language = Language.of("en");
  private final LabelScanner scanner = new LabelScanner(language, new Asides(language));

  @Test
  void whoAsksAndWhoAnswersStandsInTheHeadingsOfAnExamination() {
    String text =
        "ANNA WEIR (sworn)\n"
            + "Questions from MR KERN\n"
            + "Q. Is it?\n"
            + "A. It is.\n"
            + "Cross-examined by MS HOLM\n"
            + "Q. No?\n";
    Map<Label, Antecedent> told = new Examinations(language).of(text, letters(text));
    assertThat(letters(text).stream().map(l -> nameIn(told, l)))
        .containsExactly("Kern", "Anna Weir", "Holm");
    assertThat(new Examinations(language).of("Q. Is it?\n", letters("Q. Is it?\n"))).isEmpty();
  }

  @Test
  void aCountedVoiceThatSaysItsNameHasIt() {
    String text =
        "Speaker 1: Hello. I'm Anna Kern. With me is the minister, Paul Weir.\nSpeaker 2: Hello.\n";
    assertThat(names(text)).containsExactly("Anna Kern", "Paul Weir");
  }

  @Test
  void aCountedVoiceThatSaysNoNameOrAnothersStaysNobodys() {
    assertThat(names("Speaker 1: Hello. I'm happy.\nSpeaker 2: Hello.\n"))
        .containsExactly("null", "null");
    assertThat(names("Speaker 1: I'm Anna Kern.\nSpeaker 2: I'm Anna Kern.\n"))
        .containsExactly("null", "null");
  }

  private List<String> names(String text) {
    List<Label> labels = new ArrayList<>();
    for (int at = text.indexOf("Speaker "); at >= 0; at = text.indexOf("\nSpeaker ", at) + 1) {
      labels.add(label(text, at, at + 9, Label.Form.COLON));
      if (text.indexOf("\nSpeaker ", at) < 0) {
        break;
      }
    }
    Map<Label, Antecedent> told = new SelfIntroductions(language, scanner.words()).of(text, labels);
    return labels.stream().map(l -> nameIn(told, l)).toList();
  }

  private static String nameIn(Map<Label, Antecedent> told, Label label) {
    Antecedent who = told.get(label);
    return who == null ? "null" : String.valueOf(who.name());
  }

  private static List<Label> letters(String text) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean opens = i == 0 || text.charAt(i - 1) == '\n';
      if (opens && "QA".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '.') {
        labels.add(label(text, i, i + 1, Label.Form.LETTER));
      }
    }
    return labels;
  }

  private static Label label(String text, int from, int end, Label.Form form) {
    Span span = new Span(from, end);
    return new Label(from, span, span.of(text), end + 1, form, Label.Look.TITLED, 0, true, false);
  }
}
