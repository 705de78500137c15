package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.extract.grammar.QuotationMarks;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.SentenceBreaker;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.extract.sources.Persons;
import org.onrecord.extract.sources.Referents;
import org.onrecord.extract.sources.Sources;
import org.onrecord.extract.turns.Turns;
import org.onrecord.extract.words.Tagger;
import org.onrecord.extract.words.Tokenizer;
import org.onrecord.extract.words.Tokens;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Language;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Discourse;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Utterance;
import org.onrecord.text.Coverage;
import org.onrecord.text.LineWraps;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * Finds direct, mixed and indirect quotations: in an article's prose, and within the turns of a
 * transcript or the quotations of an article, where they carry the id of the utterance that reports
 * them.
 *
 * <p>Immutable and thread-safe; memory is bounded by the document.
 */
public final class QuotationFinder {
  private final Vocabulary vocabulary;
  private final CueLexicon lexicon;
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final SentenceBreaker breaker;

  public QuotationFinder(Language language) {
    vocabulary = language.vocabulary();
    lexicon = language.cues();
    tokenizer = new Tokenizer(vocabulary);
    tagger = new Tagger(vocabulary);
    breaker = new SentenceBreaker(vocabulary);
  }

  /** The quotations of a document, and of whom it speaks. */
  public record Found(List<Utterance> quotations, Discourse discourse, List<Issue> issues) {}

  /** What is found in the layers of a text so far. */
  private record Layers(List<Attribution> attributions, List<Issue> issues) {}

  public Found find(Document document, Turns turns) {
    String text = LineWraps.unwrapped(document.text().text());
    Tokens tokens = tokenizer.tokens(text);
    tagger.tag(tokens);
    Layers all = new Layers(new ArrayList<>(), new ArrayList<>());
    List<Quoted> marks = new ArrayList<>();
    for (Span region : regions(turns)) {
      List<Quoted> quotations = QuotationMarks.in(text, region);
      marks.addAll(quotations);
      layer(tokens, region, quotations, 1, all);
    }
    Nesting nesting = Nesting.of(all.attributions());
    List<Attribution> attributions = nesting.kept();
    List<Issue> issues = new ArrayList<>(all.issues());
    issues.addAll(nesting.issues());
    Persons people = new Persons(tokens, vocabulary, marks);
    Sources sources = new Sources(tokens, vocabulary, people);
    SpeechActs acts = new SpeechActs(tokens, lexicon);
    return new Found(
        new Reports(document, turns, tokens, marks, sources, acts).utterances(attributions),
        new Referents(tokens, vocabulary, people, marks).of(attributions),
        issues);
  }

  private static List<Span> regions(Turns turns) {
    if (turns.turns().isEmpty()) {
      return turns.body();
    }
    Stream<Span> report =
        turns.kind() == DocumentKind.TRANSCRIPT ? turns.body().stream() : Stream.empty();
    return Stream.concat(report, turns.turns().stream().flatMap(turn -> turn.spans().stream()))
        .toList();
  }

  /**
   * Finds the attributions of a layer, then those inside each of its quotations that somebody said.
   */
  private void layer(Tokens tokens, Span region, List<Quoted> quotations, int depth, Layers into) {
    List<Quoted> own =
        quotations.stream().filter(q -> q.depth() == depth && region.contains(q.outer())).toList();
    List<Sentence> sentences = breaker.of(tokens, region, own);
    into.issues().addAll(LongSentences.issues(sentences));
    List<Attribution> found = Threads.attributions(sentences, own, lexicon, vocabulary);
    into.attributions().addAll(found);
    Coverage said = new Coverage(found.stream().flatMap(a -> a.content().stream()).toList());
    for (Quoted quotation : own) {
      if (said.overlaps(quotation.inner())) {
        List<Quoted> inner =
            Spans.within(quotations, Quoted::outer, quotation.inner()).stream()
                .filter(q -> q.depth() > depth)
                .toList();
        layer(tokens, quotation.inner(), inner, depth + 1, into);
      }
    }
  }
}
