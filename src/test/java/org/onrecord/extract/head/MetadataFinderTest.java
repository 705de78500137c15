package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelFinder;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.text.Line;

/** What the head of a document says of it, and who is introduced in its words. */
final class MetadataFinderTest {
  private static final Language ENGLISH = Language.english();
  private static final String WORDS =
      """

      MS. KERN: Good morning.

      QUESTION: Is it open?

      MS. KERN: It is.
      """;

  private static List<Label> labels(String text) {
    return new LabelFinder(new LabelScanner(ENGLISH, new Asides(ENGLISH)))
        .find(text, Line.all(text), List.of())
        .inOrder();
  }

  private static Metadata ofTranscript(String id, String head) {
    String text = head + WORDS;
    return new MetadataFinder(ENGLISH)
        .ofTranscript(Document.ofText(id, text), Line.all(text), labels(text));
  }

  private static Metadata ofProse(String id, String text) {
    return new MetadataFinder(ENGLISH).ofProse(Document.ofText(id, text), Line.all(text));
  }

  private static String printed(List<Participant> participants) {
    return String.join(" | ", participants.stream().map(p -> p.name() + " = " + p.role()).toList());
  }

  @Test
  void aTitleGoesOnInTheNextLineBehindAJoint() {
    Metadata metadata =
        ofTranscript(
            "briefing.txt",
            """
            PRESS BRIEFING BY
            ANNA KERN, ADVISER
            FOR TRADE

            The Old Pier
            Halden, Norland

            5 March 2041
            """);

    assertThat(metadata.title()).isEqualTo("PRESS BRIEFING BY ANNA KERN, ADVISER FOR TRADE");
    assertThat(metadata.date()).isEqualTo(LocalDate.of(2041, 3, 5));
    assertThat(metadata.place()).isEqualTo("The Old Pier, Halden, Norland");
    assertThat(printed(metadata.participants())).contains("Anna Kern = ADVISER FOR TRADE");
  }

  @Test
  void aLineOfAnotherKindEndsTheTitle() {
    Metadata metadata =
        ofTranscript(
            "briefing.txt",
            """
            Press Briefing by Anna Kern, Adviser for Trade
            Halden, Norland
            """);

    assertThat(metadata.title()).isEqualTo("Press Briefing by Anna Kern, Adviser for Trade");
    assertThat(metadata.place()).isEqualTo("Halden, Norland");
  }

  @Test
  void whatTheReaderKnowsStays() {
    Document known =
        Document.ofText("briefing.txt", "Press Briefing in Halden\n" + WORDS)
            .withMetadata(Metadata.titled("A Title of the Page"));
    String text = known.text().text();

    assertThat(
            new MetadataFinder(ENGLISH).ofTranscript(known, Line.all(text), labels(text)).title())
        .isEqualTo("A Title of the Page");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry sinks off Halden||The ferry sank on Monday, the guard said.; Ferry sinks off Halden",
        "The ferry sank on Monday, the guard said.||It was old.; The ferry sank on Monday, the"
            + " guard said.",
        "The ferry sank on Monday,|the guard said. It was old.; ",
      })
  void aHeadlineStandsAlone(String bars, String title) {
    assertThat(ofProse("ferry.txt", bars.replace("|", "\n")).title()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2041-03-05-ferry.txt, 2041-03-05",
    "ferry.txt, ",
  })
  void theDayMayStandInTheNameOfTheFile(String id, LocalDate day) {
    assertThat(ofProse(id, "Ferry sinks\n\nThe ferry sank, the guard said.\n").date())
        .isEqualTo(day);
  }

  @Test
  void rowsOfTheHeadSayWhoPresides() {
    assertThat(
            printed(
                ofTranscript(
                        "council.txt",
                        """
                        President: Ms. Kern . . . . . (Norland)
                        Members: Angola, Belize and Chile

                        """)
                    .participants()))
        .contains("Kern = President (Norland)")
        .doesNotContain("Angola");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The PRESIDENT (Hon. Anna Brack) took the chair at noon.; Anna Brack = The PRESIDENT",
        "In the absence of the President, Mr. Brack (Norland), Vice-President, took the Chair.;"
            + " Brack = Acting President (Norland)",
      })
  void aSentenceOfTheHeadSaysWhoHasTheChair(String line, String participant) {
    assertThat(printed(ofTranscript("council.txt", line + "\n").participants()))
        .containsIgnoringCase(participant);
  }

  // ------------------------------------------------------------ introductions

  private static String introduced(String words) {
    String text = "MS. KERN: " + words + "\n\nQUESTION: Is it open?\n\nMS. KERN: It is.\n";
    return printed(new Introductions(ENGLISH).inText(text, labels(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "I am Anna Kern, the Deputy Adviser for Trade, and I speak. ~ Anna Kern = Deputy Adviser"
            + " for Trade",
        "I am Anna Kern, and I speak. ~ Anna Kern = null",
        "Our National Security Adviser, Anna Kern, will speak. ~ Anna Kern = National Security"
            + " Adviser",
        "Ambassador Hana Kern of Norland will speak. ~ Hana Kern = Ambassador of Norland",
        "We met in Oslo. Ambassador Hana Kern will speak. ~ Hana Kern = Ambassador",
        "Our guest is U.S. Ambassador Hana Kern. ~ Hana Kern = U.S. Ambassador",
        "Our guest is Lt. Governor Hana Kern. ~ Hana Kern = Lt. Governor",
        "My guest is the salt minister of Norland, Anna Kern. ~ Anna Kern = salt minister of"
            + " Norland",
        "Anna Lena Maria Kern will speak. ~ Anna Lena Maria Kern = null",
        // two of one surname are nobody
        "Anna Kern and Paul Kern will speak. ~ ''",
        // no given name
        "Minister Kern will speak. ~ ''",
        "Von Kern will speak. ~ ''",
        // nobody whom a label names
        "Tom Brack, the Deputy Adviser for Trade, will speak. ~ ''",
      })
  void theTextIntroducesWhomLabelsNameBySurname(String words, String participants) {
    assertThat(introduced(words)).isEqualTo(participants.replace("''", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "My guest is the salt minister of Norland, |Anna; salt minister of Norland",
        "My guest is the minister, |Anna; ",
        "My guest is on a visit to Norland, |Anna; ",
        "My guest is the old friend of Norland, |Anna; ",
      })
  void aRoleInSmallLettersCountsWithWhatItIsOf(String text, String role) {
    int name = text.indexOf('|');

    assertThat(new SmallRoles(ENGLISH.list("role-nouns.txt")).before(text.replace("|", ""), name))
        .isEqualTo(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "MR. VAN DYKE: Yes.; [dyke]",
        "MINISTER KERN: Yes.; [kern]",
        "ANNA KERN: Yes.; []",
        "SENIOR OFFICIAL: Yes.; []",
      })
  void onlyALabelWithATitleGivesASurname(String line, String surnames) {
    String text = line + "\n\nQUESTION: Is it open?\n\n" + line + "\n";

    assertThat(new LabelledSurnames(ENGLISH).of(labels(text).subList(0, 1))).hasToString(surnames);
  }

  // ------------------------------------------------------------ who is the same

  private static Participant named(String name, @Nullable String role) {
    return new Participant(name, role, null, null, null);
  }

  @Test
  void oneWhoIsNamedTwiceIsOneWithTheFullerNameAndRole() {
    assertThat(
            printed(
                SameParticipants.merged(
                    List.of(named("Anna Kern", "Secretary"), named("Paul Kern", null)),
                    List.of(
                        named("Anna J. Kern", "Secretary of Ports"), named("Tom Brack", null)))))
        .isEqualTo("Anna J. Kern = Secretary of Ports | Paul Kern = null | Tom Brack = null");
  }

  @Test
  void aGenerationIsNoSurname() {
    assertThat(
            printed(
                SameParticipants.merged(
                    List.of(named("Paul Kern, Jr.", null)), List.of(named("Tom Brack Jr.", null)))))
        .isEqualTo("Paul Kern, Jr. = null | Tom Brack Jr. = null");
  }

  @Test
  void aNewcomerBearsASurnameThatNobodyKnownBears() {
    assertThat(
            printed(
                SameParticipants.newcomers(
                    List.of(named("Kern", "Minister"), named("Tom Brack", null)),
                    List.of(
                        named("Anna Kern", "Minister of Ports"),
                        named("Ann Brack", null),
                        named("Ida Lund", null)))))
        .isEqualTo("Anna Kern = Minister of Ports | Ida Lund = null");
  }
}
