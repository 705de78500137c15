package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Subjects.Phrase;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Span;

final class QuotedFragments {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ContentEnds ends;

  QuotedFragments(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence, vocabulary);
    this.subjects = new Subjects(sentence, phrases, lexicon);
    this.ends = new ContentEnds(sentence, lexicon);
  }

  List<Attribution> beyond(List<Attribution> known) {
    List<Attribution> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (i > last && sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1 && !covers(known, i)) {
        last = fragment(i, found);
      }
    }
    return found;
  }

  private boolean covers(List<Attribution> known, int i) {
    Span words = sentence.span(i, i);
    return known.stream().anyMatch(a -> a.content().stream().anyMatch(s -> s.overlaps(words)));
  }

  private int fragment(int quotation, List<Attribution> found) {
    String size = sentence.words(quotation) > 5 ? "w6" : sentence.words(quotation) > 2 ? "w3" : "w2";
    if (sentence.isTitleCase(quotation)) {
      size += "T";
    }
    int verb = -1;
    String how = "none";
    for (int k = quotation - 1; k >= 0; k--) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.COMMA || tag == Tag.SEMICOLON || tag == Tag.COLON || tag == Tag.DASH || tag == Tag.STOP) {
        how = "mark";
        break;
      }
      if (tag == Tag.SUBORDINATOR || tag == Tag.WH || tag == Tag.THAT) {
        how = "clause";
        break;
      }
      if (tag.isVerb()) {
        verb = k;
        how = "verb";
        break;
      }
      if (tag == Tag.BE) {
        verb = k;
        how = "be";
        break;
      }
    }
    int to = quotation;
    while (sentence.is(to + 1, Tag.QUOTATION)) to++;
    if (verb >= 0) {
      VerbGroup group = VerbGroup.at(sentence, verb);
      Phrase source = subjects.of(group);
      VerbForms.Form form = sentence.verb(verb);
      String lemma = form == null ? sentence.word(verb) : form.lemma();
      int from = verb + 1;
      while (sentence.is(from, Tag.ADVERB)) from++;
      boolean to1 = sentence.is(from, Tag.PREPOSITION) || sentence.is(from, Tag.TO);
      if (to1 && from + 1 < quotation) from++;
      int end = Math.max(to, ends.ofObject(from));
      String shape = group.shape().name().toLowerCase();
      String kind = source == null ? "nosrc" : source.start() == source.end() && sentence.is(source.end(), Tag.PRONOUN) ? "pron" : sentence.is(source.end(), Tag.NAME) ? "name" : "noun";
      boolean keep = !size.endsWith("T") && (size.equals("w6") || how.equals("verb") && source != null && (size.equals("w3") || !kind.equals("noun") && group.shape() != VerbGroup.Shape.GERUND) || size.equals("w3") && kind.equals("pron"));
      if (!keep) return to;
      found.add(
          new Attribution(
              new CueEntry(lemma, CueKind.SPEECH, Set.of(Frame.QUOTE)),
              sentence.span(verb, verb),
              source == null ? null : sentence.span(source.start(), source.end()),
              List.of(sentence.span(from, end)),
              Modality.ASSERTED,
              0.4,
              "fragment " + how + " " + size + " " + shape + " " + kind));
      return end;
    }
    if (!size.equals("w6")) return to;
    found.add(
        new Attribution(
            new CueEntry("quote", CueKind.SPEECH, Set.of(Frame.QUOTE)),
            null,
            null,
            List.of(sentence.span(quotation, to)),
            Modality.ASSERTED,
            0.3,
            "fragment " + how + " " + size));
    return to;
  }
}
