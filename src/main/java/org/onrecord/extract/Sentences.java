package org.onrecord.extract;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/**
 * Sentence boundaries by Unicode's rules (UAX 29), with abbreviations of the field kept from ending a sentence. A line
 * end inside a hard-wrapped paragraph ends no sentence; a blank line, and a line end after a short or long line, does.
 */
final class Sentences {
  /** Lines that are wrapped by hand or program have about this many characters. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 132;

  private final BreakIterator prototype = prototype();

  private static BreakIterator prototype() {
    FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    WordList.load("abbreviations.txt").entries().forEach(builder::suppressBreakAfter);
    WordList.load("no-abbreviations.txt").entries().forEach(builder::unsuppressBreakAfter);
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }

  /** The sentences inside a span, without blanks at their ends, in order. */
  List<Span> of(String text, Span span) {
    BreakIterator breaks = prototype.clone();
    breaks.setText(unwrapped(text, span));
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span sentence = trimmed(text, span.start() + start, span.start() + end);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** The span's text with blanks for the line ends at which a paragraph is only wrapped; of the same length. */
  private static String unwrapped(String text, Span span) {
    String words = span.of(text);
    if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
      return words;
    }
    StringBuilder unwrapped = new StringBuilder(words);
    int lineStart = lineStart(text, span.start()) - span.start();
    for (int i = 0; i < words.length(); i++) {
      if (!Line.ends(words.charAt(i))) {
        continue;
      }
      boolean two = words.charAt(i) == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n';
      int next = i + (two ? 2 : 1);
      int length = i - lineStart;
      boolean wraps = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && hasWords(words, next);
      for (int j = i; j < next; j++) {
        unwrapped.setCharAt(j, wraps ? ' ' : words.charAt(j));
      }
      lineStart = next;
      i = next - 1;
    }
    return unwrapped.toString();
  }

  private static int lineStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start <= LONGEST_WRAPPED && !Line.ends(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether the line that begins at an index has anything but blanks. */
  private static boolean hasWords(String words, int from) {
    for (int i = from; i < words.length() && !Line.ends(words.charAt(i)); i++) {
      if (!Line.isBlank(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span trimmed(String text, int start, int end) {
    while (start < end && Line.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Line.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
