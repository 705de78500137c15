package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.model.SpeechAct;

/** The lexicon of cues leads, the list of verbs follows; each cue says what it does. */
final class CueLexiconTest {
  private final CueLexicon lexicon = new CueLexicon(Language.of("en"));
  private final Vocabulary vocabulary = new Vocabulary(Language.of("en"));

  @Test
  void everyCueIsAVerbWhoseFormsAreKnown() {
    assertThat(
            lexicon.entries().stream()
                .map(entry -> entry.lemma().split(" ")[0])
                .filter(verb -> !isBaseForm(verb))
                .distinct())
        .isEmpty();
  }

  @Test
  void nineteenOfTwentyCuesSayWhatTheyDo() {
    List<CueEntry> cues = lexicon.entries();
    List<String> silent =
        cues.stream().filter(cue -> acts(cue).isEmpty()).map(CueEntry::lemma).toList();
    assertThat(silent)
        .as("cues that perform no act, of " + cues.size())
        .hasSizeLessThanOrEqualTo(cues.size() / 20)
        .contains("know", "hope")
        .doesNotContain("condemn", "promise", "discuss");
  }

  @Test
  void everyActHasCuesAndNouns() {
    Set<SpeechAct> done = EnumSet.noneOf(SpeechAct.class);
    lexicon.entries().forEach(cue -> done.addAll(acts(cue)));
    assertThat(done).containsExactlyInAnyOrder(SpeechAct.values());
    assertThat(noun("condolences").acts().usual()).isEqualTo(SpeechAct.REGRET);
    assertThat(noun("pledges").acts().usual()).isEqualTo(SpeechAct.COMMIT);
  }

  private boolean isBaseForm(String verb) {
    VerbForms.Form form = vocabulary.verb(verb);
    return form != null && form.lemma().equals(verb);
  }

  private CueEntry noun(String noun) {
    return Objects.requireNonNull(lexicon.ofNoun(noun), noun);
  }

  private static Set<SpeechAct> acts(CueEntry cue) {
    Set<SpeechAct> acts = EnumSet.noneOf(SpeechAct.class);
    if (cue.acts().usual() != null) {
      acts.add(cue.acts().usual());
    }
    acts.addAll(cue.acts().byFrame().values());
    return acts;
  }
}
