package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

class LabelScannerTest {
  private static final LabelScanner SCANNER =
      new LabelScanner(Language.english(), new Asides(Language.english()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SECRETARY KERN:  Good morning.; SECRETARY KERN; COLON; SURE",
        "QUESTION: And the fish?; QUESTION; COLON; SURE",
        "MR KERN: Yes.; MR KERN; COLON; SURE",
        "**MS. O’HARA:** Yes.; MS. O’HARA; COLON; SURE",
        "PRIME MINISTER KASK (via interpreter): Yes.; PRIME MINISTER KASK; COLON; SURE",
        "SENIOR STATE DEPARTMENT OFFICIAL TWO: Yes.; SENIOR STATE DEPARTMENT OFFICIAL TWO; COLON;"
            + " SURE",
        "FOREIGN MINISTER AL-SALIM: Yes.; FOREIGN MINISTER AL-SALIM; COLON; SURE",
        "MR. McKERN: Yes.; MR. McKERN; COLON; SURE",
        "[14:00:03] ANNA KERN, NETWORK HOST: Hello.; ANNA KERN, NETWORK HOST; COLON; SURE",
        "ANNA KERN, host: Hello.; ANNA KERN, host; COLON; SURE",
        "WEISS: Hello.; WEISS; COLON; CAPITALS",
        "Mr. Kern: Hello.; Mr. Kern; COLON; TITLED",
        "Ms. Kern (Estonia) (spoke in French): Hello.; Ms. Kern (Estonia); COLON; TITLED",
        "The President: Hello.; The President; COLON; TITLED",
        "Anna Kern: Hello.; Anna Kern; COLON; NAME",
        "Anna Kern 00:12:30: Hello.; Anna Kern; COLON; NAME",
        "Q    Thank you.; Q; LETTER; SURE",
        "Q. Thank you.; Q; LETTER; SURE",
        "Q (Inaudible.); Q; LETTER; CAPITALS",
        "Question [Nord Agency]: When?; Question [Nord Agency]; COLON; TITLED",
        "### Anna Kern: Hello.; Anna Kern; COLON; NAME",
        "MR. KERN (continuing): And so.; MR. KERN; COLON; SURE",
        "Mr. KERN. I thank the Chair.; Mr. KERN; POINT; SURE",
        "Anna Kern (ALDE). – Madam President; Anna Kern (ALDE); DASH; NAME",
      })
  void labelIsSeen(String line, String label, Label.Form form, Label.Look look) {
    Label seen = Objects.requireNonNull(at(line), line);
    assertThat(seen.text()).isEqualTo(label);
    assertThat(seen.form()).isEqualTo(form);
    assertThat(seen.look()).isEqualTo(look);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said one thing: the cable is sound.",
        "And so, Minister: when?",
        "NOTE: The report was updated.",
        "Editor's note: The report was updated.",
        "END 4:25 P.M. EDT",
        "11:12 A.M. EET",
        "https://example.org/kern",
        "Quite right.",
        "Q&A with Anna Kern",
        "Mr. Kern went home. Nobody followed.",
        "Anna Kern: 1,812",
        "“Well,” she asked: why not?",
        "Is that so? Yes: it is.",
        "A ferry left at noon.",
      })
  void noLabelIsSeen(String line) {
    assertThat(at(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[SPEAKER_00]: Good morning.; SPEAKER_00; COLON; SURE; Good morning.",
        "(speaker 0) Good morning.; speaker 0; BRACKETS; SURE; Good morning.",
        "[Anna Kern]: Hello.; Anna Kern; COLON; TITLED; Hello.",
        "[Minister Kern] Hello.; Minister Kern; BRACKETS; TITLED; Hello.",
        "【Anna Kern】Hello.; Anna Kern; BRACKETS; TITLED; Hello.",
        "Q: Hello.; Q; LETTER; SURE; Hello.",
        "Q** Hello.; Q; LETTER; SURE; Hello.",
        "A: Hello.; A; LETTER; SURE; Hello.",
        "A   Hello.; A; LETTER; SURE; Hello.",
        "Q:; Q; LETTER; SURE;",
        "Q; Q; LETTER; CAPITALS;",
        "A. Kern: Hello.; A. Kern; COLON; NAME; Hello.",
        "Q. Kern: Hello.; Q. Kern; COLON; NAME; Hello.",
        "A. MR. KERN spoke of this: yes.; A; LETTER; SURE; MR. KERN spoke of this: yes.",
      })
  void bodyBeginsBehindTheLabel(
      String line, String label, Label.Form form, Label.Look look, @Nullable String body) {
    Label seen = Objects.requireNonNull(at(line), line);
    assertThat(seen.text()).isEqualTo(label);
    assertThat(seen.span().of(line)).isEqualTo(label);
    assertThat(seen.form()).isEqualTo(form);
    assertThat(seen.look()).isEqualTo(look);
    assertThat(line.substring(seen.bodyStart()).strip()).isEqualTo(body == null ? "" : body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Laughter] Quite.",
        "[Applause]: Quite.",
        "[Anna Kern] Hello.",
        "[Minister Kern",
        "[The Minister of Fisheries and of the Harbours of the Coast] Hello.",
        "(speaker) Hello.",
        "(Anna Kern) Hello.",
        "Q.E.D.",
        "A.B. Kern went home.",
        "A ferry",
        "A",
        "Question",
      })
  void bracketsAndLettersThatAreNoLabels(String line) {
    assertThat(at(line)).isNull();
  }

  @Test
  void aLineOfCapitalsGoesOnOnTheNext() {
    String text = "ANNA KERN, MINISTER OF\nFISHERIES: Hello.";
    assertThat(Objects.requireNonNull(first(text)).text())
        .isEqualTo("ANNA KERN, MINISTER OF FISHERIES");
    assertThat(Objects.requireNonNull(first(text.replace("\n", "\r\n"))).text())
        .isEqualTo("ANNA KERN, MINISTER OF FISHERIES");
    assertThat(first("ANNA KERN, MINISTER OF\n\nFISHERIES: Hello.")).isNull();
    assertThat(Objects.requireNonNull(first("ANNA KERN, MINISTER\nOF\nFISHERIES: Hello.")).text())
        .isEqualTo("ANNA KERN, MINISTER OF FISHERIES");
    assertThat(first("ANNA\nKERN,\nMINISTER\nOF\nFISHERIES: Hello.")).isNull();
    assertThat(first("Anna Kern and the Minister\nof Fisheries: Hello.")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kern: Hello.; COLON; Hello.",
        "KERN. Hello.; COLON; Hello.",
        "Kern (Estonia): Hello.; COLON; Hello.",
        "Kern [Estonia] (by telephone) – Hello.; COLON; Hello.",
        "**Kern**: Hello.; COLON; Hello.",
        "Kern — – Hello.; COLON; Hello.",
        "Kern; OWN_LINE;",
        "Kern (Estonia); OWN_LINE;",
      })
  void labelThatIsGivenIsSeen(String line, Label.Form form, @Nullable String body) {
    Label seen =
        Objects.requireNonNull(SCANNER.given(line, place(line), List.of("Ke", "Kern", "Ker")));
    assertThat(seen.text()).isEqualToIgnoringCase("Kern");
    assertThat(seen.form()).isEqualTo(form);
    assertThat(seen.look()).isEqualTo(Label.Look.SURE);
    assertThat(line.substring(seen.bodyStart())).isEqualTo(body == null ? "" : body);
  }

  @Test
  void aGivenLetterStandsApartFromItsTurn() {
    String line = "K  Hello.";
    Label seen = Objects.requireNonNull(SCANNER.given(line, place(line), List.of("K")));
    assertThat(line.substring(seen.bodyStart())).isEqualTo("Hello.");
    assertThat(SCANNER.given("Kern: Hello.", place("Kern: Hello."), List.of("K"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kern said so.", "Kerns: Hello.", "Kern (Estonia: Hello.", "Anna Kern: Hello."})
  void wordsGivenAreNoLabelWithoutAMark(String line) {
    assertThat(SCANNER.given(line, place(line), List.of("Kern"))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern; Anna Kern; NAME",
        "**Anna Kern:**; Anna Kern; NAME",
        "MR. KERN; MR. KERN; SURE",
        "Anna Kern 00:12:30; Anna Kern; NAME",
        "The President:; The President; TITLED",
      })
  void labelStandsOnALineOfItsOwn(String line, String label, Label.Look look) {
    Label seen = Objects.requireNonNull(SCANNER.onOwnLine(line, place(line)), line);
    assertThat(seen.text()).isEqualTo(label);
    assertThat(seen.look()).isEqualTo(look);
    assertThat(seen.form()).isEqualTo(Label.Form.OWN_LINE);
    assertThat(seen.bodyStart()).isEqualTo(line.length());
  }

  @Test
  void aLineIsNoLabelWhereItIsASentenceOrLong() {
    for (String line : List.of("", "**", "Quite right.", "Anna Kern went home. Nobody followed.")) {
      assertThat(SCANNER.onOwnLine(line, place(line))).as(line).isNull();
    }
    String longest = "Anna " + "Kern ".repeat(LabelScanner.LONGEST / 5);
    assertThat(SCANNER.onOwnLine(longest, place(longest))).isNull();
  }

  private @Nullable Label at(String line) {
    return SCANNER.at(line, place(line));
  }

  @Test
  void boldWordsThatEndInANameAreALabelUpToTheirColon() {
    for (String colon : List.of(": Hello.", ":")) {
      Label lead = Objects.requireNonNull(bold("Sports club captain Anna Kern", colon));
      assertThat(lead.text()).isEqualTo("Sports club captain Anna Kern");
      assertThat(lead.span()).isEqualTo(new Span(0, 29));
      assertThat(lead.bodyStart()).isEqualTo(30);
    }
    String inside = "Sports club captain Anna Kern: Hello.";
    Label lead = Objects.requireNonNull(scanned(inside, new Span(0, 30)));
    assertThat(lead.bodyStart()).isEqualTo(30);
    assertThat(lead.span()).isEqualTo(new Span(0, 29));
    assertThat(bold("Sports club captain Anna Kern", " said so")).isNull();
    assertThat(bold("What we know: Anna Kern", ": Hello.")).isNull();
    assertThat(bold("What we know by now", ": Hello.")).isNull();
    assertThat(bold("Captain ".repeat(30) + "Anna Kern", ": Hello.")).isNull();
  }

  private static @Nullable Label bold(String words, String behind) {
    return scanned(words + behind, new Span(0, words.length()));
  }

  private static @Nullable Label scanned(String text, Span bold) {
    return SCANNER.boldLead(text, bold, new Line(0, text.length(), 0), 0);
  }

  private @Nullable Label first(String text) {
    int end = text.indexOf(text.contains("\r") ? '\r' : '\n');
    return SCANNER.at(text, new Place(0, end, 0, true, false));
  }

  private static Place place(String line) {
    return new Place(0, line.length(), 0, true, false);
  }
}
