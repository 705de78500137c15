package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Modality;
import org.onrecord.text.Span;

/**
 * Quotations inside the reporter's own sentence that no cue introduces, but a verb governs: "She
 * built her campaign around “homes for those who serve”". The words are most likely the subject's;
 * they are kept with little confidence. Names and scare quotes, a word or two between marks, are
 * left out where no person is the subject.
 */
final class GovernedQuotations {
  private static final double CONFIDENCE = 0.4;

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final List<Attribution> found = new ArrayList<>();

  GovernedQuotations(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence, vocabulary);
    this.subjects = new Subjects(sentence, phrases, vocabulary, lexicon);
    this.ends = new ContentEnds(sentence, lexicon, vocabulary);
  }

  /** The attributions of quotations that none of the known attributions covers. */
  List<Attribution> beyond(List<Attribution> known) {
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      boolean phrase =
          sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1 && !sentence.isTitleCase(i);
      if (i > last && phrase && !covers(known, i)) {
        last = governed(i);
      }
    }
    return found;
  }

  private boolean covers(List<Attribution> known, int i) {
    Span words = sentence.span(i, i);
    return known.stream().anyMatch(a -> a.content().stream().anyMatch(s -> s.overlaps(words)));
  }

  /** Adds the attribution of a quotation, if a verb governs it; returns the last item it takes. */
  private int governed(int quotation) {
    int verb = governor(quotation);
    if (verb < 0) {
      return quotation;
    }
    VerbGroup group = VerbGroup.at(sentence, verb);
    Phrase source = subjects.of(group);
    if (source == null || !isSpeech(quotation, group, source)) {
      return quotation;
    }
    int from = contentBegin(verb + 1, quotation);
    int to = Math.max(lastQuotation(quotation), ends.ofObject(from));
    VerbForms.Form form = sentence.verb(verb);
    found.add(
        new Attribution(
            CueEntry.quoting(form == null ? sentence.word(verb) : form.lemma()),
            sentence.span(verb, verb),
            sentence.span(source.start(), source.end()),
            List.of(sentence.span(from, to)),
            Modality.ASSERTED,
            CONFIDENCE,
            "governed-quotation"));
    return to;
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

  private int lastQuotation(int quotation) {
    int last = quotation;
    while (sentence.is(last + 1, Tag.QUOTATION)) {
      last++;
    }
    return last;
  }
}
