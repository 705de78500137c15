package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** Whom sources mean: pronouns, descriptions, several, first and second persons, hearers. */
class WhoIsMeantTest {
  private static final String DAY = "2021-05-20";

  /** "source=names" of each report, in text order. */
  private static List<String> sources(String text) {
    return Linked.of(text, DAY).findings().utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .map(u -> u.speaker().label() + "=" + names(u.speaker()))
        .toList();
  }

  private static String names(Speaker speaker) {
    return speaker.named().isEmpty()
        ? "-"
        : speaker.named().stream().map(Speaker.Member::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Jonas Petrov said the road was open. His rival, Maria Lund, was silent. He said it was"
            + " wide.|He=Jonas Petrov",
        "Mr. Tarn and Ms. Vey met on Monday. Ms. Vey was late. She said the road was open.|She=Vey",
        "Boris Adler came late. TLX smiled at Boris Adler. He said that Norway would not pay.|He=-",
        "Boris Adler rang the mayor of Oslo. The mayor was ill. He said that Norway would not"
            + " pay.|He=-",
        "Boris Adler met the envoy in Oslo. She said that the hall was cold.|She=-",
        "“Boris Adler has failed us,” a farmer wrote. He said that the harvest was lost.|He=-",
        "Boris Adler met Carl Berg in Oslo. Anna Lind said that it rained. He said that it"
            + " snowed.|He=Boris Adler",
        "Anna Lind interviewed Boris Adler on Monday, and he said that it snowed.|he=Boris Adler",
        "Asked by Carl Berg about the harbour, Boris Adler said that it was shut. He said that it"
            + " snowed.|He=Boris Adler",
        "President Rex Hollis, from the day he announced that he would go, was calm.|he=Rex Hollis",
        "Boris Adler came. He was there with Carl Berg. He said that it snowed.|He=Boris Adler",
        "Freddy Orteg said that it rained. German Orteg said that it snowed.|German Orteg=German"
            + " Orteg",
        "The Oslo Post reported that it snowed.|The Oslo Post=Oslo Post",
        "The Adler campaign said that it snowed.|The Adler campaign=Adler campaign",
        "One of Carl Berg's tirades came in May, when he told a radio that it snowed.|he=Carl Berg",
        "A friend of Carl Berg's left, and she said that it snowed.|she=-",
        "The novelist Mario Quillay Oso wrote a book. Quillay Oso said that it snowed.|Quillay"
            + " Oso=Mario Quillay Oso",
        "Former mayor and businessman Ben Carlsen said that it snowed.|Former mayor and businessman"
            + " Ben Carlsen=Ben Carlsen",
        "The mayor and businessman Ben Carlsen said that it snowed.|The mayor and businessman Ben"
            + " Carlsen=-",
        "Walter Tillman was clear. I talked to Kuno Varga on Monday. He told me that it"
            + " snowed.|He=-",
        "Walter Tillman was clear. I talked to Minister Varga on Monday. He told me that it"
            + " snowed. Varga left.|He=Varga",
        "Walter Tillman was clear. I talked to Kuno Varga and to Zoltan Ruzic on Monday. He told me"
            + " that it snowed.|He=-",
        "Anne Berle met Anna Lind on Monday. Lind, she added, was late.|she=Anne Berle",
        "Anne Berle met Anna Lind on Monday. Lind was late, she added.|she=Anne Berle",
        "Anna Lind was late, she added.|she=-",
        "The road to Boris Adler and Carl Berg is long. He said that it snowed.|He=-",
      })
  void aPronounIsTheNearestFittingSubjectOrNobody(String text, String expected) {
    assertThat(sources(text)).last().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Secretary of State Walter Tillman met Foreign Minister Anne Berle of France in Paris. The"
            + " Secretary said that it rained.|The Secretary=Walter Tillman",
        "Secretary of State Walter Tillman met Foreign Minister Anne Berle of France in Paris. The"
            + " Foreign Minister said that it rained.|The Foreign Minister=Anne Berle",
        "Foreign Minister Odd Berle of Norway met Foreign Minister Anne Berle of France in Paris."
            + " The Foreign Minister said that it rained.|The Foreign Minister=-",
        "Deputy Minister Jo Kern came. The Deputy Minister said that it rained.|The Deputy"
            + " Minister=Jo Kern",
        "The captain said that it rained.|The captain=-",
      })
  void aDescriptionIsWhoWasNamedWithItOrNobody(String text, String expected) {
    assertThat(sources(text)).last().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Secretary of State Walter Tillman and Foreign Minister Anne Berle said that it rained."
            + "|Walter Tillman; Anne Berle",
        "President Rex Hollis met President Luc de Vaubert in Paris on Monday. The two leaders said"
            + " that it rained.|Rex Hollis; Luc de Vaubert",
        "President Rex Hollis spoke with President Luc de Vaubert on Monday. They said that it"
            + " rained.|Rex Hollis; Luc de Vaubert",
        "President Rex Hollis spoke with President Luc de Vaubert on Monday. Both sides said that"
            + " it rained.|United States; France",
        "Anna Orr and Karl Pell said that it rained.|Anna Orr; Karl Pell",
        "France and Norway said that it rained.|France; Norway",
        "Secretary of State Walter Tillman and some officials said that it rained.|-",
        "Two leaders said that it rained.|-",
        "President Rex Hollis met President Luc de Vaubert to talk about Carl Berg. They said that"
            + " it rained.|Rex Hollis; Luc de Vaubert",
        "Anna Lind met with Carl Berg to discuss a show like that of Boris Adler.|Anna Lind; Carl"
            + " Berg",
        "Party chairman Carl Berg came. The party said that it rained.|-",
        "Deputy Minister Ann Lund met Vice Foreign Minister Mori Takeo and Vice Foreign Minister"
            + " Choi Kun on Monday. The two vice foreign ministers said that it rained.|Mori Takeo;"
            + " Choi Kun",
        "We, the Foreign Ministers of France and Norway, condemn the attack.|Anne Berle; Odd Berle",
      })
  void severalAreAllOfThemOrNobody(String text, String expected) {
    assertThat(sources(text)).last().asString().endsWith("=" + expected);
  }

  @Test
  void whoDiscussesWithAnotherDoesNotSpeakAlone() {
    assertThat(
            sources(
                "Secretary of State Walter Tillman discussed the harbour with Foreign Minister Anne"
                    + " Berle. Secretary Tillman raised the fish quota."))
        .first()
        .isEqualTo("Secretary of State Walter Tillman=Walter Tillman; Anne Berle");
  }

  private static final String BRIEFING =
      """
      MS. MARSH: Good afternoon. We condemn the attack on the harbour.

      QUESTION: President de Vaubert spoke. He said that the port was shut. You said that it was open.

      MS. MARSH: I said that it was open. He said that it was shut. We believe that it is open.
      """;

  @Test
  void inATurnThePronounsMeanWhoSpeaksWhoAnswersAndThoseNamedBefore() {
    assertThat(sources(BRIEFING))
        .containsExactly(
            "We=United States",
            "He=Luc de Vaubert",
            "You=Jill Marsh",
            "I=Jill Marsh",
            "He=Luc de Vaubert",
            "We=United States");
  }

  @Test
  void youIsNobodyWhereTheOneCalledIsAnotherThanWhoAnswers() {
    String question =
        """
        QUESTION: Mr. Secretary, you said that it rained. And Mr. Minister, you said that it snowed.

        SECRETARY TILLMAN: It did.

        FOREIGN MINISTER VARGA: It did not.
        """;
    assertThat(sources(question)).containsExactly("you=Walter Tillman", "you=-");
  }

  @Test
  void whatWeDiscussedIsOursOnlyWhereTwoOfTwoCountriesSpeakTogether() {
    String alone =
        """
        MS. MARSH: Good afternoon.

        QUESTION: On the harbour?

        MS. MARSH: As we discussed the harbour on Monday, I have nothing new.
        """;
    String together =
        """
        SECRETARY TILLMAN: Good afternoon. We discussed the harbour.

        FOREIGN MINISTER BERLE: Thank you. We discussed the quota as well.
        """;
    assertThat(sources(alone)).first().isEqualTo("we=-");
    assertThat(
            Linked.of(
                    together,
                    DAY,
                    Linked.participant("Walter Tillman", "Secretary of State"),
                    Linked.participant("Anne Berle", "French Foreign Minister"))
                .findings()
                .utterances()
                .stream()
                .filter(u -> u.kind() != UtteranceKind.TURN)
                .map(u -> names(u.speaker()))
                .toList())
        .containsExactly("Walter Tillman; Anne Berle", "Walter Tillman; Anne Berle");
  }

  @Test
  void theOneWhoSignsAStatementSaysI() {
    assertThat(
            sources(
                """
                The Harbour of Oslo

                Walter Tillman, Secretary of State

                I condemn the attack on the harbour. We call on Norway to open it.
                """))
        .containsExactly("I=Walter Tillman", "We=United States");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Troika (Japan, Norway, and Denmark) condemns the attack on the harbour.",
        "The Troika (Japan, Norway, and Denmark) met in Oslo. We condemn the attack on the"
            + " harbour.",
        "The Troika (Japan, Norway, and Denmark) met in Oslo. The Troika condemns the attack.",
        "Statement of the Friends of the Fjord. We condemn the attack on the harbour. The Friends"
            + " of the Fjord include: Japan, Norway, and Denmark. Georgia and Jordan watched.",
        "Released by the Governments of Japan, Norway and Denmark. The undersigned members condemn"
            + " the attack.",
        "We, the Ministers of Japan, Norway, and the Danish Secretary of State, condemn the"
            + " attack.",
        "Japan, Norway and Denmark welcomed the treaty. The three countries condemned the attack.",
      })
  void aGroupIsAllWhomTheTextListsAsItsMembers(String text) {
    assertThat(sources(text)).last().asString().endsWith("=Japan; Norway; Denmark");
  }

  @Test
  void whoIsCalledByFullNameAsksAndIsSpokenTo() {
    String call =
        """
        MODERATOR: Let’s go to the line of Tova Brink.

        OPERATOR: Tova, your line is open. Please go ahead.

        QUESTION: I think that the harbour is shut. Is it?

        MS. MARSH: It is open. You said that it was shut.
        """;
    assertThat(sources(call)).containsExactly("I=Tova Brink", "You=Tova Brink");
    assertThat(sources(call.replace("Tova Brink", "Radio Oslo"))).first().isEqualTo("I=-");
    assertThat(sources(call.replace("Tova Brink", "Tova Brink's lawyer"))).first().isEqualTo("I=-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Hollis spoke. President Hollis’s government said that it rained.|United States",
        "President Hollis spoke. The Hollis administration said that it rained.|United States",
        "President Hollis spoke. The Hollis campaign said that it rained.|Hollis campaign",
        "A spokesman for the foreign minister, Tova Brink, said that it rained.|-",
        "The head of the board, Tova Brink, said that it rained.|Tova Brink",
        "Norway, which holds the chair, said that it rained.|Norway",
        "Norway wants to talk, and they said that it rained.|Norway",
        "Ministers of Norway want to talk, and they said that it rained.|-",
      })
  void governmentsGoByTheirHeadsAndNamesByTheirTitles(String text, String expected) {
    assertThat(sources(text)).last().asString().endsWith("=" + expected);
  }

  @Test
  void aCountryIsCalledWhatItWasCalledThatDay() {
    String text = "Japan said that it rained.";
    assertThat(nameOfFirst(text, "2020-05-31")).isEqualTo("Nippon");
    assertThat(nameOfFirst(text, "2020-06-02")).isEqualTo("Japan");
  }

  private static @Nullable String nameOfFirst(String text, String day) {
    return Linked.of(text, day).findings().utterances().getFirst().speaker().name();
  }

  @Test
  void weOfOneWhoSpeaksForNoGovernmentIsNobody() {
    assertThat(
            sources(
                """
                MR. KERN: Good afternoon. We believe that the harbour is open.

                QUESTION: We hear that it is shut. Is it?

                MR. KERN: No.
                """))
        .containsExactly("We=-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Hollis told Foreign Minister Anne Berle that it rained.|Anne Berle",
        "President Hollis told reporters that it rained.|reporters",
        "President Hollis urged France to open the harbour.|France",
        "President Hollis said that France was late.|-",
      })
  void theHearerIsToWhomItIsSaid(String text, String expected) {
    Utterance report = Linked.of(text, DAY).findings().utterances().getFirst();
    Speaker addressee = report.addressee();
    String hearer =
        addressee == null ? "-" : addressee.isNamed() ? names(addressee) : addressee.label();
    assertThat(hearer).isEqualTo(expected);
  }

  @Test
  void youKnowIsNobodysReport() {
    String filler =
        """
        QUESTION: And it looks like — you know, just to reiterate, it looks like the visit is off.

        MS. MARSH: I have nothing new on the visit.
        """;
    assertThat(sources(filler)).first().isEqualTo("you=-");
  }
}
