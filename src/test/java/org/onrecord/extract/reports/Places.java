package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Parsed;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.VerbForms;

/** Cues at their places in a sentence, as tests ask for them. */
final class Places {
  private Places() {}

  /** The first reading of a verb as a cue, of those whose particles stand there; null for none. */
  static @Nullable CuePlace of(Parsed parsed, String word) {
    int head = parsed.item(word);
    VerbForms.Form form = parsed.sentence().verb(head);
    VerbGroup verb = VerbGroup.at(parsed.sentence(), head);
    if (form != null) {
      for (CueLexicon.Candidate candidate : parsed.grammar().cues().of(form.lemma())) {
        CuePlace place = VerbReports.place(parsed.grammar(), Said.NOTHING, verb, candidate);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }
}
