package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.model.Rule;

/**
 * Contents that a sentence announces and a list gives, each in a paragraph of its own behind a
 * mark: "We commit to:" and "- open the port;". A fold over the sentences of one thread.
 */
final class ListedContents {
  /** Between the cue and the colon stand no more items than in "on all parties to". */
  private static final int LONGEST = 8;

  private @Nullable Attribution announced;

  /** Whether only the mark of a paragraph was read so far. */
  private boolean marked;

  /** The item of a list that a sentence is, with what was found in it; null where it is none. */
  @Nullable Attribution item(Sentence sentence, List<Attribution> found) {
    int first = OperativeParagraphs.afterMarker(sentence);
    boolean opens = sentence.opensParagraph();
    boolean afterMark = marked;
    marked = opens && first >= sentence.size();
    if (announced == null || marked || !opens && !afterMark) {
      return null;
    }
    int last = last(sentence);
    if (first == 0 && !afterMark || last < first) {
      announced = null;
      return null;
    }
    int start = sentence.start(first);
    boolean reads =
        sentence.lead() != null
            && found.stream().anyMatch(a -> a.cue() != null && a.cue().start() == start);
    return reads ? null : announced.withContent(List.of(sentence.span(first, last)));
  }

  /** The last item without the marks that end a paragraph of a list, and without its "and". */
  private static int last(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0
        && (sentence.is(last, Tag.STOP)
            || sentence.is(last, Tag.SEMICOLON)
            || sentence.is(last, Tag.COMMA)
            || sentence.is(last, Tag.CONJUNCTION))) {
      last--;
    }
    return last;
  }

  /**
   * Remembers the cue with which a sentence announces a list; the reports of the sentence without
   * the one that only says so.
   */
  List<Attribution> announcing(Grammar in, Said said) {
    Sentence sentence = in.sentence();
    if (!sentence.is(sentence.size() - 1, Tag.COLON)) {
      return said.found();
    }
    Attribution cue = announcement(in, said);
    announced = cue == null ? announced : cue;
    return cue == null
        ? said.found()
        : said.found().stream().filter(a -> !isIn(a, cue, sentence)).toList();
  }

  private static boolean isIn(Attribution report, Attribution cue, Sentence sentence) {
    return cue.cue() != null
        && report.extent().start() >= cue.cue().start()
        && report.extent().end() >= sentence.span(0, sentence.size() - 2).end() - 1;
  }

  /** The last cue before the colon, with its source. */
  private static @Nullable Attribution announcement(Grammar in, Said said) {
    Sentence sentence = in.sentence();
    int colon = sentence.size() - 1;
    for (int head = colon - 1; head >= 0 && colon - head <= LONGEST; head--) {
      if (sentence.is(head, Tag.COMMA) || sentence.is(head, Tag.QUOTATION)) {
        return null;
      }
      VerbForms.Form form = sentence.verb(head);
      List<CueLexicon.Candidate> candidates = form == null ? List.of() : in.cues().of(form.lemma());
      for (CueLexicon.Candidate candidate : candidates) {
        CuePlace place = VerbReports.place(in, said, VerbGroup.at(sentence, head), candidate);
        Attribution cue = place == null ? null : announcing(place);
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }

  private static @Nullable Attribution announcing(CuePlace place) {
    if (place.source() == null && !place.sharesLead()) {
      return null;
    }
    int head = place.verb().head();
    return place
        .says(Content.of(head, head, Rule.CUE_PARAGRAPH))
        .map(reading -> VerbReports.spoken(place, reading))
        .orElse(null);
  }
}
