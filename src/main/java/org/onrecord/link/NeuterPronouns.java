package org.onrecord.link;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * Which country or organisation "it" means: the subject of the sentence before it, and none where
 * that is not plain. For one document and one thread.
 */
final class NeuterPronouns {
  static final double OF_SUBJECT = 0.8;

  private static final String SEMICOLON = "; ";
  private static final String ARTICLE = "The ";

  private final String text;
  private final Parties parties;
  private final Bodies bodies;
  private final NameLexicon lexicon;

  /** The countries and organisations found for sources, by where the source begins. */
  private final TreeMap<Integer, Speaker> found = new TreeMap<>();

  NeuterPronouns(String text, Parties parties, Bodies bodies, NameLexicon lexicon) {
    this.text = text;
    this.parties = parties;
    this.bodies = bodies;
    this.lexicon = lexicon;
  }

  /** Remembers which country or organisation a source is. */
  void note(Span source, Speaker speaker) {
    boolean body =
        speaker.type() == SpeakerType.COUNTRY || speaker.type() == SpeakerType.ORGANISATION;
    if (body && speaker.name() != null) {
      found.put(source.start(), speaker);
    }
  }

  /** The printed source, as the country or organisation that it means. */
  Speaker meant(Speaker printed, Span it) {
    Span before = clauseBefore(it);
    if (before == null || tellsOfWords(before)) {
      return printed;
    }
    Speaker subject = subject(before);
    return subject == null
        ? printed
        : printed.resolved(
            subject.type(),
            subject.name(),
            subject.iri(),
            subject.office(),
            subject.country(),
            OF_SUBJECT);
  }

  /** The sentence before the one that a pronoun opens, or what a semicolon parts from it. */
  private @Nullable Span clauseBefore(Span it) {
    Span own = parties.sentenceAt(it.start());
    if (text.startsWith(SEMICOLON, it.start() - SEMICOLON.length())) {
      return trimmed(own.start(), it.start() - SEMICOLON.length());
    }
    int end = own.start();
    boolean opens = text.substring(end, it.start()).isBlank();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean same = opens && end > 0 && text.charAt(end - 1) != '\n';
    return same ? trimmed(parties.sentenceAt(end - 1).start(), end) : null;
  }

  private @Nullable Span trimmed(int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return from < end ? new Span(from, end) : null;
  }

  /** Whether it speaks of what may itself say something: a report, a plan. */
  private boolean tellsOfWords(Span sentence) {
    for (String word : FoldedText.fold(sentence.of(text)).split("[^\\p{L}]+")) {
      if (lexicon.list("has-words").contains(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Speaker subject(Span sentence) {
    Map<String, Speaker> sources = new HashMap<>();
    found.subMap(sentence.start(), sentence.end()).values().forEach(s -> sources.put(s.name(), s));
    Speaker first = found.get(sentence.start());
    if (first != null) {
      return sources.size() == 1 ? first : null;
    }
    return sources.isEmpty() ? named(sentence) : null;
  }

  /** "Peru has left", "The World Bank warned": a name with its predicate. */
  private @Nullable Speaker named(Span sentence) {
    int start =
        text.startsWith(ARTICLE, sentence.start())
            ? sentence.start() + ARTICLE.length()
            : sentence.start();
    for (int end = wordEnd(start); end > 0 && end < sentence.end(); end = wordEnd(end + 1)) {
      if (text.charAt(end) == ' ' && isPredicate(end + 1)) {
        Span subject = new Span(start, end);
        Speaker printed = Speaker.printed(subject.of(text), subject, SpeakerType.UNKNOWN, 0, null);
        Speaker body = bodies.in(printed, subject);
        boolean registered = body.iri() != null && body.name() != null;
        return registered ? body : null;
      }
      if (!Character.isUpperCase(text.charAt(Math.min(text.length() - 1, end + 1)))
          && !lexicon
              .list("complement-joints")
              .contains(text.substring(end + 1, wordEnd(end + 1)))) {
        return null;
      }
    }
    return null;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private boolean isPredicate(int start) {
    String word = text.substring(start, wordEnd(start));
    return lexicon.list("predicates").contains(word)
        || lexicon.list("past-endings").stream().anyMatch(word::endsWith)
            && Character.isLowerCase(text.charAt(start));
  }
}
