package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the noun phrase begins that ends at a word, and what before it is none of it. */
final class PhraseStartsTest {
  private static String phrase(String text, String last) {
    Parsed in = Parsed.of(text);
    int end = in.item(last);
    return in.words(new PhraseStarts(in.sentence(), Parsed.WORDS).of(end), end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "A cook and a pilot left.; pilot; A cook and a pilot",
        "They beat a cook and a pilot.; pilot; a pilot",
        "Peru, Chile and Kenya left.; kenya; Peru, Chile and Kenya",
        "In Peru, Chile and Kenya left.; kenya; Chile and Kenya",
        "Anna Kern and I left.; i; Anna Kern and I",
        "It rained and I left.; i; I",
        "The rain stopped, and I left.; i; I",
        "Brand & Sons left.; sons; Brand & Sons",
      })
  void aPhraseIsJoinedToAnotherOnlyWhereThatOpensAClause(String text, String last, String phrase) {
    assertThat(phrase(text, last)).isEqualTo(phrase);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Guests who came late left.; late; Guests who came late",
        "The man who sold the boat left.; boat; The man who sold the boat",
        "A poll released Monday found it.; monday; A poll released Monday",
        "Groups backing the plan left.; plan; Groups backing the plan",
        "Letters seen by the envoy name him.; envoy; Letters seen by the envoy",
        "Sailors marching through the port left.; port; Sailors marching through the port",
        "Sailors familiar with the port left.; port; Sailors familiar with the port",
      })
  void aReducedOrRelativeClauseBelongsToItsNoun(String text, String last, String phrase) {
    assertThat(phrase(text, last)).isEqualTo(phrase);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The head (a lawyer) of the port left.; port; The head (a lawyer) of the port",
        "He saw how [teachers] in Oslo feel.; oslo; [teachers] in Oslo",
        "He saw the way [teachers] in Oslo feel.; oslo; [teachers] in Oslo",
        "An heir to the port left.; port; An heir to the port",
        "They came to the port.; port; the port",
        "An aide to the envoy left.; envoy; An aide to the envoy",
        "Most of them left.; them; Most of them",
        "They cheered him as they left.; they; They",
        "Some in the crowd left.; crowd; Some in the crowd",
        "Yesterday the envoy left.; envoy; the envoy",
        "All the guests left.; guests; All the guests",
        "The guests saw quickly the envoy.; envoy; the envoy",
      })
  void prepositionsAndBracketsAreSteppedOver(String text, String last, String phrase) {
    assertThat(phrase(text, last)).isEqualTo(phrase);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy left quickly.; quickly",
        "The envoy left on time.; on",
        "The envoy has left.; has",
      })
  void noPhraseEndsAtAWordOfAnotherKind(String text, String last) {
    assertThat(phrase(text, last)).isEqualTo("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy, who left on Monday, said so.; The envoy, who left on Monday",
        "The envoy, in a speech, said so.; The envoy",
        "Anna Kern, the envoy, a lawyer, said so.; Anna Kern, the envoy, a lawyer",
        "He came from Halden, Norway, in July, said so.; -",
        "As the envoy, a lawyer, said so.; the envoy, a lawyer",
        "After dinner, a feast, said so.; -",
      })
  void aParenthesisPartsASubjectFromItsVerb(String text, String subject) {
    Parsed in = Parsed.of(text);
    Times times = new Times(in.sentence(), Parsed.WORDS);
    int comma = in.item("said") - 1;
    Subjects.Phrase found =
        new PartedSubjects(in.sentence(), in.grammar().phrases(), times, Parsed.WORDS)
            .before(comma);

    assertThat(in.words(found)).isEqualTo(subject);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor thanked Norland for urging calm.; urging; Norland",
        "The mayor met Norland for urging calm.; urging; -",
        "The mayor noted Norland's part in urging calm.; urging; Norland",
        "The mayor noted its role in urging calm.; urging; its",
        "The mayor thanked Norland for its role in urging calm.; urging; Norland",
        "The mayor thanked Norland for bringing them in and urging calm.; urging; Norland",
        "The mayor noted Norland's efforts to end it by urging calm.; urging; Norland",
        "The mayor wrote to Norland by urging calm.; urging; -",
      })
  void whoIsThankedOrHasAPartDoesWhatTheGerundSays(String text, String gerund, String doer) {
    Parsed in = Parsed.of(text);
    GovernedGerunds gerunds =
        new GovernedGerunds(in.sentence(), in.grammar().phrases(), Parsed.WORDS);

    assertThat(in.words(gerunds.doer(in.item(gerund) - 1))).isEqualTo(doer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She wrote a letter to the mayor urging calm.; true",
        "She spoke to the mayor urging calm.; false",
        "She wrote a letter about the mayor urging calm.; false",
      })
  void aLettersReceiverIsNotWhoUrges(String text, boolean receiver) {
    Parsed in = Parsed.of(text);
    int mayor = in.item("mayor");

    assertThat(
            new GovernedGerunds(in.sentence(), in.grammar().phrases(), Parsed.WORDS)
                .isReceiver(new Subjects.Phrase(mayor - 1, mayor)))
        .isEqualTo(receiver);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor left because the envoy said so.; true",
        "The mayor thinks the envoy said so.; true",
        "The envoy said so.; false",
        "The mayor left, and the envoy said so.; false",
        "That the envoy said so is true.; false",
      })
  void aSubjectBehindAJointOrACueIsSubordinate(String text, boolean subordinate) {
    Parsed in = Parsed.of(text);
    int envoy = in.item("envoy");

    assertThat(places(in).isSubordinate(new Subjects.Phrase(envoy - 1, envoy)))
        .isEqualTo(subordinate);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She opened a rally blasting the tax.; rally; true",
        "She missed the ferry blasting the tax.; ferry; false",
        "She came from a rally blasting the tax.; rally; false",
      })
  void whoOpensAGatheringBlasts(String text, String noun, boolean gathering) {
    Parsed in = Parsed.of(text);
    int end = in.item(noun);

    assertThat(places(in).isGathering(new Subjects.Phrase(end - 1, end))).isEqualTo(gathering);
  }

  private static SubjectPlaces places(Parsed in) {
    return new SubjectPlaces(
        in.sentence(), in.grammar().possible(), Parsed.WORDS, in.grammar().cues());
  }
}
