package org.onrecord.link;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Cue;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Span;

/**
 * Finds to whom reported words are said: "told the Minister that", "urged Russia to". Immutable.
 */
final class Hearers {
  static final double SAID = 0.9;

  private static final int LONGEST = 80;

  private final String text;
  private final Bounds bounds;
  private final NameLexicon lexicon;

  Hearers(String text, Bounds bounds, NameLexicon lexicon) {
    this.text = text;
    this.bounds = bounds;
    this.lexicon = lexicon;
  }

  /**
   * Where the phrase of a hearer ends. Immutable.
   *
   * @param end inside the content: matches " to ", " for "; not " torn"
   * @param adverbials when, where and how often it is told: matches " on Monday", "again"; not "
   *     ongoing"
   */
  record Bounds(Pattern end, Pattern adverbials) {
    static Bounds of(NameLexicon lexicon) {
      return new Bounds(
          Pattern.compile(
              "[,;:.]? (?:" + String.join("|", lexicon.list("hearer-ends")) + ")\\b|[,;:]| \\("),
          Pattern.compile(
              "(?:^|[,;]? )(?:" + String.join("|", lexicon.list("beside-hearers")) + ")\\b",
              Pattern.CASE_INSENSITIVE));
    }
  }

  /**
   * The hearer of a report, or null where none is printed.
   *
   * @param resolve whom a phrase means
   */
  @Nullable Speaker of(Utterance report, Function<Span, Speaker> resolve) {
    Cue cue = report.cue();
    if (cue == null || report.kind() == UtteranceKind.TURN) {
      return null;
    }
    Span between = between(cue, report);
    if (between != null && lexicon.list("hearer-cues").contains(cue.lemma())) {
      return resolve.apply(between);
    }
    Span object = lexicon.list("hearer-objects").contains(cue.lemma()) ? object(cue, report) : null;
    Speaker hearer = object == null ? null : resolve.apply(object);
    return hearer != null && hearer.isNamed() ? hearer : null;
  }

  /** What stands between the cue and the words: "the Minister" of "told the Minister that". */
  private @Nullable Span between(Cue cue, Utterance report) {
    int start = cue.span().end();
    int end = report.spans().getFirst().start();
    if (end <= start || end - start > LONGEST) {
      return null;
    }
    Span phrase = trimmed(start, end);
    if (phrase == null || phrase.of(text).chars().noneMatch(Character::isLetter)) {
      return null;
    }
    Matcher adverbial = bounds.adverbials().matcher(text).region(phrase.start(), phrase.end());
    int to = adverbial.find() ? adverbial.start() : phrase.end();
    return to > phrase.start() ? trimmed(phrase.start(), to) : null;
  }

  private @Nullable Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new Span(from, to) : null;
  }

  /** The noun phrase with which the content begins: "Russia" of "Russia to withdraw". */
  private @Nullable Span object(Cue cue, Utterance report) {
    Span content = report.spans().getFirst();
    if (content.start() < cue.span().end()) {
      return null;
    }
    int most = Math.min(content.end(), content.start() + LONGEST);
    Matcher ending = bounds.end().matcher(text).region(content.start(), most);
    int to = ending.find() ? ending.start() : content.end() <= most ? content.end() : -1;
    return to < 0 ? null : trimmed(content.start(), to);
  }

  /** A hearer as printed, not known. */
  Speaker printed(Span phrase) {
    return Speaker.printed(phrase.of(text), phrase, SpeakerType.UNKNOWN, SAID, null);
  }
}
