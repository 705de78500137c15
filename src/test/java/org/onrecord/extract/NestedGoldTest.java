package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.reports.QuotationFinder;
import org.onrecord.extract.turns.Turns;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Span;
import org.onrecord.text.WordListFile;

/** Every case of {@code nested-gold.txt}: source, cue, content and depth of each report. */
final class NestedGoldTest {
  private static final QuotationFinder FINDER = new QuotationFinder(Language.english());

  /** One text and the reports in it, as lines "depth source | cue | content". */
  record Case(String phenomenon, String text, boolean turn, List<String> reports) {
    @Override
    public String toString() {
      return phenomenon;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String phenomenon = "";
    String text = "";
    List<String> reports = new ArrayList<>();
    for (String line : WordListFile.beside(NestedGoldTest.class, "nested-gold.txt").lines()) {
      if (line.startsWith("= ")) {
        add(cases, phenomenon, text, reports);
        phenomenon = line.substring(2);
        reports = new ArrayList<>();
      } else if (line.startsWith(">")) {
        int depth = line.lastIndexOf('>', line.indexOf(' ')) + 1;
        reports.add(depth + " " + line.substring(depth + 1));
      } else {
        text = line;
      }
    }
    add(cases, phenomenon, text, reports);
    return cases;
  }

  private static void add(List<Case> cases, String phenomenon, String text, List<String> reports) {
    if (!phenomenon.isEmpty()) {
      boolean turn = text.startsWith("@turn ");
      cases.add(new Case(phenomenon, turn ? text.substring(6) : text, turn, reports));
    }
  }

  @Test
  void theGoldHoldsSixtyCasesOrMore() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyReportIsFoundAtItsDepth(Case nested) {
    assertThat(found(nested)).containsAll(nested.reports());
  }

  static List<String> found(Case nested) {
    Document document = Document.ofText("case", nested.text());
    Span whole = new Span(0, nested.text().length());
    List<Utterance> turns = nested.turn() ? List.of(turn(whole)) : List.of();
    DocumentKind kind = nested.turn() ? DocumentKind.TRANSCRIPT : DocumentKind.ARTICLE;
    List<Utterance> utterances =
        FINDER
            .find(document, new Turns(kind, turns, List.of(whole), document.metadata(), List.of()))
            .quotations();
    Map<String, Utterance> byId = new HashMap<>();
    Stream.concat(turns.stream(), utterances.stream()).forEach(u -> byId.put(u.id(), u));
    return utterances.stream().map(u -> line(document, u, byId, nested.turn() ? 0 : 1)).toList();
  }

  private static Utterance turn(Span whole) {
    return new Utterance(
        "turn-1",
        UtteranceKind.TURN,
        List.of(whole),
        Speaker.NONE,
        null,
        Modality.ASSERTED,
        null,
        null,
        null,
        List.of(),
        1,
        Rule.LABEL_COLON,
        false);
  }

  private static String line(
      Document document, Utterance utterance, Map<String, Utterance> byId, int top) {
    int depth = top;
    for (Utterance u = byId.get(utterance.within()); u != null; u = byId.get(u.within())) {
      depth++;
    }
    String source = utterance.speaker().label() == null ? "-" : utterance.speaker().label();
    String cue = utterance.cue() == null ? "-" : utterance.cue().text();
    String words =
        String.join(" … ", utterance.spans().stream().map(document.text()::slice).toList());
    return depth + " " + source + " | " + cue + " | " + words;
  }
}
