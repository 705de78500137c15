package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.Language;
import org.onrecord.text.Span;

/**
 * {@link ClauseStructure}, with {@link ClauseStack} and {@link CoordinationLevels}: clauses of
 * written-out sentences, each with what holds it, its subject, verb and words.
 */
final class ClauseStructureTest {
  private static final Language ENGLISH = Language.english();

  private static Sentence sentence(String text) {
    Tokens tokens = new Tokenizer(ENGLISH.vocabulary()).tokens(text);
    new Tagger(ENGLISH.vocabulary()).tag(tokens);
    Span whole = new Span(0, text.length());
    return new SentenceBreaker(ENGLISH.vocabulary())
        .of(tokens, whole, QuotationMarks.in(text, whole))
        .getFirst();
  }

  private static ClauseStructure structure(Sentence sentence) {
    return Grammar.of(sentence, ENGLISH.cues(), ENGLISH.vocabulary()).structure();
  }

  /** "kind subject verb: words", indented by what holds the clause, "+" where it is coordinated. */
  private static List<String> of(String text) {
    Sentence sentence = sentence(text);
    ClauseStructure structure = structure(sentence);
    return structure.clauses().stream().map(clause -> line(sentence, structure, clause)).toList();
  }

  private static String line(Sentence sentence, ClauseStructure structure, Clause clause) {
    int depth = 0;
    for (int c = clause.parent(); c >= 0; c = structure.clauses().get(c).parent()) {
      depth++;
    }
    return ">".repeat(depth)
        + clause.kind().name().toLowerCase(java.util.Locale.ROOT)
        + (clause.coordinated() ? "+ " : " ")
        + (clause.subject() == null ? "-" : sentence.span(clause.subject()).of(sentence.text()))
        + " | "
        + sentence.word(clause.verb())
        + " | "
        + sentence.span(clause.start(), clause.end()).of(sentence.text());
  }

  @Test
  void thatClauseIsAComplement() {
    assertThat(of("The envoy said that the road was open."))
        .containsExactly(
            "main The envoy | said | The envoy said that the road was open.",
            ">complement the road | was | that the road was open.");
  }

  @Test
  void clauseWithoutThatBehindACueIsAComplement() {
    assertThat(of("Police say he drew a gun and refused to drop it."))
        .containsExactly(
            "main Police | say | Police say he drew a gun and refused to drop it.",
            ">complement he | drew | he drew a gun",
            ">complement+ - | refused | refused to drop it.",
            ">>infinitival - | drop | to drop it.");
  }

  @Test
  void listOfActsBehindAStateIsTheSpeakers() {
    assertThat(of("The mayor said the vote was a farce, shook his head and left the room."))
        .containsExactly(
            "main The mayor | said | The mayor said the vote was a farce,",
            ">complement the vote | was | the vote was a farce",
            "main+ - | shook | shook his head and",
            "main+ - | left | left the room.");
  }

  @Test
  void listOfClausesGoesOnWithWhatIsSaid() {
    assertThat(
            of(
                "He told the paper that the bridge was old, the road was worse and the ferry was"
                    + " late."))
        .contains(
            ">complement the bridge | was | that the bridge was old",
            ">complement+ the road | was | the road was worse",
            ">complement+ the ferry | was | the ferry was late.");
  }

  @Test
  void relativeClauseBetweenCommasLeavesTheVerbToItsNoun() {
    assertThat(of("The envoy, who left on Monday, said nothing."))
        .containsExactly(
            "main The envoy | said | The envoy, who left on Monday, said nothing.",
            ">relative who | left | who left on Monday");
  }

  @Test
  void contactClauseBelongsToTheNounBeforeIt() {
    assertThat(of("He said the man he met was late."))
        .contains(">complement - | was | the man he met was late.", ">>relative he | met | he met");
  }

  @Test
  void participleBehindAPrepositionIsHeldByTheNearestClause() {
    Sentence sentence =
        sentence(
            "It recalls the candidate who opened his campaign by declaring that taxes were high.");
    ClauseStructure structure = structure(sentence);
    assertThat(sentence.word(9)).isEqualTo("declaring");
    assertThat(sentence.word(4)).isEqualTo("who");
    assertThat(structure.subjectAt(9)).isEqualTo(new Subjects.Phrase(4, 4));
  }

  @Test
  void conditionWaitsForItsMainClause() {
    assertThat(of("If the road is closed, the fair must wait."))
        .contains(">adverbial the road | closed | If the road is closed");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The fund said that it is cutting its forecast, and the move is casting a shadow.; 9; true",
        "The fund said that it is cutting its forecast, and the harbour is casting a shadow.; 9;"
            + " false",
        "The mayor said the vote was a farce, shook his head and left the room.; 8; true",
        "The mayor said the vote was a farce and a shame, and that it was late.; 8; false"
      })
  void reportersClauseLeavesTheContent(String text, int mark, boolean leaves) {
    Sentence sentence = sentence(text);
    assertThat(structure(sentence).leaves(3, mark)).isEqualTo(leaves);
  }
}
