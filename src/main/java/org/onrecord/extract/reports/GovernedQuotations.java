package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * Quotations inside the reporter's own sentence that no cue introduces, but a verb governs: "She
 * built her campaign around “homes for those who serve”". The words are most likely the subject's;
 * they are kept with little confidence. Names and scare quotes, a word or two between marks, are
 * left out where no person is the subject.
 */
final class GovernedQuotations {
  private static final double CONFIDENCE = 0.4;

  private final Grammar in;
  private final Sentence sentence;

  GovernedQuotations(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
  }

  /** The attributions of quotations that none of the known attributions covers. */
  List<Attribution> beyond(List<Attribution> known) {
    if (!sentence.quotes()) {
      return List.of();
    }
    List<Attribution> found = new ArrayList<>();
    int start = sentence.span(0, 0).start();
    List<Attribution> near =
        known.stream().filter(a -> a.content().getLast().end() > start).toList();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.is(i, Tag.QUOTATION) || sentence.words(i) < 2 || sentence.isTitleCase(i)) {
        continue;
      }
      Span words = sentence.span(i, i);
      boolean taken = covers(near, words) || covers(found, words);
      Attribution attribution = taken ? null : governed(i);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private static boolean covers(List<Attribution> known, Span words) {
    return known.stream().anyMatch(attribution -> attribution.covers(words));
  }

  /** The attribution of a quotation to the subject of the verb that governs it, or null. */
  private @Nullable Attribution governed(int quotation) {
    int verb = governor(quotation);
    VerbGroup group = verb < 0 ? null : VerbGroup.at(sentence, verb);
    Phrase source = group == null ? null : in.subjects().of(group);
    if (group == null || source == null || !isSpeech(quotation, group, source)) {
      return null;
    }
    int from = contentBegin(verb + 1, quotation);
    int to =
        Math.max(in.clauses().lastQuotation(quotation), in.ends().ofObject(from, ClausePlace.MAIN));
    VerbForms.Form form = sentence.verb(verb);
    return new Attribution(
        CueEntry.quoting(form == null ? sentence.word(verb) : form.lemma()),
        sentence.span(verb, verb),
        sentence.span(source),
        List.of(sentence.span(from, to)),
        Modality.ASSERTED,
        CONFIDENCE,
        Rule.GOVERNED_QUOTATION);
  }

  /** The verb whose object or complement holds a quotation, without a clause between; or -1. */
  private int governor(int quotation) {
    for (int i = quotation - 1; i >= 0; i--) {
      switch (sentence.tag(i)) {
        case VERB, FINITE_VERB, PARTICIPLE, GERUND -> {
          return i;
        }
        case BE -> {
          return sentence.words(quotation) > 5 ? i : -1;
        }
        case COMMA, SEMICOLON, COLON, DASH, STOP, SUBORDINATOR, WH, THAT -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Three words or more, or two of a person's own doing. */
  private boolean isSpeech(int quotation, VerbGroup group, @Nullable Phrase source) {
    boolean person =
        source != null
            && (sentence.is(source.end(), Tag.NAME)
                || source.start() == source.end() && sentence.is(source.end(), Tag.PRONOUN));
    return sentence.words(quotation) > 2 || person && group.shape() != Shape.GERUND;
  }

  private int contentBegin(int behindVerb, int quotation) {
    int from = behindVerb;
    while (sentence.is(from, Tag.ADVERB)) {
      from++;
    }
    boolean joined = sentence.is(from, Tag.PREPOSITION) || sentence.is(from, Tag.TO);
    return joined && from + 1 < quotation ? from + 1 : from;
  }
}
