package org.onrecord.link;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/** What the words of a printed source, and those beside it, show of it. Immutable. */
final class SourceWords {
  /** Matches "We\u2019re " and "we have "; not "they are ". */
  private static final Pattern WE_BEFORE =
      Pattern.compile("\\b[Ww]e(?:['\u2019](?:re|ve)| are| have| were)? $");

  private final String text;
  private final NameLexicon lexicon;

  SourceWords(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether "you" only belongs to "you know", which means nobody, and the cue is another verb. */
  boolean isFiller(Utterance report, @Nullable Span you) {
    if (you == null || report.cue() == null || report.cue().span().start() == you.end() + 1) {
      return false;
    }
    int end = you.end() + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > you.end() + 1
        && lexicon.list("filler-verbs").contains(text.substring(you.end() + 1, end));
  }

  /** "we", "we, the ministers", or the "both" of "we're both". */
  boolean isWe(String label, @Nullable Span span) {
    return lexicon.list("we").contains(label)
        || label.startsWith("we, ")
        || label.equals("both") && isBoth(span);
  }

  /** "we both", "we are both": the next words, or those before, say that two are meant. */
  boolean isBoth(@Nullable Span we) {
    if (we == null) {
      return false;
    }
    String before = text.substring(Math.max(0, we.start() - 14), we.start());
    if (FoldedText.fold(we.of(text)).equals("both")) {
      return WE_BEFORE.matcher(before).find();
    }
    String behind = text.substring(we.end(), Math.min(text.length(), we.end() + 14));
    return lexicon.list("both-words").stream().anyMatch(w -> behind.contains(' ' + w + ' '));
  }

  /**
   * Where the phrase stands for which "who" or "which" is the printed source, and by which it is
   * called; null for any other source.
   */
  @Nullable Span antecedent(Speaker printed) {
    Span span = printed.span();
    String label = printed.label();
    if (span == null || label == null || span.of(text).equals(label)) {
      return null;
    }
    boolean relative = lexicon.list("relative").contains(FoldedText.fold(span.of(text)));
    int at = relative ? text.lastIndexOf(label, span.start()) : -1;
    return at < 0 ? null : new Span(at, at + label.length());
  }

  /** Where a source stands; of a relative pronoun the phrase before it. */
  Span place(Speaker printed) {
    Span phrase = antecedent(printed);
    Span span = phrase == null ? printed.span() : phrase;
    return span == null ? new Span(0, 0) : span;
  }
}
