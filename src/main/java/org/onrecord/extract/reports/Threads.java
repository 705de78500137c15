package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * The attributions of one layer of text: an article's prose, a turn, or the inside of a quotation.
 * Sentence by sentence, then quotations that stand alone are joined to the attribution they
 * continue.
 */
final class Threads {
  /** From this number of words on, a passage between marks is speech rather than a name. */
  private static final int LONG = 6;

  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;
  private final List<Attribution> found = new ArrayList<>();
  private final List<Quoted> quotations;

  /** Index in {@link #found} of the last attribution with a quotation, or -1. */
  private int lastQuoting = -1;

  private boolean lastContinues;
  private int paragraph;
  private int lastQuotingParagraph = -1;
  private int number;
  private int unattributedAt = -1;
  private int lastQuotingNumber = -1;
  private @Nullable Attribution pending;

  private Threads(CueLexicon lexicon, Vocabulary vocabulary, List<Quoted> quotations) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  static List<Attribution> attributions(
      List<Sentence> sentences,
      List<Quoted> quotations,
      CueLexicon lexicon,
      Vocabulary vocabulary) {
    Threads layer = new Threads(lexicon, vocabulary, quotations);
    for (Sentence sentence :
        new OperativeParagraphs(vocabulary, lexicon).withSubjects(sentences)) {
      layer.sentence(sentence);
    }
    return layer.found;
  }

  private void sentence(Sentence sentence) {
    if (sentence.opensParagraph()) {
      paragraph++;
    }
    number++;
    int before = found.size();
    AttributionFinder finder = new AttributionFinder(sentence, lexicon, vocabulary);
    List<Attribution> attributions = finder.find();
    standalone(sentence, attributions);
    for (Attribution attribution : attributions) {
      found.add(attribution);
      boolean whole = attribution.rule().endsWith("quotation");
      if (quotes(attribution)
          && (whole
              || lastQuoting < before
              || !found.get(lastQuoting).rule().endsWith("quotation"))) {
        lastQuoting = found.size() - 1;
        quoted();
      }
    }
    found.addAll(
        new GovernedQuotations(sentence, lexicon, vocabulary)
            .beyond(found.subList(Math.min(before, Math.max(0, lastQuoting)), found.size())));
    Attribution opened = finder.pending();
    if (opened != null
        && opened.rule().equals("cue-sentence")
        && attributesBackwards(sentence, before, opened)) {
      opened = null;
    }
    unattributed(sentence, before);
    if (found.size() > before
        || opened != null
        || pending == null
        || pending.rule().equals("cue-sentence")) {
      pending =
          opened != null && opened.rule().equals("cue-sentence") && found.size() > before
              ? null
              : opened;
    }
    lastContinues = continues(sentence);
  }

  /**
   * "“Why now?” Brown asked the board.": the cue of a sentence without words takes the question
   * before it.
   */
  private boolean attributesBackwards(Sentence sentence, int before, Attribution cue) {
    Span source = cue.source();
    int last = before - 1;
    boolean beside =
        found.size() == before
            && last >= 0
            && unattributedAt == number - 1
            && !sentence.opensParagraph();
    if (!beside
        || source == null
        || source.start() != sentence.start(0)
        || !found.get(last).rule().equals("unattributed-quotation")) {
      return false;
    }
    found.set(last, cue.withWords(found.get(last).content()));
    lastQuoting = last;
    quoted();
    return true;
  }

  /**
   * Sentences and longer passages between quotation marks that no cue of theirs attributes:
   * somebody's words, but nobody's name.
   */
  private void unattributed(Sentence sentence, int before) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean whole =
          sentence.isSentenceLike(i)
              && endsAsSpeech(sentence, i)
              && !(i > 0 && isNamed(sentence.tag(i - 1)));
      if (!whole && sentence.words(i) < LONG || sentence.isTitleCase(i)) {
        continue;
      }
      Span words = sentence.span(i, i);
      boolean covered = false;
      for (int k = Math.max(0, Math.min(before, lastQuoting)); k < found.size(); k++) {
        covered |= found.get(k).content().stream().anyMatch(span -> span.overlaps(words));
      }
      if (!covered) {
        found.add(Attribution.unattributed(words));
        unattributedAt = number;
      }
    }
  }

  /** "his book “…”", "a talk on “…”": a name in quotation marks rather than speech. */
  private static boolean isNamed(Tag before) {
    return before.isNominal() || before == Tag.PREPOSITION || before == Tag.POSSESSIVE;
  }

  private static boolean endsAsSpeech(Sentence sentence, int i) {
    return switch (sentence.lastMark(i)) {
      case '.', '?', '!', ',' -> true;
      default -> false;
    };
  }

  private boolean quotes(Attribution attribution) {
    for (Span span : attribution.content()) {
      int next = Spans.firstFrom(quotations, Quoted::outer, span.start());
      if (next < quotations.size() && span.contains(quotations.get(next).outer())) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Quoted quotation = sentence.quotation(i);
      if (quotation != null) {
        return quotation.continues();
      }
    }
    return false;
  }

  /** A sentence that begins with a whole quotation which no cue of its own introduces. */
  private void standalone(Sentence sentence, List<Attribution> attributions) {
    Quoted quotation = sentence.quotation(0);
    if (quotation == null
        || attributions.stream()
            .anyMatch(a -> a.content().stream().anyMatch(s -> s.overlaps(quotation.outer())))) {
      return;
    }
    int last = sentence.size() - 1;
    while (last > 0 && sentence.is(last, Tag.STOP)) {
      last--;
    }
    boolean alone = true;
    for (int i = 0; i <= last; i++) {
      alone &= sentence.is(i, Tag.QUOTATION);
    }
    boolean goesOn =
        attributions.isEmpty()
            && lastQuoting >= 0
            && pending == null
            && lastQuotingParagraph == paragraph
            && number == lastQuotingNumber + 1
            && sentence.words(0) > 5;
    if (!alone && !goesOn) {
      return;
    }
    Span words = sentence.span(0, last);
    Attribution introduced = pending;
    if (introduced != null) {
      found.add(introduced.withContent(List.of(words)));
      lastQuoting = found.size() - 1;
      quoted();
      pending = null;
    } else if (lastQuoting >= 0 && continuesLast(sentence)) {
      Attribution earlier = found.get(lastQuoting);
      List<Span> content = new ArrayList<>(earlier.content());
      content.add(words);
      content.sort(null);
      found.set(lastQuoting, earlier.withContent(content));
      quoted();
    } else if (lastQuoting >= 0 && lastQuotingParagraph == paragraph) {
      found.add(found.get(lastQuoting).floating(List.of(words)));
      lastQuoting = found.size() - 1;
      quoted();
    }
  }

  /**
   * Whether a quotation that stands alone goes on with the one attributed last: nothing else was
   * reported between them.
   */
  private boolean continuesLast(Sentence sentence) {
    if (lastContinues) {
      return true;
    }
    boolean next = number == lastQuotingNumber + 1;
    return next
        && (lastQuotingParagraph == paragraph
            || lastQuotingParagraph == paragraph - 1
                && sentence.words(0) > 2
                && isSpeech(found.get(lastQuoting)));
  }

  private static boolean isSpeech(Attribution attribution) {
    return attribution.rule().endsWith("quotation")
        || attribution.rule().endsWith("paragraph")
        || attribution.rule().endsWith("sentence");
  }

  private void quoted() {
    lastQuotingParagraph = paragraph;
    lastQuotingNumber = number;
  }
}
