package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.extract.sources.Sources;
import org.onrecord.extract.turns.Turns;
import org.onrecord.extract.words.Tokens;
import org.onrecord.model.Cue;
import org.onrecord.model.Document;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Fragments;
import org.onrecord.text.Letters;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Turns the attributions of one document into utterances: kinds, words without marks, nesting, ids.
 */
final class Reports {
  /** From this share of quoted letters on, a content is direct speech. */
  private static final double DIRECT = 0.9;

  private static final Comparator<Attribution> OUTER_FIRST =
      Comparator.<Attribution>comparingInt(a -> a.extent().start())
          .thenComparing(Comparator.<Attribution>comparingInt(a -> a.extent().end()).reversed());

  private final Document document;
  private final Turns turns;
  private final Tokens tokens;
  private final List<Quoted> quotations;
  private final Sources sources;
  private final SpeechActs acts;
  private final Fragments fragments = new Fragments();

  Reports(
      Document document,
      Turns turns,
      Tokens tokens,
      List<Quoted> quotations,
      Sources sources,
      SpeechActs acts) {
    this.document = document;
    this.turns = turns;
    this.tokens = tokens;
    this.quotations = quotations;
    this.sources = sources;
    this.acts = acts;
  }

  List<Utterance> utterances(List<Attribution> attributions) {
    List<Attribution> ordered =
        attributions.stream().filter(this::hasWords).sorted(OUTER_FIRST).toList();
    List<Speaker> speakers = sources.speakers(ordered);
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      utterances.add(utterance(ordered.get(i), speakers.get(i)));
    }
    int[] reach = reach(utterances);
    List<Utterance> nested = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      nested.add(utterances.get(i).withWithin(within(ordered, utterances, reach, i)));
    }
    return nested;
  }

  private Utterance utterance(Attribution attribution, Speaker speaker) {
    UtteranceKind kind = kind(attribution.content());
    List<Span> words =
        kind == UtteranceKind.DIRECT ? withoutMarks(attribution.content()) : attribution.content();
    Span cue = attribution.cue();
    String id = fragments.mint(kind.name().toLowerCase(java.util.Locale.ROOT), text(words));
    return new Utterance(
        id,
        kind,
        words,
        speaker,
        cue == null
            ? null
            : new Cue(
                document.text().slice(cue),
                cue,
                attribution.entry().lemma(),
                attribution.entry().kind(),
                acts.of(attribution)),
        attribution.modality(),
        null,
        null,
        null,
        List.of(),
        attribution.confidence(),
        attribution.rule(),
        false);
  }

  private String text(List<Span> spans) {
    return spans.stream()
        .map(document.text()::slice)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private UtteranceKind kind(List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span span : content) {
      all += letters(span);
      for (Quoted quotation : within(span)) {
        quoted += letters(quotation.inner());
      }
    }
    if (quoted == 0) {
      return UtteranceKind.INDIRECT;
    }
    return quoted >= DIRECT * all ? UtteranceKind.DIRECT : UtteranceKind.MIXED;
  }

  /** Marks alone are no content. */
  private boolean hasWords(Attribution attribution) {
    return attribution.content().stream().anyMatch(span -> letters(span) > 0);
  }

  private int letters(Span span) {
    int letters = 0;
    String text = tokens.text();
    for (int i = span.start(); i < span.end(); i++) {
      letters += Letters.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** The outermost quotations that overlap a span, clipped by nothing. */
  private List<Quoted> within(Span span) {
    List<Quoted> found = new ArrayList<>();
    int first = Spans.firstFrom(quotations, Quoted::outer, span.start());
    for (int i = first;
        i < quotations.size() && quotations.get(i).outer().start() < span.end();
        i++) {
      Quoted quotation = quotations.get(i);
      boolean outermost = found.isEmpty() || !found.getLast().outer().contains(quotation.outer());
      if (span.contains(quotation.outer()) && outermost) {
        found.add(quotation);
      }
    }
    return found;
  }

  private List<Span> withoutMarks(List<Span> content) {
    List<Span> words = new ArrayList<>();
    for (Span span : content) {
      within(span).forEach(quotation -> words.add(trimmed(quotation.inner())));
    }
    return words;
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(tokens.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(tokens.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * The id of the innermost utterance or turn whose words hold this one's attribution, or null.
   * What reports is longer than what it reports, so that no two utterances report each other.
   */
  private @Nullable String within(
      List<Attribution> ordered, List<Utterance> utterances, int[] reach, int i) {
    int place = place(ordered.get(i));
    String id = null;
    int smallest = Integer.MAX_VALUE;
    int own = utterances.get(i).extent().length();
    int after = Spans.firstFrom(utterances, Utterance::extent, place + 1);
    for (int j = after - 1; j >= 0 && reach[j] > place; j--) {
      Utterance outer = utterances.get(j);
      int length = outer.extent().length();
      boolean reports = length > own && outer.spans().stream().anyMatch(s -> s.contains(place));
      if (reports && length <= smallest) {
        smallest = length;
        id = outer.id();
      }
    }
    return id != null ? id : turnAt(place);
  }

  /**
   * For each utterance how far it or any before it reaches, so that a search backwards knows where
   * to end.
   */
  private static int[] reach(List<Utterance> utterances) {
    int[] reach = new int[utterances.size()];
    for (int i = 0; i < reach.length; i++) {
      int end = utterances.get(i).extent().end();
      reach[i] = i == 0 ? end : Math.max(end, reach[i - 1]);
    }
    return reach;
  }

  /** Where an attribution stands: its cue, or without one its content. */
  private static int place(Attribution attribution) {
    Span cue = attribution.cue();
    return cue != null ? cue.start() : attribution.extent().start();
  }

  private @Nullable String turnAt(int place) {
    List<Utterance> all = turns.turns();
    int after = Spans.firstFrom(all, Utterance::extent, place + 1);
    if (after == 0) {
      return null;
    }
    Utterance turn = all.get(after - 1);
    return turn.spans().stream().anyMatch(s -> s.contains(place)) ? turn.id() : null;
  }
}
