package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.labels.LabelEnds.End;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/** Where the words of a label end, and which marks show that there is none. */
final class LabelEndsTest {
  private static final Language ENGLISH = Language.english();
  private static final LabelEnds ENDS = new LabelEnds(new LabelWords(ENGLISH), ENGLISH);

  /** "FORM: label | words", "none" where a mark shows that there is no label, "open" at the end. */
  private static String end(String text) {
    for (int i = 0; i < text.length(); i++) {
      End end = ENDS.at(text, 0, i, text.length());
      if (end != null) {
        return end.form() == null
            ? "none"
            : end.form()
                + ": "
                + text.substring(0, i).strip()
                + " | "
                + text.substring(end.after()).strip();
      }
    }
    return "open";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern: I agree.; COLON: Anna Kern | I agree.",
        "Anna Kern： I agree.; COLON: Anna Kern | I agree.",
        "Kern at 10:30 spoke to us; open",
        "Votes:12 for us; none",
        "Who asked? Kern: I; none",
        "She said “no”: Kern; none",
      })
  void aColonEndsALabelWhereNoDigitFollowsIt(String text, String end) {
    assertThat(end(text)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Mr. KERN. I thank you.; POINT: Mr. KERN | I thank you.",
        "The Chairman. I thank you.; POINT: The Chairman | I thank you.",
        "Mr. J. KERN. I thank you.; POINT: Mr. J. KERN | I thank you.",
        "Anna Kern. I thank you.; open",
        "Mr. Kern.—I thank you.; DASH: Mr. Kern | I thank you.",
        "Mr. Kern.*—I thank you.; DASH: Mr. Kern | I thank you.",
        "Mr. Kern. - I thank you.; POINT: Mr. Kern | - I thank you.",
      })
  void aPointEndsALabelBehindATitleAndANameOrARole(String text, String end) {
    assertThat(end(text)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Mr KERN—I thank you; BARE_DASH: Mr KERN | I thank you",
        "KERN — “No”; BARE_DASH: KERN | “No”",
        "Mr KERN—and others; open",
        "Anna Kern—I thank you; open",
      })
  void aDashAloneEndsATitledLabelOrOneInCapitalsBeforeACapital(String text, String end) {
    assertThat(end(text)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "SHRI A. RAO, initiating the discussion, said; SHRI A. RAO",
        "SHRI A. RAO said; SHRI A. RAO",
        "Dr. VAN DER BERG, replying, said; Dr. VAN DER BERG",
        "SHRI A. RAO (for the mover) said; SHRI A. RAO (for the mover)",
        "Anna Kern; Anna Kern",
      })
  void whatIsReportedBehindANameIsNoneOfTheLabel(String printed, String label) {
    Span whole = new Span(0, printed.length());

    assertThat(ENDS.beforeReporting(printed, whole).of(printed)).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "THE MINISTER FOR\\nPORTS; false; 17",
        "The Minister for\\nPorts; false; -1",
        "The Minister (Ports\\nand Roads); true; 20",
        "THE MINISTER\\n\\nPORTS; false; -1",
        "THE MINISTER FOR PORTS\\n\\nAND ROADS; false; 24",
      })
  void aLabelGoesOnInTheNextLineInCapitalsOrInABracket(String text, boolean bracket, int at) {
    String wrapped = text.replace("\\n", "\n");

    assertThat(ENDS.afterWrap(wrapped, 0, wrapped.indexOf('\n'), bracket, wrapped.length()))
        .isEqualTo(at);
  }
}
