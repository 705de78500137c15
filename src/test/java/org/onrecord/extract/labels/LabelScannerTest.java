package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.language.Language;

class LabelScannerTest {
  private final LabelScanner scanner =
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

  private @Nullable Label at(String line) {
    return scanner.at(line, new Place(0, line.length(), 0, true, false));
  }
}
