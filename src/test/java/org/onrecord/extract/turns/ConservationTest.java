package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Extraction;
import org.onrecord.model.Issue;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Span;

/**
 * Random layouts of labels, speech, notes, headings and stray marks: nothing fails, and every
 * letter of a transcript is in one turn, in a label, or in a passage that is reported as left out.
 */
class ConservationTest {
  private static final int LAYOUTS = 300;

  private static final List<String> LABELS =
      List.of(
          "Question",
          "Q",
          "A",
          "Ms Tarn",
          "MR. QUINT",
          "Wen Dorra",
          "The Chairman",
          "KELL",
          "Ole Brandt (Norland)",
          "ANNA KERN, HOST",
          "Radio Nord",
          "The MINISTER OF TIN",
          "[SPEAKER_01]",
          "Hon. Ruth Sand (Minister of Reefs, Lib.)",
          "Our Third Point",
          "Note",
          "(speaker 0)",
          "`MR. QUINT",
          "Dr. Faye (via interpreter)",
          "MR. QUINT (Contd.)");

  private static final List<String> ENDS =
      List.of(": ", ":", ". ", ". – ", "—", " ", "\n", " 00:12\n", ":\n", ": . ", ":: ", ": : ");

  private static final List<String> WORDS =
      List.of(
          "We have talked about the reefs.",
          "Why?",
          "Thank you.",
          "(Laughter.)",
          "[crosstalk]",
          "no",
          "He said: we shall see. . .",
          "\"Tin is dear,\" she said.",
          "2.",
          ":",
          ". .",
          "—",
          "Tin (and wool) is dear",
          "Mr Kell interjecting—",
          "19 July 2033 : Column 772",
          "reported on the following: . Roads. . Bridges.",
          "\u00a0",
          "Tin: dear. Wool: not.",
          "That is what Ms Tarn said: no.",
          "###",
          "* * *",
          "[1] See above.",
          "12:30",
          "END");

  private static final List<String> GAPS =
      List.of("\n\n", "\n", "\r\n\r\n", " ", "\n   ", "\n\n\n");

  private static final Extractor EXTRACTOR = Extractor.english();

  static List<Integer> seeds() {
    return IntStream.range(0, LAYOUTS).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLetterIsInATurnOrReported(int seed) {
    Document found = Document.ofText("layout-" + seed, layout(new Random(seed)));
    Document document = seed % 2 == 0 ? found.withKind(DocumentKind.TRANSCRIPT) : found;
    Extraction extraction = EXTRACTOR.extract(document);
    String text = document.text().text();
    if (extraction.kind() == DocumentKind.TRANSCRIPT) {
      assertThat(lost(text, extraction)).as(text).isEmpty();
    }
    int end = 0;
    for (Utterance turn : turns(extraction)) {
      for (Span span : turn.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
    }
  }

  @Test
  void aTranscriptWithoutASpokenWordIsNone() {
    Document document =
        Document.ofText("layout", "(Laughter.)\n").withKind(DocumentKind.TRANSCRIPT);
    Extraction extraction = EXTRACTOR.extract(document);
    assertThat(turns(extraction)).isEmpty();
    assertThat(extraction.issues())
        .extracting(Issue::code)
        .containsExactly("turn-without-words", "undated");
  }

  private static String layout(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "Talks in Lima\n\n" : "");
    int labels = 2 + random.nextInt(4);
    List<String> speakers = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      speakers.add(pick(LABELS, random));
    }
    String end = pick(ENDS, random);
    for (int i = 0; i < 4 + random.nextInt(12); i++) {
      text.append(pick(speakers, random)).append(random.nextInt(6) == 0 ? pick(ENDS, random) : end);
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        text.append(pick(WORDS, random))
            .append(pick(random.nextBoolean() ? List.of(" ") : GAPS, random));
      }
      text.append(pick(GAPS, random));
    }
    // a text may break off anywhere
    return random.nextBoolean()
        ? text.substring(0, 1 + random.nextInt(text.length()))
        : text.toString();
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<Utterance> turns(Extraction found) {
    return found.utterances().stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
  }

  /** Letters in no turn, label, aside in brackets or reported passage. */
  private static String lost(String text, Extraction found) {
    BitSet kept = new BitSet(text.length());
    for (Utterance turn : turns(found)) {
      turn.spans().forEach(s -> kept.set(s.start(), s.end()));
      Span label = turn.speaker().span();
      if (label != null) {
        int line = Math.max(text.lastIndexOf('\n', label.start()), 0);
        kept.set(line, Math.max(label.end(), turn.spans().getFirst().start()));
      }
    }
    for (Issue issue : found.issues()) {
      Span span = issue.span();
      if (span != null && !issue.code().equals("label-not-taken")) {
        kept.set(span.start(), span.end());
      }
    }
    StringBuilder lost = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
      if (Character.isLetter(c) && !kept.get(i) && depth == 0) {
        lost.append(c);
      }
    }
    return lost.toString();
  }
}
