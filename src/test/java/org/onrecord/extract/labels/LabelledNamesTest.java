package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.labels.LabelBody.Kind;
import org.onrecord.language.Language;

/** What in a label is a name, a role, a heading; and what a paragraph behind it is. */
final class LabelledNamesTest {
  private static final LabelWords WORDS = new LabelWords(Language.english());
  private static final LabelledNames NAMES = new LabelledNames(WORDS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Hon. Anna J. Kern (Eastmoor, Lab); anna j. kern",
        "MR KERN; kern",
        "The Minister of Ports; ''",
        "Minister of Ports Kern; ''",
        "President of Norland Anna Kern; anna kern",
        "The Chair (Mr. Vik); vik",
      })
  void titlesAndComplementsAreNoneOfTheName(String label, String words) {
    assertThat(NAMES.of(label)).isEqualTo(words.isEmpty() ? Set.of() : Set.of(words.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The Chairman; true; false; false",
        "Question; true; false; false",
        "Anna Kern; false; true; false",
        "Jo J. Kern; false; true; false",
        "Our First Point; false; false; true",
        "STEP ONE; false; false; true",
      })
  void aLabelIsARoleAPersonOrAHeading(
      String label, boolean role, boolean personal, boolean heading) {
    assertThat(WORDS.isRole(label)).isEqualTo(role);
    assertThat(WORDS.isPersonal(label)).isEqualTo(personal);
    assertThat(WORDS.isHeading(label)).isEqualTo(heading);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "QUESTION; questioner",
        "QUESTION 3; questioner",
        "OFFICIAL TWO; other",
        "ANNA KERN, HOST; ''",
        "KERN; ''",
      })
  void aKnownWordGivesItsType(String label, String type) {
    assertThat(WORDS.genericType(label).orElse("")).isEqualTo(type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "We are glad to be here today.; SPEECH",
        "(Laughter.); SPEECH",
        "Anna Kern; NAMES",
        "www.example.org; NAMES",
        "two of them; FRAGMENT",
      })
  void theParagraphBehindALabelIsSpeechWhereItEndsAsASentence(String body, Kind kind) {
    assertThat(LabelBody.kind(body, 0, body.length())).isEqualTo(kind);
  }
}
