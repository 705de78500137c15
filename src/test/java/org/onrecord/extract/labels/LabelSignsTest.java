package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;
import org.onrecord.text.Line;

/** What an opening of a line shows by itself, before others are asked. */
final class LabelSignsTest {
  private static final Language ENGLISH = Language.english();
  private static final LabelScanner SCANNER = new LabelScanner(ENGLISH, new Asides(ENGLISH));

  /** The openings of all lines of a text, whose lines may be parted by "¶". */
  private record Openings(String text, List<Label> seen, LabelSigns signs) {
    static Openings of(String printed) {
      return of(printed, false);
    }

    static Openings of(String printed, boolean strong) {
      String text = printed.replace('¶', '\n');
      List<Label> seen = new ArrayList<>();
      boolean opens = true;
      for (Line line : Line.all(text)) {
        LabelScanner.Place place =
            new LabelScanner.Place(line.start(), line.end(), seen.size(), opens, strong);
        Label label = line.isBlank() ? null : SCANNER.at(text, place);
        if (label != null) {
          seen.add(label);
        }
        opens = line.isBlank();
      }
      return new Openings(text, seen, new LabelSigns(text, seen, SCANNER.words()));
    }

    /** The points of an opening, by its words. */
    int points(String label) {
      int i = seen.stream().map(Label::text).toList().indexOf(label);
      assertThat(i).as("%s is seen in %s", label, text).isNotNegative();
      return signs.points(i, signs.body(i), signs.asks(i));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "MR. KERN: The road is open.; MR. KERN; 3",
        "Mr. Kern: The road is open.; Mr. Kern; 2",
        "KERN: The road is open.; KERN; 1",
        "Anna Kern: The road is open.; Anna Kern; 2",
        "Q    Thank you for coming.; Q; 2",
        "Mr. Kern: Oslo Harbour; Mr. Kern; -1",
        "Mr. Kern: open; Mr. Kern; 1",
      })
  void printAndWhatFollowsCount(String text, String label, int points) {
    assertThat(Openings.of(text).points(label)).isEqualTo(points);
  }

  @Test
  void boldPrintSpeaksForALabel() {
    String text = "Mr. Kern: The road is open.";

    assertThat(Openings.of(text, true).points("Mr. Kern"))
        .isEqualTo(Openings.of(text, false).points("Mr. Kern") + 1);
  }

  @Test
  void anOpeningInsideAParagraphIsLessLikelyALabelUnlessItsPrintIsSure() {
    assertThat(Openings.of("The road is¶Mr. Kern: open today.").points("Mr. Kern")).isZero();
    assertThat(Openings.of("The road is¶MR. KERN: open today.").points("MR. KERN")).isEqualTo(3);
  }

  @Test
  void aNameThatTheHeadHoldsSpeaksForALabel() {
    assertThat(
            Openings.of("Spokesperson Anna Kern met the press.¶¶Anna Kern: It is open.")
                .points("Anna Kern"))
        .isEqualTo(3);
    assertThat(
            Openings.of("Spokesperson Jo Weir met the press.¶¶Anna Kern: It is open.")
                .points("Anna Kern"))
        .isEqualTo(2);
  }

  @Test
  void initialsOfANameInTheHeadSpeakForALabel() {
    assertThat(
            Openings.of("Our reporter Paul Weir met the minister.¶¶PW: Is it open?").points("PW"))
        .isEqualTo(Openings.of("Our reporter met the minister.¶¶PW: Is it open?").points("PW") + 1);
  }

  @Test
  void wordsThatTheTextPrintsInSmallLettersAreNoName() {
    assertThat(
            Openings.of("The kern is old, and so is the weir.¶¶Kern Weir: The road is open.")
                .points("Kern Weir"))
        .isLessThan(Openings.of("It is old.¶¶Kern Weir: The road is open.").points("Kern Weir"));
  }

  @Test
  void aPointWithNothingBehindItOnItsLineEndsARowOfMembers() {
    assertThat(Openings.of("Mr. KERN.¶Mr. WEIR.").points("Mr. KERN")).isNegative();
    assertThat(Openings.of("Mr. KERN. I thank you.").points("Mr. KERN")).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Question: Will it last?; true",
        "Question: It will last.; false",
        "Anna Kern: Will it last?; false",
        "Q Will it last?; false",
        "Question: It will last.¶¶Answer: Will it?; false",
      })
  void aKnownWordForAskersAsksWhereAQuestionMarkFollows(String text, boolean asks) {
    assertThat(Openings.of(text).signs().asks(0)).isEqualTo(asks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Departmental Committee on Lands; true",
        "Reports of Committees; true",
        "Chair of the Committee; false",
        "Minister of Lands; false",
        "Anna Kern; false",
        "Committee on Lands, Oslo; false",
      })
  void aBodyIsOfSomethingAndNobodysRole(String label, boolean body) {
    assertThat(LabelSigns.isBody(SCANNER.words(), label)).isEqualTo(body);
  }
}
