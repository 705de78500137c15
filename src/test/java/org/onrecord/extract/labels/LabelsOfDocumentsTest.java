package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.language.Language;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Which openings of lines are labels, by what the rest of the document does; documents are written
 * with a bar for the end of a line.
 */
final class LabelsOfDocumentsTest {
  private static final Language ENGLISH = Language.english();
  private static final LabelScanner SCANNER = new LabelScanner(ENGLISH, new Asides(ENGLISH));
  private static final LabelWords WORDS = SCANNER.words();

  private static String text(String bars) {
    return bars.replace("|", "\n");
  }

  private static Labels in(String bars) {
    String text = text(bars);
    return new LabelFinder(SCANNER).find(text, Line.all(text), List.of());
  }

  private static String printed(List<Label> labels) {
    return labels.stream().map(Label::text).collect(Collectors.joining(" / "));
  }

  private static Label label(String line) {
    List<Line> lines = Line.all(line);
    LabelScanner.Place place =
        new LabelScanner.Place(lines.getFirst().start(), lines.getFirst().end(), 0, true, false);
    Label seen = SCANNER.at(line, place);
    Label label = seen == null ? SCANNER.initial(line, place) : seen;
    if (label == null) {
      throw new IllegalArgumentException("no label: " + line);
    }
    return label;
  }

  private static List<Label> labels(String... lines) {
    List<Label> labels = new ArrayList<>();
    for (String line : lines) {
      labels.add(label(line));
    }
    return labels;
  }

  // ------------------------------------------------------------ weighing

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Kern: Is it open?||Paul Weiss: It is.||Anna Kern: Since when?||Paul Weiss: Since"
            + " May.; Anna Kern / Paul Weiss / Anna Kern / Paul Weiss",
        "Opening hours: nine to five.||Price: two crowns.||Place: the old pier.; ''",
        "MS. KERN: Good morning.||QUESTION: Is it open?||MS. KERN: It is.; MS. KERN / QUESTION /"
            + " MS. KERN",
        "MS. KERN: Good morning.||QUESTION: Is it open?||NOTE: It was not.||MS. KERN: It is.;"
            + " MS. KERN / QUESTION / MS. KERN",
      })
  void openingsThatComeBackAgainstOthersAreLabels(String text, String labels) {
    assertThat(printed(in(text).inOrder())).isEqualTo(labels);
  }

  @Test
  void whatLooksLikeASpeakerAndIsNoneIsTold() {
    Labels labels =
        in(
            "MS. KERN: Good morning.||QUESTION: Is it open?||Tom Brack: I was there.||MS. KERN: It"
                + " is.||QUESTION: Since when?||MS. KERN: Since May.");

    assertThat(printed(labels.inOrder()))
        .isEqualTo("MS. KERN / QUESTION / MS. KERN / QUESTION / MS. KERN");
    assertThat(printed(labels.untaken())).isEqualTo("Tom Brack");
  }

  // ------------------------------------------------------------ labels that lost something

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        // without its colon, where it is known and speech follows
        "MS KERN: Good morning.||QUESTION: Is it open?||MS KERN It is.||QUESTION: Since when?||MS"
            + " KERN: Since May.; MS KERN / QUESTION / MS KERN / QUESTION / MS KERN",
        "MS KERN: Good morning.||QUESTION: Is it open?||MS KERN then left.||QUESTION: Since"
            + " when?||MS KERN: Since May.; MS KERN / QUESTION / QUESTION / MS KERN",
        // inside a line, behind the end of a sentence
        "MS KERN: Good morning. QUESTION: Is it open?||MS KERN: It is.||QUESTION: Since when?||MS"
            + " KERN: Since May.; MS KERN / QUESTION / MS KERN / QUESTION / MS KERN",
        "MS KERN: Good morning, QUESTION: Is it open?||MS KERN: It is.||QUESTION: Since when?||MS"
            + " KERN: Since May.; MS KERN / MS KERN / QUESTION / MS KERN",
      })
  void aKnownLabelIsFoundWithoutItsColonOrItsLine(String text, String labels) {
    assertThat(printed(in(text).inOrder())).isEqualTo(labels);
  }

  @Test
  void namesAloneAboveTheirWordsAreLabelsWhereTheyTakeTurns() {
    String turns =
        "Anna Kern|It is open since May, as I said to the council.||"
            + "Paul Weiss|I do not think that it is open today.||";

    assertThat(printed(in(turns + turns).inOrder()))
        .isEqualTo("Anna Kern / Paul Weiss / Anna Kern / Paul Weiss");
    assertThat(printed(in(turns).inOrder())).isEmpty();
  }

  // ------------------------------------------------------------ whose labels

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Hon. Anna Kern (Eastmoor): Yes.; Ms Kern: No.; true",
        "Anna Kern: Yes.; Anna J. Kern: No.; true",
        "Anna Kern: Yes.; Paul Kern: No.; false",
        "Joseph Kern: Yes.; Joe Kern: No.; true",
        "The President: Yes.; The Secretary: No.; false",
      })
  void labelsOfOneNameAreOneSpeakers(String one, String other, boolean same) {
    LabelGroups groups = new LabelGroups(WORDS);

    assertThat(groups.of(label(one)) == groups.of(label(other))).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Harbour Review: Yes?; Anna Kern: No.; HR: And now?; Harbour Review",
        "Harbour Review: Yes?; Anna Kern: No.; K: Not yet.; Anna Kern",
        "Anna Kern: Yes?; Ada Kolb: No.; AK: And now?; AK",
        "Harbour Review: Yes?; Anna Kern: No.; XY: And now?; XY",
      })
  void initialsStandForTheOnlyEarlierLabelThatTheyFit(
      String first, String second, String initials, String full) {
    List<Label> labels = labels(first, second, initials);

    assertThat(new ShortenedLabels(labels, WORDS).fullOf(labels.getLast()).text()).isEqualTo(full);
  }

  @Test
  void aLabelOnceWithASlipIsTheOneThatComesOften() {
    List<Issue> issues = new ArrayList<>();
    Map<String, Label> meant =
        new LabelTypos(Language.english())
            .find(
                labels(
                    "SECRETARY KERN: Yes.",
                    "SECRETAR KERN: Yes.",
                    "SECRETARY KERN: No.",
                    "SECRETARY KORN: Yes.",
                    "SECRETARY KORN: No."),
                issues);

    assertThat(meant).containsOnlyKeys("secretarkern");
    assertThat(meant)
        .extractingByKey("secretarkern")
        .extracting(Label::text)
        .isEqualTo("SECRETARY KERN");
    assertThat(issues).extracting(Issue::code).containsExactly("label-typo");
    assertThat(issues.getFirst().message())
        .isEqualTo("the label SECRETAR KERN was read as SECRETARY KERN");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "OFFICIAL ONE, OFFICIAL TWO, false",
    "SPEAKER 11, SPEAKER 12, false",
    "MR KERN, MR KORN, false",
    "MODERATOR, MODERTOR, true",
  })
  void shortOrNumberedLabelsAreNoSlips(String often, String once, boolean slip) {
    Map<String, Label> meant =
        new LabelTypos(Language.english())
            .find(labels(often + ": Yes.", once + ": Yes.", often + ": No."), new ArrayList<>());

    assertThat(meant.containsKey(Label.key(once))).isEqualTo(slip);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MR BRACK, MR BLACK, false",
    "SENATOR HANSEN, SENATOR HANSON, false",
    "MR HANSEN, MR HANSSEN, false",
    "MS LINDAHL, MS LINDAL, false",
    "MRS KERN, MR KERN, false",
    "MR TILLMAN, MS TILLMAN, false",
    "JOAN TARN, JOHN TARN, false",
    "MR THOMPSON, MR THOMSON, false",
    "MR TILLMAN, MR TILLMN, true",
    "MR TILLMAN, MR TLILMAN, true",
    "SECRETARY TILLMAN, SECRETARY TILLMAM, true",
    "FOREIGN MINISTER DE VAUBERT, FOREIGN MINISTER DI VAUBERT, true",
    "ANNA LINDAHL, ANNA LINDHAL, true",
    "MR LUKAS LINDAHL, MR LUKAS LINDAL, true",
    "SENIOR STATE OFFICIAL, SENIOR STATE OFFICAL, true",
  })
  void aNameThatAnotherMayBearIsNoSlip(String often, String once, boolean slip) {
    Map<String, Label> meant =
        new LabelTypos(Language.english())
            .find(labels(often + ": Yes.", once + ": Yes.", often + ": No."), new ArrayList<>());

    assertThat(meant.containsKey(Label.key(once))).isEqualTo(slip);
  }

  @Test
  void aLabelIsNamedInTheTextOtherThanBeforeItsColon() {
    String text = "We begin with Radio Nord.\nRadio Nord: Is it open?\nTom Brack: And now?\n";
    List<Label> labels = labels("Radio Nord: Is it open?", "Tom Brack: And now?");
    NamedInText named = new NamedInText(text, labels);

    assertThat(named.has(labels.getFirst())).isTrue();
    assertThat(named.has(labels.getLast())).isFalse();
  }

  @Test
  void theNearestTakenLabelsStandOnEitherSide() {
    List<Label> seen =
        labels("Anna Kern, Spokesperson: Yes.", "Price: two.", "MS KERN: Yes.", "Tom: No.");
    TakenLabels taken =
        new TakenLabels(seen, new boolean[] {false, false, true, false}, new int[] {0, 1, 0, 2});

    assertThat(taken.before(3)).isEqualTo(2);
    assertThat(taken.after(3)).isEqualTo(-1);
    assertThat(taken.after(0)).isEqualTo(2);
    assertThat(taken.introduces(0)).isTrue();
    assertThat(taken.introduces(1)).isFalse();
    assertThat(taken.has(label("MS KERN (continuing): And so."))).isTrue();
  }

  // ------------------------------------------------------------ print

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Mr. Kern; true",
        "The Minister; true",
        "The pier; false",
        "Anna Kern; false",
        "Minister; false",
      })
  void aTitleBeforeANameIsOne(String words, boolean titled) {
    assertThat(new LabelTitles(ENGLISH).isTitled(LabelWords.tokens(words))).isEqualTo(titled);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The Clerk of the House (Mr. A. Kern); true",
        "The Clerk of the House (absent today); false",
        "(Mr. A. Kern); false",
      })
  void aPersonStandsInABracketWhereATitleDoes(String words, boolean person) {
    assertThat(new LabelTitles(ENGLISH).inBracket(words)).isEqualTo(person);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Mr.Kern; Mr. Kern",
        "MR.KERN; MR. KERN",
        "The Minister(Mr.Kern); The Minister(Mr. Kern)",
        "Mr.; Mr.",
        "U.S.; U.S.",
        "Mr.A. Kern; Mr.A. Kern",
      })
  void aTitleMayBeGluedToItsName(String printed, String apart) {
    assertThat(new LabelTitles(ENGLISH).apart(printed)).isEqualTo(apart);
  }

  @ParameterizedTest(name = "line {1} of {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "It is open since the month of May|and stays so.; 1; false",
        "It is open since the month of May.|And it stays so.; 1; true",
        "It is open since the month of May||and stays so.; 2; true",
        "It is open|and since the month of May it stays so.; 1; true",
        "It is open.; 0; true",
      })
  void aParagraphBeginsBehindASentenceABlankOrAShortLine(String bars, int line, boolean begins) {
    String text = text(bars);

    assertThat(new ParagraphBreaks(text, Line.all(text)).before(line)).isEqualTo(begins);
  }

  // ------------------------------------------------------------ bold openings

  /** The labels of a text in which stars stand around what is bold. */
  private static String bold(String stars) {
    List<Span> strong = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String piece : text(stars).split("\\*", -1)) {
      int from = text.length();
      text.append(piece);
      if (piece.endsWith(":")) {
        strong.add(new Span(from, text.length()));
      }
    }
    String plain = text.toString();
    return printed(new LabelFinder(SCANNER).find(plain, Line.all(plain), strong).inOrder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "*Anna Kern:* Good morning.||*Elm Road club captain Paul Weir:* We met.||*Anna Kern:*"
            + " When?||*Paul Weir:* Today. # Anna Kern / Elm Road club captain Paul Weir / Anna"
            + " Kern / Paul Weir",
        "*Anna Kern:* Good morning.||*Director of Elm – Roads Olo Tamm:* We met.||*Anna Kern:* And"
            + " you?||*Mine worker Ulvar Gisp:* I as well.||*Anna Kern:* Good. # Anna Kern /"
            + " Director of Elm – Roads Olo Tamm / Anna Kern / Mine worker Ulvar Gisp / Anna Kern",
      })
  void boldWordsThatEndInANameAreALabelUpToTheirColon(String text, String labels) {
    assertThat(bold(text)).isEqualTo(labels);
  }

  @Test
  void boldWordsThatEndInNoNameAreNone() {
    assertThat(
            bold(
                "*Anna Kern:* We do three things.||*What we do for the roads:* We mend"
                    + " them.||*Paul Weir:* When?||*Anna Kern:* Today.||*Paul Weir:* Good."))
        .isEqualTo("Anna Kern / Paul Weir / Anna Kern / Paul Weir");
  }

  @Test
  void anAnswerThatBeginsWithANumberIsAnAnswer() {
    assertThat(
            printed(
                in("Anna Kern: What is it?||Paul Weir: 2,000 crowns.||Anna Kern: And the"
                        + " lamps?||Paul Weir: They burn.||Anna Kern: Good.")
                    .inOrder()))
        .isEqualTo("Anna Kern / Paul Weir / Anna Kern / Paul Weir / Anna Kern");
    assertThat(in("Anna Kern: 1,812||Paul Weir: 2,000||Ruth Okoro: 12").inOrder()).isEmpty();
  }

  @Test
  void aChairAndWhoRisesAreOneLabel() {
    String text =
        "Mr. Speaker: Order.||Mr. Deputy Speaker / Kamau point of order: Is it in order?||Mr."
            + " Speaker: It is.||Ms. Stead: I have a question.||Mr. Speaker: Ask it.";
    assertThat(printed(in(text).inOrder()))
        .isEqualTo(
            "Mr. Speaker / Mr. Deputy Speaker / Kamau point of order / Mr. Speaker / Ms. Stead /"
                + " Mr. Speaker");
    assertThat(
            printed(
                in(text.replace("Mr. Deputy Speaker / Kamau point of order", "Roads / the bridge"))
                    .inOrder()))
        .isEqualTo("Mr. Speaker / Mr. Speaker / Ms. Stead / Mr. Speaker");
  }
}
